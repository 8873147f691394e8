import type { Path } from './document.ts'
import { UserError } from './user-error.ts'

/** A step of a selector: a key, an index, or `null` for any; `deep` at any depth below. */
interface Step {
  readonly name: string | number | null
  readonly deep: boolean
}

export type Selector = readonly Step[]

/**
 * Parses a selector like `$.macros[*].actions[*].value`: the part of JSONPath that names places.
 * @throws UserError that says at which character it goes wrong
 */
export function parseSelector(selector: string): Selector {
  const steps = read(selector)
  if (typeof steps === 'string') throw new UserError(`library.fields: ${selector} ${steps}`)
  return steps
}

/** What is wrong with a selector, and at which character; null for one that can be parsed. */
export function selectorFlaw(selector: string): string | null {
  const steps = read(selector)
  return typeof steps === 'string' ? steps : null
}

function read(selector: string): Selector | string {
  if (!selector.startsWith('$')) return flaw(0, 'expected $, the document')
  // `.key`, `.*`, `['key']`, `["key"]`, `[0]`, `[*]`, and the same behind `..`.
  const shape =
    /(\.\.?)?(?:\[(?:(\*)|(\d{1,9})|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\]|(?<=\.)(?:(\*)|([\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$-]*)))/uy
  const steps: Step[] = []
  for (let at = 1; at < selector.length; at = shape.lastIndex) {
    shape.lastIndex = at
    const found = shape.exec(selector)
    if (found === null || (found[1] === '.' && found[0][1] === '[')) {
      return flaw(at, "expected .key, ['key'], [0], [*] or ..key")
    }
    const [, dots, , index, single, double, , word] = found
    const quoted = (single ?? double)?.replace(/\\(.)/gs, '$1')
    const name = index === undefined ? (quoted ?? word ?? null) : Number(index)
    steps.push({ name, deep: dots === '..' })
  }
  return steps
}

function flaw(at: number, expected: string): string {
  return `is no selector; ${expected} at character ${at + 1}`
}

export interface Selected {
  /** In the order of the document, each once. */
  readonly paths: readonly Path[]
  /** The indexes of the selectors that match something. */
  readonly matched: ReadonlySet<number>
}

/** How far a selector has come: its index, and that of its next step. */
type State = readonly [selector: number, step: number]

interface Place {
  readonly value: unknown
  readonly name: string | number | null
  /** The place around; to carry whole paths would cost the square of the depth. */
  readonly within: Place | null
  readonly states: readonly State[]
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = []
  for (let at: Place | null = place; at !== null; at = at.within) if (at.name !== null) path.push(at.name)
  return path.reverse()
}

/** All places that selectors choose, in one walk over the document. */
export function selectAll(selectors: readonly Selector[], root: unknown): Selected {
  const paths: Path[] = []
  const matched = new Set<number>()

  const next = (states: readonly State[], name: string | number): readonly State[] => {
    const reached = new Map<string, State>()
    for (const [selector, index] of states) {
      const step = selectors[selector]?.[index]
      if (step === undefined) continue
      if (step.deep) reached.set(`${selector} ${index}`, [selector, index])
      if (step.name === null || step.name === name) {
        reached.set(`${selector} ${index + 1}`, [selector, index + 1])
      }
    }
    return [...reached.values()]
  }

  // No recursion: JSON may be nested deeper than the stack.
  const start = selectors.map((_, selector) => [selector, 0] as const)
  const open: Place[] = [{ value: root, name: null, within: null, states: start }]
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, states } = place
    const done = states.filter(([selector, step]) => step === selectors[selector]?.length)
    if (done.length > 0) paths.push(pathOf(place))
    for (const [selector] of done) matched.add(selector)
    if (typeof value !== 'object' || value === null || states.length === done.length) continue
    for (const [key, member] of Object.entries(value).reverse()) {
      const name = Array.isArray(value) ? Number(key) : key
      const reached = next(states, name)
      if (reached.length > 0) open.push({ value: member, name, within: place, states: reached })
    }
  }
  return { paths, matched }
}

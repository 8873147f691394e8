import type * as Yaml from 'yaml'
import type { Path, SourceDocument, Span } from './document.ts'
import { createDocument, type Located } from './located-document.ts'
import { createLines } from './position.ts'
import { UserError } from './user-error.ts'
import { mapScalar } from './yaml-scalar.ts'

type Document = Yaml.Document.Parsed<Yaml.ParsedNode>

/** More values than this come from a few kilobytes only by an attack or a mistake. */
const MAX_VALUES = 1_000_000
const MAX_DEPTH = 100
/** How often an anchor may be repeated, times the aliases in it: what the `yaml` package does by default. */
const MAX_ALIASES = 100

/**
 * Parses one YAML document, version 1.2: `no` and dates stay text, keys are text.
 * @throws UserError at the first character that is wrong, or where aliases multiply without measure
 */
export async function readYaml(file: string, text: string): Promise<SourceDocument> {
  const yaml = await import('yaml')
  const lines = createLines(text)
  const failure = (message: string, offset: number) => new UserError(message, file, lines.position(offset))

  const tokens = [...new yaml.Parser().parse(text)]
  if (tokens.some(isTooDeep)) throw failure('is nested too deeply', 0)
  const composer = new yaml.Composer({ keepSourceTokens: true, stringKeys: true })
  const [document, second] = [...composer.compose(tokens, true, text.length)]
  if (document === undefined) throw new Error('no document although the composer was told to make one')
  const [problem] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (problem !== undefined) {
    const { explainYaml } = await import('./yaml-error.ts')
    throw failure(explainYaml(problem, text), problem.pos[0])
  }
  if (second !== undefined) {
    const start = second.range[0]
    throw failure('a second document starts here; one file holds one, several cases are NDJSON', start)
  }
  if (document.contents === null) throw failure('is empty; expected YAML', 0)

  const aliases = text.includes('*') ? findAliases(yaml, document) : NO_ALIASES
  if (aliases.dangling !== null) {
    throw failure('starts with *, which YAML reads as an alias; put the text in quotes', aliases.dangling)
  }
  const value = expand(document)
  if (value === TOO_MUCH || (aliases.first !== null && !isWithinMeasure(value))) {
    throw failure('aliases multiply without measure; write the values out', aliases.first ?? 0)
  }
  return createDocument(file, text, value, lines, (path) => find(yaml, document, path))
}

/**
 * Whether a token is nested deeper than anything that people write. The composer would recurse as deep, and near
 * the end of the stack V8 does not throw but abort when it has an expression to compile.
 */
function isTooDeep(root: Yaml.CST.Token): boolean {
  const open: { readonly token: Yaml.CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > MAX_DEPTH) return true
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth: depth + 1 })
    for (const item of 'items' in token ? token.items : []) {
      if (item.key) open.push({ token: item.key, depth: depth + 1 })
      if (item.value) open.push({ token: item.value, depth: depth + 1 })
    }
  }
  return false
}

interface Aliases {
  /** The offsets of the first alias, and of the first without an anchor before it. */
  readonly first: number | null
  readonly dangling: number | null
}

const NO_ALIASES: Aliases = { first: null, dangling: null }

function findAliases(yaml: typeof Yaml, document: Document): Aliases {
  const anchors = new Set<string>()
  const aliases: { first: number | null; dangling: number | null } = { first: null, dangling: null }
  yaml.visit(document, {
    Node(_, node) {
      if (!yaml.isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor)
        return
      }
      aliases.first ??= spanOf(node).start
      if (!anchors.has(node.source)) aliases.dangling ??= spanOf(node).start
    },
  })
  return aliases
}

const TOO_MUCH = Symbol('too much')

function expand(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    // What the package throws on "Excessive alias count", with no code of its own.
    if (error instanceof ReferenceError) return TOO_MUCH
    throw error
  }
}

/** Counts an aliased value as often as it is repeated, and so also sees one that holds itself. */
function isWithinMeasure(root: unknown): boolean {
  const open = [root]
  for (let count = 0; open.length > 0; count++) {
    if (count + open.length > MAX_VALUES) return false
    const value = open.pop()
    if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) open.push(member)
  }
  return true
}

function find(yaml: typeof Yaml, document: Document, path: Path): Located | null {
  let key: unknown = null
  let value: unknown = document.contents
  for (const step of path) {
    if (yaml.isAlias(value)) value = value.resolve(document)
    if (yaml.isMap(value)) {
      const pair = value.items.find(
        (item) => yaml.isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (pair === undefined) return null
      key = pair.key
      value = pair.value
    } else if (yaml.isSeq(value)) {
      key = null
      value = value.items[Number(step)]
    } else return null
  }
  if (yaml.isAlias(value)) value = value.resolve(document)
  if (!yaml.isNode(value)) return null
  return placeOf(yaml, key, value)
}

function placeOf(yaml: typeof Yaml, key: unknown, node: Yaml.Node): Located {
  return {
    key: yaml.isNode(key) ? spanOf(key) : null,
    value: spanOf(node),
    offsets() {
      if (!yaml.isScalar(node) || typeof node.value !== 'string') return null
      const token = node.srcToken
      if (!token || !yaml.CST.isScalar(token)) return null
      const mapped = mapScalar(token)
      return mapped.value === node.value ? mapped.offsets : null
    },
  }
}

function spanOf(node: Yaml.Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end }
}

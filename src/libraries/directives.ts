import { suggest } from '../source/did-you-mean.ts'
import type { Comment } from './model.ts'

const VERBS = ['disable', 'disable-line', 'disable-next-line', 'enable'] as const
export type Verb = (typeof VERBS)[number]

/** What a comment tells the linter to leave alone. */
export interface Directive {
  readonly verb: Verb
  /** Ids; of `enable` none stands for all. */
  readonly rules: readonly string[]
  /** Why; empty only of `enable`, which needs none. */
  readonly reason: string
}

/** A comment that was meant to be a directive. */
export interface Flaw {
  readonly message: string
  /** The word of the comment that is wrong; null: all of it. */
  readonly word: string | null
}

/** `replylint-disable`, and `replylint disable`, which somebody meant to be the same. */
const DIRECTIVE = /^replylint(?:-|[\s:]+(?=(?:dis|en)able))(\S*)\s*/i
/** Two hyphens, or the dash that a word processor makes of them. */
const SEPARATOR = /(?:^|\s+)(?:-{2,}|[–—])(?:\s+|$)/

/**
 * What a comment says to the linter; null when it speaks to people.
 *
 * `replylint-VERB RULE[, RULE] -- REASON`. A field of a template that is there for nothing else may leave out the
 * verb, and is `disable`.
 * @param complaintAbout what is wrong with the id of a rule, to go behind it; null when nothing is
 */
export function readDirective(
  comment: Pick<Comment, 'text' | 'template'>,
  complaintAbout: (rule: string) => string | null,
): Directive | Flaw | null {
  const text = comment.text.trim()
  const isField = comment.template !== null
  const match = DIRECTIVE.exec(text)
  if (match === null && (!isField || text === '')) return null
  const [start = '', written = 'disable'] = match ?? []
  const name = start.trim()
  const verb = VERBS.find((candidate) => candidate === written)
  if (verb === undefined || (match !== null && name !== `replylint-${verb}`)) return unknownVerb(name)
  if (isField && verb !== 'disable') {
    return { message: `${name} has no meaning in a field; expected replylint-disable`, word: name }
  }
  const called = name === '' ? 'the comment' : name
  const body = text.slice(start.length)
  const separator = SEPARATOR.exec(body)
  const reason = separator === null ? '' : body.slice(separator.index + separator[0].length)
  const rules = idsIn(separator === null ? body : body.slice(0, separator.index))
  if (verb !== 'enable' && reason.trim() === '') {
    return { message: `${called} gives no reason; expected RULE -- reason`, word: null }
  }
  if (verb !== 'enable' && rules.length === 0) {
    return { message: `${called} names no rule; expected RULE -- reason`, word: null }
  }
  for (const rule of rules) {
    const complaint = /\s/.test(rule) ? 'is no rule; rules are separated by commas' : complaintAbout(rule)
    if (complaint !== null) return { message: `${called}: ${rule} ${complaint}`, word: rule }
  }
  return { verb, rules, reason: reason.replace(/\s+/g, ' ').trim() }
}

function unknownVerb(name: string): Flaw {
  const names = VERBS.map((verb) => `replylint-${verb}`)
  const hyphened = name.toLowerCase().replace(/[\s:]+/g, '-')
  const hint = names.includes(hyphened) ? `did you mean "${hyphened}"?` : suggest(hyphened, names)
  return { message: `${name.replace(/\s+/g, ' ')} is no directive; ${hint}`, word: name }
}

function idsIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((id) => id.replace(/\s+/g, ' ').trim())
    .filter((id) => id !== '')
}

import { lazily } from '../source/lazily.ts'
import { PhraseSyntaxError } from './syntax-error.ts'

/** Where a symbol stands: `column` counts from 1; `glued`: no white space before it. */
export interface Place {
  readonly column: number
  readonly glued: boolean
}

/** What stands for itself. */
export type Atom = Place &
  (
    | {
        readonly is: 'text'
        readonly text: string /** Escaped: `*` is no stem. */
        readonly literal: boolean
      }
    | { readonly is: 'gap'; readonly upTo: number }
    | { readonly is: 'name'; readonly name: string }
    | { readonly is: '_' | '#' | '^' | '$' }
  )
export type Opener = Place & { readonly is: '(' | '[' | '!(' | '=(' }
export type Closer = Place & { readonly is: ')' | ')!' | ']' | '|' }
export type Lexeme = Atom | Opener | Closer

const DEFAULT_GAP = 5
/** A wider gap would reach over most of a reply's sentence and match by chance. */
const WIDEST_GAP = 20

/** Text up to white space, a bracket, `|`, `!(` or `=(`; a backslash takes the next character as it is. */
const RUN = /(?:\\[\s\S]|[!=](?!\()|[^\s()[\]|\\!=])+/y

/** Cuts a phrase into symbols. Throws `PhraseSyntaxError`. */
export function lex(source: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  let glued = false
  while (at < source.length) {
    if (/\s/.test(source.charAt(at))) {
      glued = false
      at++
      continue
    }
    const lexeme = symbolAt(source, at, glued)
    if (lexeme !== null) {
      lexemes.push(lexeme.symbol)
      at += lexeme.length
    } else {
      RUN.lastIndex = at
      const run = cutRun(RUN.exec(source)?.[0] ?? '')
      if (run === '') throw new PhraseSyntaxError('a backslash at the end stands for nothing', at + 1)
      lexemes.push(...lexRun(run, at, glued))
      at += run.length
    }
    glued = true
  }
  return lexemes
}

function symbolAt(source: string, at: number, glued: boolean): { symbol: Lexeme; length: number } | null {
  const column = at + 1
  const two = source.slice(at, at + 2)
  if (two === ')!' && source.charAt(at + 2) === '(')
    throw new PhraseSyntaxError(
      '")!(" can be read in two ways: put a space before or after the "!"',
      column + 1,
    )
  if (two === '!(' || two === '=(') return { symbol: { is: two, column, glued }, length: 2 }
  if (two === ')!') return { symbol: { is: two, column, glued }, length: 2 }
  const one = source.charAt(at)
  if (one === '(' || one === '[') return { symbol: { is: one, column, glued }, length: 1 }
  if (one === ')' || one === ']' || one === '|') return { symbol: { is: one, column, glued }, length: 1 }
  if (one === '^' || one === '$') return { symbol: { is: one, column, glued }, length: 1 }
  return null
}

/** A final `$` is the sentence's edge. */
function cutRun(run: string): string {
  return run.length > 1 && run.endsWith('$') && !run.endsWith('\\$') ? run.slice(0, -1) : run
}

/** A gap, a word or a number at the head of a run; a letter after it makes it text: `#halloween`. */
const HEAD = lazily(() => /^(?:(?:\.\.\.|…)(?<width>\d*)|(?<one>[_#])|<(?<name>[^<>]*)>)(?![\p{L}\p{N}_])/u)

function lexRun(run: string, at: number, glued: boolean): readonly Atom[] {
  const place = { column: at + 1, glued }
  const head = HEAD().exec(run)
  if (head === null) return [textOf(run, place)]
  const rest = run.slice(head[0].length)
  const symbol = headOf(head.groups ?? {}, place)
  return rest === '' ? [symbol] : [symbol, ...lexRun(rest, at + head[0].length, true)]
}

function headOf({ width, one, name }: Readonly<Record<string, string | undefined>>, place: Place): Atom {
  if (name !== undefined) return { is: 'name', name, ...place }
  if (one !== undefined) return { is: one === '_' ? '_' : '#', ...place }
  const upTo = width ? Number(width) : DEFAULT_GAP
  if (upTo < 1 || upTo > WIDEST_GAP)
    throw new PhraseSyntaxError(`a gap spans 1 to ${WIDEST_GAP} words, not ${upTo}`, place.column)
  return { is: 'gap', upTo, ...place }
}

function textOf(run: string, place: Place): Atom {
  const literal = run.includes('\\')
  if (!literal && /^<\p{L}/u.test(run))
    throw new PhraseSyntaxError('a name is written <so>, with spaces around it', place.column)
  if (!literal && !/^[@#]/.test(run) && run.includes('_'))
    throw new PhraseSyntaxError(
      '"_" stands for a whole word: put spaces around it',
      place.column + run.indexOf('_'),
    )
  return { is: 'text', text: run.replace(/\\([\s\S])/g, '$1'), literal, ...place }
}

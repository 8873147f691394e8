/**
 * The notation of phrases: a line that a care lead can read.
 *
 * ```
 * ufficio competente     these words, next to one another, in one sentence
 * inoltr*  *abteilung    words that begin, that end so
 * [già]                  may be there
 * (a | b c)  [a | b]     one of these
 * competent(e | i)       no white space: one word, "competente" or "competenti"; likewise team[s]
 * ...  ...3              up to five, up to three other words; commas and the like do not count
 * _  #                   any one word; a number in digits
 * <date> <time>          a date or time in the pack's language; any other <name> is a list of the pack
 * !(…)  =(…)             not followed by; followed by
 * (…)!                   not preceded by
 * ^  $                   the sentence's first, last word
 * , : % €                signs as themselves; \# \_ \( and so on for those that the notation uses
 * /…/                    a regular expression (RE2: no lookaround, no back-references)
 * ```
 */
import { lex } from './lexer.ts'
import { either, isNullable, type Piece, type Sequence } from './pieces.ts'
import { PhraseSyntaxError } from './syntax-error.ts'
import { checkEdges, type Group, type Node, readOptions } from './tree.ts'
import { piecesOfText } from './words.ts'

/** A parsed phrase: a sequence of pieces, or a regular expression without its slashes. */
export type Phrase =
  | { readonly is: 'sequence'; readonly sequence: Sequence }
  | { readonly is: 'expression'; readonly expression: string }

export type Lists = ReadonlyMap<string, readonly Sequence[]>

/** How many words one glued group may stand for. */
const MOST_FORMS = 200

/** Parses a phrase. `lists` are what `<name>` may name. Throws `PhraseSyntaxError`. */
export function parsePhrase(source: string, lists: Lists = new Map()): Phrase {
  const expression = /^\s*\/(.*)\/\s*$/s.exec(source)?.[1]
  if (expression !== undefined) return { is: 'expression', expression: checkExpression(expression, source) }
  return { is: 'sequence', sequence: parseSequence(source, lists) }
}

/** Parses the notation proper, without regular expressions. Throws `PhraseSyntaxError`. */
export function parseSequence(source: string, lists: Lists = new Map()): Sequence {
  const options = readOptions(lex(source), source)
  if (options.every((option) => option.length === 0)) throw new PhraseSyntaxError('the phrase is empty', 1)
  for (const option of options) checkEdges(option)
  const sequences = options.map((option) => toSequence(option, lists))
  if (sequences.some((sequence) => isNullable(sequence)))
    throw new PhraseSyntaxError('the phrase needs at least one word that is not optional', 1)
  return sequences.length === 1 ? (sequences[0] ?? []) : [either(sequences)]
}

/** What an expert's expression must not use: an engine without backtracking has no means for it. */
const BACKTRACKING = /\\[1-9]|\\k<|\(\?<?[=!]/

function checkExpression(expression: string, source: string): string {
  const offset = source.indexOf('/') + 2
  if (expression.trim() === '') throw new PhraseSyntaxError('the regular expression is empty', offset)
  const found = BACKTRACKING.exec(expression)
  if (found !== null)
    throw new PhraseSyntaxError(
      `"${found[0]}" needs backtracking: a regular expression here has no lookaround and no back-references`,
      offset + found.index,
    )
  return expression
}

function toSequence(nodes: readonly Node[], lists: Lists, looking = false): Sequence {
  const pieces: Piece[] = []
  for (let at = 0; at < nodes.length; ) {
    let end = at + 1
    while (isGlued(nodes[end - 1], nodes[end])) end++
    const node = nodes[at]
    if (node === undefined) break
    pieces.push(...(end - at > 1 ? toForms(nodes.slice(at, end)) : toPieces(node, lists, looking)))
    at = end
  }
  return pieces
}

/** Two neighbours without white space between them make one word, unless a sign parts them. */
function isGlued(left: Node | undefined, right: Node | undefined): boolean {
  if (left === undefined || right === undefined || !right.glued) return false
  const continues = right.is === 'text' ? /^[\p{L}\p{N}\p{M}'’*-]/u.test(right.text) : isPlainGroup(right)
  const isContinued = left.is === 'text' ? /[\p{L}\p{N}\p{M}'’*-]$/u.test(left.text) : isPlainGroup(left)
  return continues && isContinued
}

function isPlainGroup(node: Node): boolean {
  return node.is === 'group' && node.look === 'none'
}

/** `competent(e|i)`: every form is written out and read as words. */
function toForms(nodes: readonly Node[]): Sequence {
  const first = nodes[0]
  const column = first?.column ?? 1
  const forms = formsOf(nodes, column)
  const literal = nodes.some((node) => node.is === 'text' && node.literal)
  return [either(forms.map((form) => (form === '' ? [] : piecesOfText(form, column, literal))))]
}

function formsOf(nodes: readonly Node[], column: number): readonly string[] {
  let forms: readonly string[] = ['']
  for (const node of nodes) {
    const ends = endingsOf(node)
    forms = forms.flatMap((form) => ends.map((end) => form + end))
    if (forms.length > MOST_FORMS)
      throw new PhraseSyntaxError(`this word has more than ${MOST_FORMS} forms; use a stem (word*)`, column)
  }
  return forms
}

function endingsOf(node: Node): readonly string[] {
  if (node.is === 'text') return [node.text]
  if (node.is !== 'group' || node.look !== 'none')
    throw new PhraseSyntaxError('a group glued to a word holds only words; put a space between', node.column)
  return node.options.flatMap((option) => {
    if (option.length === 0) return ['']
    // Inside an alternative of several words the spaces stay: all'(ufficio competente | ente).
    let forms: readonly string[] = ['']
    for (const [index, part] of option.entries()) {
      const gap = index > 0 && !part.glued ? ' ' : ''
      forms = forms.flatMap((form) => endingsOf(part).map((end) => form + gap + end))
      if (forms.length > MOST_FORMS) break
    }
    return forms
  })
}

function toPieces(node: Node, lists: Lists, looking: boolean): Sequence {
  switch (node.is) {
    case 'text':
      return piecesOfText(node.text, node.column, node.literal)
    case 'gap':
      return [{ is: 'gap', upTo: node.upTo }]
    case '_':
      return [{ is: 'any' }]
    case '#':
      return [{ is: 'number' }]
    case '^':
      return [{ is: 'start' }]
    case '$':
      return [{ is: 'end' }]
    case 'name':
      return [named(node.name, node.column, lists)]
    case 'group':
      return [toGroup(node, lists, looking)]
  }
}

function toGroup(node: Group, lists: Lists, looking: boolean): Piece {
  const { look, column } = node
  if (look !== 'none' && looking)
    throw new PhraseSyntaxError('a condition cannot stand inside another', column)
  const options = node.options.map((option) => toSequence(option, lists, looking || look !== 'none'))
  if (look === 'none') return either(options)
  if (options.some(isNullable))
    throw new PhraseSyntaxError('the condition needs at least one word that is not optional', column)
  return { is: look, what: options.length === 1 ? (options[0] ?? []) : [either(options)] }
}

function named(name: string, column: number, lists: Lists): Piece {
  if (name === 'date' || name === 'time') return { is: name }
  const list = lists.get(name)
  if (list !== undefined) return either(list)
  const known = ['<date>', '<time>', ...[...lists.keys()].map((key) => `<${key}>`)].join(', ')
  throw new PhraseSyntaxError(`<${name}> is not known here; there are ${known}`, column)
}

/** The brackets of a phrase: what the lexer cut, as a tree. */
import type { Atom, Closer, Lexeme, Opener, Place } from './lexer.ts'
import { PhraseSyntaxError } from './syntax-error.ts'

const DEEPEST = 10

/** The phrase as read, before words are cut into tokens. */
export type Node = Atom | Group
export type Group = Place & { readonly is: 'group'; readonly look: Look; readonly options: readonly Option[] }
export type Option = readonly Node[]
type Look = 'none' | 'not-before' | 'before' | 'not-after'

const LOOKS = { '(': 'none', '[': 'none', '!(': 'not-before', '=(': 'before' } as const

/** Reads the alternatives of a phrase; a phrase without any is one. Throws `PhraseSyntaxError`. */
export function readOptions(lexemes: readonly Lexeme[], source: string): readonly Option[] {
  let at = 0
  let depth = 0
  return read(null)

  /** Reads alternatives up to the bracket that closes `opener`, or to the end. */
  function read(opener: Opener | null): readonly Option[] {
    const found: Option[] = []
    let nodes: Node[] = []
    for (;;) {
      const lexeme = lexemes[at++]
      if (lexeme === undefined || isCloser(lexeme)) {
        if (lexeme?.is !== '|') checkPair(opener, lexeme)
        const hasOthers = lexeme?.is === '|' || found.length > 0
        if (nodes.length === 0 && (hasOthers || opener !== null))
          throw new PhraseSyntaxError(
            hasOthers ? 'an empty alternative; write [a | b] for what may be absent' : 'an empty group',
            lexeme?.column ?? source.length + 1,
          )
        found.push(nodes)
        nodes = []
        if (lexeme?.is === '|') continue
        return found
      }
      nodes.push(readNode(lexeme))
    }
  }

  function readNode(lexeme: Atom | Opener): Node {
    if (!isOpener(lexeme)) return lexeme
    const { is, column, glued } = lexeme
    if (++depth > DEEPEST) throw new PhraseSyntaxError('brackets are nested too deeply to be read', column)
    const inside = read(lexeme)
    depth--
    const closer = lexemes[at - 1]
    if (closer?.is === ')!' && is !== '(')
      throw new PhraseSyntaxError('")!" closes a plain "(": not preceded by', closer.column)
    const look = closer?.is === ')!' ? 'not-after' : LOOKS[is]
    return { is: 'group', look, options: is === '[' ? [...inside, []] : inside, column, glued }
  }
}

function isOpener(lexeme: Lexeme): lexeme is Opener {
  return lexeme.is in LOOKS
}

function isCloser(lexeme: Lexeme): lexeme is Closer {
  return lexeme.is === '|' || lexeme.is === ')' || lexeme.is === ')!' || lexeme.is === ']'
}

function checkPair(opener: Opener | null, closer: Lexeme | undefined): void {
  if (opener === null) {
    if (closer !== undefined) throw new PhraseSyntaxError(`"${closer.is}" closes nothing`, closer.column)
    return
  }
  if (closer === undefined) throw new PhraseSyntaxError(`unclosed "${opener.is}"`, opener.column)
  if ((opener.is === '[') !== (closer.is === ']'))
    throw new PhraseSyntaxError(
      `"${closer.is}" does not close the "${opener.is}" of column ${opener.column}`,
      closer.column,
    )
}

/** A gap at the edge of a phrase would match whatever stands beside it. */
export function checkEdges(nodes: readonly Node[]): void {
  const first = gapAt(nodes)
  if (first !== null) throw new PhraseSyntaxError('a gap cannot start a phrase', first.column)
  const last = gapAt(nodes.toReversed(), true)
  if (last !== null) throw new PhraseSyntaxError('a gap cannot end a phrase', last.column)
}

function gapAt(nodes: readonly Node[], reversed = false): Node | null {
  for (const node of nodes) {
    if (node.is === 'gap') return node
    if (node.is === '^' || node.is === '$' || (node.is === 'group' && node.look !== 'none')) continue
    if (node.is !== 'group') return null
    for (const option of node.options) {
      const gap = gapAt(reversed ? option.toReversed() : option, reversed)
      if (gap !== null) return gap
    }
    if (node.options.every((option) => option.length > 0)) return null
  }
  return null
}

import { mergeWords, type Piece, type Sequence, type WordsPiece } from './pieces.ts'
import { PhraseSyntaxError } from './syntax-error.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './types.ts'

/**
 * The pieces of literal text, cut by the tokenizer that cuts replies, so that both see the same words.
 * A `*` at either edge makes a stem, unless the text is `literal`. `column` is where the text stands.
 */
export function piecesOfText(text: string, column: number, literal: boolean): Sequence {
  const starred = literal ? { before: false, after: false, words: text } : cutStars(text, column)

  const tokens = bindLast(tokenize(starred.words))
  const last = tokens.length - 1
  return tokens.flatMap((token, index): Piece[] => {
    if (isInnerHyphen(tokens, index)) return []
    // "'re" is what follows in "we're", where the apostrophe belongs to the word before.
    if (index === 0 && token.base === "'" && tokens[1]?.kind === 'word') return []
    if (token.kind === 'punctuation' && (token.base === '"' || token.base === "'"))
      throw new PhraseSyntaxError('quotes are not compared: leave them out', column + token.start)
    const open = { left: starred.before && index === 0, right: starred.after && index === last }
    return [open.left || open.right ? stemOf(token, open, column) : wordOf(token)]
  })
}

/** A final apostrophe elides what the next word begins with: "un'" is what stands before "area". */
function bindLast(tokens: readonly Token[]): readonly Token[] {
  const sign = tokens.at(-1)
  const word = tokens.at(-2)
  if (sign?.base !== "'" || word?.kind !== 'word' || word.end !== sign.start) return tokens
  const bound = { ...word, end: sign.end, base: `${word.base}'`, accented: `${word.accented}'` }
  return [...tokens.slice(0, -2), bound]
}

/** A hyphen between two letters is passed over: "e-mail" and "e mail" are the same words. */
export function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.base !== '-') return false
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  return (
    left?.kind === 'word' && right?.kind === 'word' && left.end === token.start && token.end === right.start
  )
}

function cutStars(text: string, column: number): { before: boolean; after: boolean; words: string } {
  // What "isn't" and "don't" have in common begins inside of a token: "isn'" and "t".
  if (/^n['’]t$/i.test(text)) return { before: true, after: false, words: text }
  const before = text.startsWith('*')
  const after = text.length > 1 && text.endsWith('*')
  const words = text.slice(before ? 1 : 0, after ? -1 : undefined)
  const star = words.indexOf('*')
  if (star !== -1)
    throw new PhraseSyntaxError('a "*" stands at the edge of a word', column + star + (before ? 1 : 0))
  if ((before || after) && !/^[\p{L}\p{M}\p{N}][\s\S]*[\p{L}\p{M}\p{N}'’]$/u.test(words))
    throw new PhraseSyntaxError('a stem needs at least two letters', column)
  return { before, after, words }
}

function wordOf({ base, accented }: Token): WordsPiece {
  if (base === accented) return { is: 'words', exact: [base] }
  return { is: 'words', accented: [...new Set([accented, ...spellings(base, accented)])] }
}

/**
 * Other ways to write a word's final accent: "perche'" for "perché", and the reverse, since in Italian an
 * apostrophe is what a keyboard without accents has.
 */
function spellings(base: string, accented: string): readonly string[] {
  if (accented === `${base}'`) return ['\u0300', '\u0301'].map((accent) => (base + accent).normalize('NFC'))
  const isOnlyTheLast = accented.slice(0, -1) === base.slice(0, -1)
  return isOnlyTheLast ? [`${base}'`] : []
}

function stemOf(token: Token, open: { left: boolean; right: boolean }, column: number): WordsPiece {
  if (token.kind !== 'word' && token.kind !== 'number')
    throw new PhraseSyntaxError('only a word can be a stem', column + token.start)
  const { base, accented } = token
  if (open.left) return { is: 'words', [open.right ? 'infixes' : 'suffixes']: [base] }
  if (base === accented) return { is: 'words', prefixes: [base] }
  return mergeWords([
    { is: 'words', accentedPrefixes: [accented] },
    { is: 'words', accented: [`${base}'`] },
  ])
}

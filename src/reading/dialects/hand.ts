import { tokenize } from '../../phrases/tokens.ts'
import { lazily } from '../../source/lazily.ts'
import { lexiconOf } from '../lexicon/index.ts'
import { isSlotText } from '../placeholder-roles.ts'

/** A blank to fill in stands in a line; a rule between paragraphs has a line of its own. A handle may hold a run too. */
export function isInLine(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}@_/.-]/u.test(text.charAt(start - 1))) return false
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const next = text.indexOf('\n', end)
  return before.trim() !== '' || text.slice(end, next < 0 ? text.length : next).trim() !== ''
}

/** "[Order] Hi Dana": a word in brackets that heads a message and touches no sentence is its label. */
export function isTag(inside: string, text: string, start: number, end: number): boolean {
  if (/name|nome|nombre|nom\b|agent|operator|cliente|customer|insert/i.test(inside)) return false
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.trim() === '' && /^[ \t]+\p{Lu}/u.test(text.slice(end, end + 10))
}

/** Words after which three crosses at the end are kisses. */
const BEFORE_KISSES = new Set(
  'love lots hugs kisses kiss care soon bye goodbye cheers thanks you luck day night weekend evening x xo xoxo'.split(
    ' ',
  ),
)
/** After a mark of these, or a picture, a sentence has ended. */
const ENDED = lazily(() => /(?:[!?…]|\p{Emoji_Presentation})\s*$/u)

/** "See you soon XXX": at the end of a message, after its last word, crosses are kisses. A slot follows "is" or "no.". */
export function isKiss(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}.,;:]/u.test(text.slice(end, end + 200))) return false
  const before = text.slice(Math.max(0, start - 60), start)
  if (ENDED().test(before)) return true
  const tokens = tokenize(before)
  const last = tokens.findLast(({ kind }) => kind === 'word')
  if (last !== undefined && BEFORE_KISSES.has(last.base)) return true
  if (!/[.,\n]\s*$/.test(before) || /\b(?:n|no|nr|num|ref|tel)\.\s*$/i.test(before)) return false
  const { phrases } = lexiconOf(null)
  const closed = /,\s*$/.test(before) ? tokens.length - 1 : tokens.length
  if (phrases('closings').lengthBefore(tokens, closed) > 0) return false
  return phrases('titles').lengthBefore(tokens, tokens.length) === 0
}

/** "Super Bowl XXX": three crosses after a name are the numeral thirty. */
export function isNumeral(crosses: string, text: string, start: number): boolean {
  if (crosses !== 'XXX') return false
  const [, before = '', name = ''] =
    /(^|\S)[ \t]+(\p{Lu}[\p{L}]+)[ \t]$/u.exec(text.slice(Math.max(0, start - 60), start)) ?? []
  if (name === '' || /[.!?:]/.test(before) || isSlotText(name)) return false
  const tokens = tokenize(name)
  const { phrases } = lexiconOf(null)
  const courtesies = ['greetings', 'titles', 'closings', 'thanks'] as const
  return courtesies.every((list) => phrases(list).lengthBefore(tokens, tokens.length) === 0)
}

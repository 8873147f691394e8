import { wrapsAnswers } from './dialects/advice.ts'
import type { PartReading } from './facts.ts'
import { lexiconOf } from './lexicon/index.ts'
import { MissingFact, type Reading } from './reading.ts'
import { isInOtherScript } from './script.ts'

/** A greeting or a closing goes with no more words than these: a name, a team. */
const MORE = 4

/**
 * To be asked before a template is blamed for what it lacks: in a piece of a reply, such as a text module, a greeting
 * alone, or what a tool wraps in a mail of its own, another piece has it.
 * @throws MissingFact for a piece
 */
export function requireWholeReply({ case: { template }, parts }: Reading): void {
  if (template === null) return
  if (template.fragment || wrapsAnswers(template.dialect) || parts.every(isPiece))
    throw new MissingFact('whole reply')
}

/**
 * To be asked when something has been looked for in vain: the text that comes in the place of `{{dc.welcome}}` may have
 * it.
 * @throws MissingFact where a template fetches texts that are kept elsewhere
 */
export function requireWholeText({ case: { template }, parts }: Reading): void {
  if (template === null) return
  const elsewhere = parts
    .flatMap(({ placeholders, tags }) => [...placeholders, ...tags])
    .find(({ includes }) => includes)
  if (elsewhere !== undefined) throw new MissingFact(`text of ${elsewhere.text}`)
}

/**
 * To be asked when a name has been looked for in vain: the courtesies that stand beside names are known in languages that
 * write with Latin letters, and capitals tell a name only where there are any.
 * @throws MissingFact for a draft in another script
 */
export function requireLatinLetters({ parts }: Reading): void {
  if (parts.some(({ text }) => isInOtherScript(text))) throw new MissingFact('Latin letters')
}

/** So few words answer nobody: "Have a good day." */
const COURTESY = 5

/** The longest closing, and what goes with it: nothing longer needs to be looked at. */
const LONGEST = 16

/** Nothing but a greeting, nothing but a closing, nothing but a signature. */
function isPiece(part: PartReading): boolean {
  const { tokens, salutation, signature, language } = part
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  if (words.length === 0) return true
  if (words.length > LONGEST) return false
  const lexicon = lexiconOf(language)
  if (salutation !== null) {
    const rest = words.filter(({ start }) => start >= salutation.end)
    const isTitle = (at: number) => lexicon.phrases('titles').lengthAt(tokens, at) > 0
    return rest.every((word) => isTitle(tokens.indexOf(word)))
  }
  if (words.length <= COURTESY) return true
  const from = tokens.findIndex((_, at) => lexicon.phrases('closings').lengthAt(tokens, at) > 0)
  const closing = from < 0 ? 0 : lexicon.phrases('closings').lengthAt(tokens, from)
  const isOutside = (at: number) => at < from || at >= from + closing
  if (closing > 0 && words.filter((word) => isOutside(tokens.indexOf(word))).length <= MORE) return true
  return (
    signature !== null &&
    words.filter(({ start, end }) => end <= signature.start || start >= signature.end).length < MORE
  )
}

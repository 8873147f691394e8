import type { Language } from '../case/model.ts'
import { type Lists, parsePhrase, parseSequence } from './notation.ts'
import type { Sequence } from './pieces.ts'
import { indexStarts, type StartIndex } from './start-index.ts'
import type { Pack } from './types.ts'

/** All phrases of one language: plain data, written as JSON when the packs are built. */
export interface CompiledPhrases {
  readonly language: Language
  readonly families: readonly CompiledFamily[]
  readonly phrases: readonly CompiledPhrase[]
  /** The phrases by their first words: one index of the packs, another of what a team added. */
  readonly starts: readonly StartIndex[]
}

export interface CompiledFamily {
  readonly name: string
  readonly cancelledBy: readonly string[]
}

export interface CompiledPhrase {
  /** Index in `families`. */
  readonly family: number
  /** Index in the pack; a team's own phrases come after those of the pack. */
  readonly phrase: number
  /** Silences what its family says about the same words. */
  readonly allows?: true
  /** Either this … */
  readonly sequence?: Sequence
  /** … or a regular expression. */
  readonly expression?: string
}

/** Compiles the packs of one language. Throws `PhraseSyntaxError` at the first faulty phrase. */
export function compilePacks(
  packs: readonly Pack[],
  language: Language = packs[0]?.language ?? 'en',
): CompiledPhrases {
  const stranger = packs.find((pack) => pack.language !== language)
  if (stranger !== undefined) throw new Error(`a pack of ${stranger.language} among those of ${language}`)
  const families = packs.map(({ family, cancelledBy }) => ({ name: family, cancelledBy }))
  const phrases = packs.flatMap((pack, family) => {
    const compile = phraseCompiler(pack)
    return pack.phrases.map(({ match }, phrase) => ({ family, phrase, ...compile(match) }))
  })
  return { language, families, phrases, starts: [indexStarts(phrases)] }
}

/** Compiles phrases of one pack: reads its lists and its `unless-before` once. */
export function phraseCompiler(
  pack: Pick<Pack, 'lists' | 'unlessBefore'>,
): (match: string) => Pick<CompiledPhrase, 'sequence' | 'expression'> {
  const lists = readLists(pack.lists)
  const unless = (pack.unlessBefore ?? []).flatMap((notation): Sequence => {
    // What silences a phrase may stand some words before it: "no need to kindly call us".
    const what: Sequence = [...parseSequence(notation, lists), { is: 'gap', upTo: UNLESS_REACH }]
    return [{ is: 'not-after', what }]
  })
  return (match) => {
    const phrase = parsePhrase(match, lists)
    if (phrase.is === 'expression') return { expression: phrase.expression }
    return { sequence: [...unless, ...phrase.sequence] }
  }
}

/** Words that may stand between an `unless-before` and the phrase that it silences. */
export const UNLESS_REACH = 4

/** The lists of a pack by name; a list may use those before it. */
export function readLists(lists: Pack['lists'] = {}): Lists {
  const read = new Map<string, readonly Sequence[]>()
  for (const [name, items] of Object.entries(lists))
    read.set(
      name,
      items.map((item) => parseSequence(item, read)),
    )
  return read
}

/** A text that is the same for phrases that match the same. */
export function signatureOf(phrase: Pick<CompiledPhrase, 'sequence' | 'expression'>): string {
  return JSON.stringify(phrase.sequence ?? phrase.expression)
}

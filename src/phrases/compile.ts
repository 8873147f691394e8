import type { Language } from '../case/model.ts'
import { anchorOf, type Commonness, commonAmong } from './anchor.ts'
import { type Lists, parsePhrase, parseSequence } from './notation.ts'
import type { Sequence } from './pieces.ts'
import { createPool, type Indexes, type Pool, type PooledPiece } from './pool.ts'
import type { Pack } from './types.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All phrases of one language: plain data, written as JSON when the packs are built. */
export interface CompiledPhrases {
  readonly language: Language
  readonly families: readonly CompiledFamily[]
  /** What the phrases consist of. */
  readonly pieces: readonly PooledPiece[]
  readonly phrases: readonly CompiledPhrase[]
  /** The words of the pieces: one vocabulary of the packs, another of what a team added. */
  readonly vocabularies: readonly Vocabulary[]
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
  readonly sequence?: Indexes
  /** Of a sequence: pieces, one of which must take a word of the sentence; see `anchorOf`. */
  readonly anchor?: Indexes
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
  const parsed = packs.flatMap((pack, family) => {
    const parse = phraseParser(pack)
    return pack.phrases.map(({ match }, phrase) => ({ family, phrase, ...parse(match) }))
  })
  const pool = createPool()
  const commonness = commonAmong(packs.flatMap(({ examples }) => [...examples.bad, ...examples.ok]))
  return {
    language,
    families,
    phrases: parsed.map((phrase) => poolPhrase(phrase, pool, commonness)),
    pieces: pool.pieces,
    vocabularies: [pool.vocabulary()],
  }
}

/** A phrase that was read, not yet compiled: a sequence or a regular expression. */
export interface ParsedPhrase extends Omit<CompiledPhrase, 'sequence' | 'anchor'> {
  readonly sequence?: Sequence
}

/** Moves the pieces of a phrase into a pool. */
export function poolPhrase(
  { sequence, ...phrase }: ParsedPhrase,
  pool: Pool,
  commonness: Commonness,
): CompiledPhrase {
  if (sequence === undefined) return phrase
  const anchor = anchorOf(sequence, commonness)
  return {
    ...phrase,
    sequence: pool.add(sequence),
    ...(anchor === null ? {} : { anchor: [...new Set(pool.add(anchor))] }),
  }
}

/** Reads the phrases of one pack: its lists and its `unless-before` are read once. */
export function phraseParser(
  pack: Pick<Pack, 'lists' | 'unlessBefore'>,
): (match: string) => Pick<ParsedPhrase, 'sequence' | 'expression'> {
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
const UNLESS_REACH = 4

/** The lists of a pack by name; a list may use those before it. */
function readLists(lists: Pack['lists'] = {}): Lists {
  const read = new Map<string, readonly Sequence[]>()
  for (const [name, items] of Object.entries(lists))
    read.set(
      name,
      items.map((item) => parseSequence(item, read)),
    )
  return read
}

/** A text that is the same for phrases that match the same. */
export function signatureOf(phrase: Pick<ParsedPhrase, 'sequence' | 'expression'>): string {
  return JSON.stringify(phrase.sequence ?? phrase.expression)
}

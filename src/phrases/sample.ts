/** Sentences made of a phrase's own words: a phrase that matches none of them can never match anything. */
import { commonByLength } from './anchor.ts'
import { poolPhrase } from './compile.ts'
import { createMatcher } from './match.ts'
import type { Piece, Sequence, WordsPiece } from './pieces.ts'
import { createPool } from './pool.ts'
import { tokenize } from './tokens.ts'
import type { Sentence, TimeSpans, Token } from './types.ts'

/** Alternatives that are tried at most. A phrase whose first fifty never match is wrong enough. */
const MOST = 50

const SOME_DATE = 'somedate'
const SOME_TIME = 'sometime'
const SOME_WORD = 'someword'

/** Whether a phrase can match at all. `sentencesOf` is the splitter that replies are read with. */
export function canMatch(
  sequence: Sequence,
  sentencesOf: (text: string, tokens: readonly Token[]) => readonly Sentence[],
): boolean {
  const pool = createPool()
  const phrase = poolPhrase({ family: 0, phrase: 0, sequence }, pool, commonByLength)
  const matcher = createMatcher(
    {
      language: 'en',
      families: [{ name: 'sample', cancelledBy: [] }],
      phrases: [phrase],
      pieces: pool.pieces,
      vocabularies: [pool.vocabulary()],
    },
    sampleTimes,
  )
  for (let choice = 0; choice < MOST; choice++)
    for (const separator of ['', ' ']) {
      const text = spell(sampleOf(sequence, choice), separator)
      const tokens = tokenize(text)
      if (matcher.match(tokens, sentencesOf(text, tokens)).length > 0) return true
    }
  return false
}

const sampleTimes: TimeSpans = (tokens) =>
  tokens.flatMap(({ base }, from) => {
    if (base !== SOME_DATE && base !== SOME_TIME) return []
    return [{ from, to: from + 1, kind: base === SOME_DATE ? 'date' : 'time' } as const]
  })

function sampleOf(sequence: Sequence, choice: number): readonly string[] {
  return sequence.flatMap((piece, index) => wordsFor(piece, choice, index === sequence.length - 1))
}

function wordsFor(piece: Piece, choice: number, isLast: boolean): readonly string[] {
  switch (piece.is) {
    case 'words':
      return [wordFor(piece, choice)]
    case 'any':
      return [SOME_WORD]
    case 'number':
      return ['7']
    case 'date':
      return [SOME_DATE]
    case 'time':
      return [SOME_TIME]
    case 'either':
      return sampleOf(piece.options[choice % piece.options.length] ?? [], choice)
    case 'before':
      return isLast ? sampleOf(piece.what, choice) : []
    default:
      return []
  }
}

function wordFor(piece: WordsPiece, choice: number): string {
  const words = [
    ...(piece.exact ?? []),
    ...(piece.accented ?? []),
    ...[...(piece.prefixes ?? []), ...(piece.accentedPrefixes ?? [])].map((stem) => `${stem}x`),
    ...(piece.suffixes ?? []).map((stem) => `x${stem}`),
    ...(piece.infixes ?? []).map((stem) => `x${stem}x`),
  ]
  return words[choice % words.length] ?? ''
}

/** Writes words as a text: an elided one is joined to the next, `separator` goes before a sign. */
function spell(words: readonly string[], separator: string): string {
  let text = ''
  for (const word of words) {
    const isSign = !/^[\p{L}\p{N}]/u.test(word)
    text += text === '' || text.endsWith("'") ? word : (isSign ? separator : ' ') + word
  }
  return text
}

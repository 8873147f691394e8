import type { CompiledPhrases } from './compile.ts'
import { compileExpressions, matchesIn } from './expressions.ts'
import { type Line, lineOf, pageOf } from './line.ts'
import { createOps, type PhraseProgram, type Program, phraseProgram } from './program.ts'
import type { RegexEngine } from './regex.ts'
import { type RawMatch, resolve } from './resolve.ts'
import { createSieve } from './sieve.ts'
import type { Matcher, PhraseMatch, TimeSpans } from './types.ts'
import { openVocabularies } from './vocabulary.ts'
import { walk } from './walk.ts'

const NONE: readonly PhraseMatch[] = []
const NOBODY: readonly number[] = []

/**
 * Makes the matcher of all phrases of one language. `times` finds what `<date>` and `<time>` stand for; it is
 * asked at most once a text, and only when a phrase that needs it has come that far. `engine` runs regular
 * expressions; a phrase that is one needs it.
 */
export function createMatcher(compiled: CompiledPhrases, times: TimeSpans, engine?: RegexEngine): Matcher {
  const { phrases, language } = compiled
  const expressions = compileExpressions(phrases, engine)
  const ops = createOps(compiled.pieces)
  const sieve = createSieve(ops)
  const { byAnchor, unanchored } = groupByAnchor(compiled)
  const wordOf = openVocabularies(compiled.vocabularies, (piece) => byAnchor[piece] ?? NOBODY)
  /** The last of all sentences ever read for which a phrase was a candidate. */
  const listedFor = new Int32Array(phrases.length)
  let sentencesRead = 0
  const programs: (PhraseProgram | undefined)[] = []

  return {
    match(tokens, sentences) {
      const page = pageOf(tokens, language, times, wordOf)
      const found: RawMatch[] = []
      for (const [index, sentence] of sentences.entries()) {
        const line = lineOf(page, sentence)
        sieve.open(line)
        for (const id of candidates(line)) follow(id, line, index, found)
        for (const match of expressions.length > 0 ? matchesIn(tokens, sentence, expressions) : [])
          found.push({ ...match, sentence: index })
      }
      return found.length > 0 ? resolve(found, compiled, tokens) : NONE
    },
  }

  /** The phrases whose rarest words are in a sentence, each once. */
  function candidates({ page, from, to }: Line): readonly number[] {
    const ids = [...unanchored]
    sentencesRead++
    for (let position = from; position < to; position++) {
      for (const id of page.words[position]?.phrases ?? NOBODY) {
        if (listedFor[id] === sentencesRead) continue
        listedFor[id] = sentencesRead
        ids.push(id)
      }
    }
    return ids
  }

  /** Finds all matches of one phrase in a sentence, each the longest from its start, without overlap. */
  function follow(id: number, line: Line, sentence: number, found: RawMatch[]): void {
    const { main, behind, needs } = programFor(id)
    if (!sieve.hasAll(needs) || !sieve.mayMatch(main)) return
    const { origin } = line.page
    let position = line.from
    while (position < line.to) {
      const end = sieve.mayMatch(main, position) ? endOf(main, behind, position, line) : position
      if (end > position)
        found.push({ id, sentence, firstToken: origin(position), endToken: origin(end - 1) + 1 })
      position = Math.max(end, position + 1)
    }
  }

  /** Phrases are made ready when first tried: most runs need few of them. */
  function programFor(id: number): PhraseProgram {
    let program = programs[id]
    if (program === undefined) {
      program = phraseProgram(phrases[id]?.sequence ?? [], ops)
      programs[id] = program
    }
    return program
  }
}

/** Where the longest match from a position ends; the position itself when there is none. */
function endOf(main: Program, behind: Program, position: number, line: Line): number {
  const from = [position]
  const reached = walk(main, from, line)
  if (reached.length === 0) return position
  const end = Math.max(...reached)
  return end > position && walk(behind, from, line).length > 0 ? end : position
}

/** The ids of phrases by the pieces of their anchors, and of those without one. */
function groupByAnchor({ phrases, pieces }: CompiledPhrases) {
  const byAnchor: (number[] | undefined)[] = pieces.map(() => undefined)
  const unanchored: number[] = []
  for (const [id, { sequence, anchor }] of phrases.entries()) {
    if (sequence !== undefined && anchor === undefined) unanchored.push(id)
    for (const piece of anchor ?? NOBODY) {
      const others = byAnchor[piece]
      if (others === undefined) byAnchor[piece] = [id]
      else others.push(id)
    }
  }
  return { byAnchor, unanchored }
}

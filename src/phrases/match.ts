import type { CompiledPhrases } from './compile.ts'
import { compileExpressions, matchesIn } from './expressions.ts'
import { keyOf } from './key.ts'
import { type Line, lineOf, pageOf, tokenBeside } from './line.ts'
import { createOps, type PhraseProgram, phraseProgram } from './program.ts'
import type { RegexEngine } from './regex.ts'
import { type RawMatch, resolve } from './resolve.ts'
import { openStarts } from './starts.ts'
import type { Matcher, PhraseMatch, TimeSpans } from './types.ts'
import { walk } from './walk.ts'

const NONE: readonly PhraseMatch[] = []

/**
 * Makes the matcher of all phrases of one language. `times` finds what `<date>` and `<time>` stand for; it is
 * asked at most once a text, and only when a phrase that needs it has come that far. `engine` runs regular
 * expressions; a phrase that is one needs it.
 */
export function createMatcher(compiled: CompiledPhrases, times: TimeSpans, engine?: RegexEngine): Matcher {
  const { phrases, language } = compiled
  const starts = openStarts(compiled)
  const expressions = compileExpressions(phrases, engine)
  /** Where the last match of each phrase ended: the next one starts there at the earliest. */
  const ends = new Int32Array(phrases.length)
  const ops = createOps(compiled.pieces)
  const programs: (PhraseProgram | undefined)[] = []

  return {
    match(tokens, sentences) {
      const page = pageOf(tokens, language, times)
      const found: RawMatch[] = []
      for (let index = 0; index < sentences.length; index++) {
        const sentence = sentences[index]
        if (sentence === undefined) break
        const line = lineOf(page, sentence)
        for (let position = line.from; position < line.to; position++) {
          const token = page.tokens[position]
          if (token === undefined) break
          const candidates = starts.at(token)
          followAll(candidates.always, position, line, index, found)
          if (candidates.bySecond !== null) {
            const second = tokenBeside(line, position + 1, false)
            const ids = second === undefined ? undefined : candidates.bySecond.get(keyOf(second.base))
            if (ids !== undefined) followAll(ids, position, line, index, found)
          }
          if (candidates.byLater === null) continue
          const last = Math.min(line.to, position + candidates.reach)
          for (let later = position + 1; later < last; later++) {
            const ids = candidates.byLater.get(keyOf(page.tokens[later]?.base ?? ''))
            if (ids !== undefined) followAll(ids, position, line, index, found)
          }
        }
        if (starts.atSpan.length > 0)
          for (const span of page.spans())
            if (span.from >= line.from && span.from < line.to)
              followAll(starts.atSpan, span.from, line, index, found)
        for (const match of expressions.length > 0 ? matchesIn(tokens, sentence, expressions) : [])
          found.push({ ...match, sentence: index })
      }
      for (const { id } of found) ends[id] = 0
      return found.length > 0 ? resolve(found, compiled, tokens) : NONE
    },
  }

  /** An index runs over short lists several times faster than an iterator, and nearly all are empty. */
  function followAll(
    ids: readonly number[],
    position: number,
    line: Line,
    sentence: number,
    found: RawMatch[],
  ): void {
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index]
      if (id !== undefined) follow(id, position, line, sentence, found)
    }
  }

  /** The longest match of one phrase from one position, unless its last match reaches beyond that. */
  function follow(id: number, position: number, line: Line, sentence: number, found: RawMatch[]): void {
    if (position < (ends[id] ?? 0)) return
    const { main, behind } = programFor(id)
    const from = [position]
    const reached = walk(main, from, line)
    if (reached.length === 0) return
    const end = Math.max(...reached)
    if (end <= position || walk(behind, from, line).length === 0) return
    ends[id] = end
    const { origin } = line.page
    found.push({ id, sentence, firstToken: origin(position), endToken: origin(end - 1) + 1 })
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

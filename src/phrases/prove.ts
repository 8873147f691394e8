import type { Language } from '../case/model.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { complain } from '../source/complaint.ts'
import { suggest } from '../source/did-you-mean.ts'
import type { Path } from '../source/document.ts'
import type { UserError } from '../source/user-error.ts'
import { compilePacks } from './compile.ts'
import { createMatcher } from './match.ts'
import type { SourcedPack } from './packs.ts'
import type { RegexEngine } from './regex.ts'
import { PhraseSyntaxError } from './syntax-error.ts'
import { tokenize } from './tokens.ts'
import type { Matcher, TimeSpans } from './types.ts'

/**
 * Judges the examples of every pack with all packs of its language, as a reply would be judged.
 * Gives every fault, in the order of the packs: an example judged otherwise than the pack says, a
 * `cancelled-by` that names no family, a regular expression that the engine refuses.
 */
export function provePacks(
  packs: readonly SourcedPack[],
  times: TimeSpans,
  engine?: RegexEngine,
): readonly UserError[] {
  const languages = [...new Set(packs.map(({ language }) => language))]
  return languages.flatMap((language) =>
    proveLanguage(
      language,
      packs.filter((pack) => pack.language === language),
      times,
      engine,
    ),
  )
}

function proveLanguage(
  language: Language,
  packs: readonly SourcedPack[],
  times: TimeSpans,
  engine: RegexEngine | undefined,
): readonly UserError[] {
  const refused = packs.flatMap((pack) => refusedExpressions(pack, engine))
  if (refused.length > 0) return refused
  const matcher = createMatcher(compilePacks(packs, language), times, engine)
  const families = packs.map(({ family }) => family)
  return packs.flatMap((pack) => [
    ...pack.cancelledBy.flatMap((family, index) =>
      families.includes(family)
        ? []
        : [
            fault(
              pack,
              ['cancelled-by', index],
              `names no family of this language; ${suggest(family, families)}`,
            ),
          ],
    ),
    ...pack.examples.bad.flatMap((example, index) =>
      matchesOf(matcher, pack, example).length > 0
        ? []
        : [
            fault(
              pack,
              ['examples', 'bad', index],
              'is not found by any phrase of the pack, or is cancelled',
            ),
          ],
    ),
    ...pack.examples.ok.flatMap((example, index) => {
      const [match] = matchesOf(matcher, pack, example)
      if (match === undefined) return []
      const quoted = example.slice(match.start, match.end)
      return [fault(pack, ['examples', 'ok', index], `is found by phrases[${match.phrase}]: "${quoted}"`)]
    }),
  ])
}

function refusedExpressions(pack: SourcedPack, engine: RegexEngine | undefined): readonly UserError[] {
  return pack.phrases.flatMap((phrase, index) => {
    try {
      createMatcher(compilePacks([{ ...pack, phrases: [phrase] }]), () => [], engine)
      return []
    } catch (error) {
      if (!(error instanceof PhraseSyntaxError)) throw error
      return [fault(pack, ['phrases', index], `is no regular expression: ${error.message}`)]
    }
  })
}

function matchesOf(matcher: Matcher, pack: SourcedPack, text: string) {
  const tokens = tokenize(text)
  return matcher.match(tokens, sentencesOf(text, tokens)).filter(({ family }) => family === pack.family)
}

function fault(pack: SourcedPack, path: Path, message: string): UserError {
  return complain(pack.document, { path, what: 'value', message })
}

import { UserError } from '../source/user-error.ts'
import { commonByLength } from './anchor.ts'
import { type CompiledPhrases, type ParsedPhrase, poolPhrase } from './compile.ts'
import { parsePhrase } from './notation.ts'
import { createPool } from './pool.ts'
import { PhraseSyntaxError } from './syntax-error.ts'

/** What a team adds to the packs: phrases by family, in the packs' notation. */
export type OwnPhrases = Readonly<
  Record<string, { readonly add: readonly string[]; readonly allow: readonly string[] }>
>

/**
 * The packs with a team's own phrases: `add` are found as the family's own, `allow` silence what the family
 * says about the same words. A family that this language lacks is made.
 * @throws UserError that names the phrase: `phrases.competent-office.add[0]: …`
 */
export function extendPhrases(compiled: CompiledPhrases, own: OwnPhrases): CompiledPhrases {
  const families = [...compiled.families]
  const added: ParsedPhrase[] = []
  for (const [name, { add, allow }] of Object.entries(own)) {
    let family = families.findIndex((known) => known.name === name)
    if (family === -1) family = families.push({ name, cancelledBy: [] }) - 1
    let phrase = compiled.phrases.filter((known) => known.family === family).length
    for (const [index, text] of add.entries())
      added.push({ family, phrase: phrase++, ...parse(text, `phrases.${name}.add[${index}]`) })
    for (const [index, text] of allow.entries())
      added.push({
        family,
        phrase: phrase++,
        allows: true,
        ...parse(text, `phrases.${name}.allow[${index}]`),
      })
  }
  const pool = createPool(compiled.pieces)
  return {
    ...compiled,
    families,
    phrases: [...compiled.phrases, ...added.map((phrase) => poolPhrase(phrase, pool, commonByLength))],
    pieces: pool.pieces,
    vocabularies: [...compiled.vocabularies, pool.vocabulary()],
  }
}

/** Whether a phrase is a regular expression, so that `createMatcher` needs an engine. */
export function needsEngine({ phrases }: CompiledPhrases): boolean {
  return phrases.some(({ expression }) => expression !== undefined)
}

function parse(text: string, name: string): Pick<ParsedPhrase, 'sequence' | 'expression'> {
  try {
    const phrase = parsePhrase(text)
    return phrase.is === 'expression' ? { expression: phrase.expression } : { sequence: phrase.sequence }
  } catch (error) {
    if (!(error instanceof PhraseSyntaxError)) throw error
    throw new UserError(`${name}: ${error.message} (column ${error.column})`)
  }
}

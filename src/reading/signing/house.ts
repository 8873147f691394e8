import { isCapitalised } from '../edges.ts'
import { isAcronym, isFirstName } from '../lexicon/index.ts'
import { brandWords, type NamedText } from '../people.ts'
import type { Tail } from './tail.ts'

/** How many tokens the name of a company or a team takes at most. */
export const LONGEST_HOUSE = 6
/** How many tokens stand after a name and a comma at most where no word says that it is a team. */
const LONGEST_PROPER = 3

/** "ATM", "Spedizioni", "Sicurezza Clienti" after a name and a comma: in capitals, and nobody else's name. */
export function isProperHouse({ part, lexicon, last }: Tail, at: number): boolean {
  // German writes every noun so.
  if (part.language === 'de' || part.language === null || at >= last || last - at > LONGEST_PROPER)
    return false
  return part.tokens.slice(at, last).every((token) => {
    const { base } = token
    return isCapitalised(part, token) && !isFirstName(base) && (lexicon.mayBeName(base) || isAcronym(base))
  })
}

export interface HouseForm {
  /** Without a word such as "team" or the brand's name it is none. */
  readonly needsTeam: boolean
  /** What a team is for may be in small letters: "Service sécurité", "Assistenza ricambi". */
  readonly isLoose: boolean
}

/** What stands behind a company's name and a comma. */
const LEGAL_FORM = /^(?:lda|ltd|inc|llc|srl|spa|sarl|sas|sl|slu|sa|gmbh|ag)$/

/** Whether the tokens from `at` to the end name a company or a team of it: capitals, team words, small links. */
export function isHouse(
  { part, lexicon, context, last }: Tail,
  at: number,
  { needsTeam, isLoose }: HouseForm,
): boolean {
  const { tokens } = part
  if (at >= last || last - at > LONGEST_HOUSE) return false
  const ofBrand = brandWords(context.brand)
  let isTeam = false
  for (let word = at; word < last; ) {
    const token = tokens[word]
    const team = lexicon.phrases('teams').lengthAt(tokens, word)
    const link = lexicon.phrases('affiliations').lengthAt(tokens, word)
    isTeam ||= team > 0 || ofBrand.has(token?.base ?? '')
    const fits =
      team > 0 ||
      link > 0 ||
      isCapitalised(part, token) ||
      token?.kind === 'mention' ||
      token?.kind === 'number' ||
      (isLoose && isTeam && token?.kind === 'word' && lexicon.mayBeName(token.base)) ||
      (token?.base === ',' && word + 2 === last && LEGAL_FORM.test(tokens[word + 1]?.base ?? ''))
    if (!fits && !isArticle(part, word) && token?.base !== '&' && token?.base !== '-') return false
    word += Math.max(team, link, 1)
  }
  return isTeam || !needsTeam
}

const ARTICLES = new Set(
  "the your our il lo la l' i el tu su le votre notre das dein ihr euer dem der o a sua seu nosso nossa".split(
    ' ',
  ),
)

export function isArticle({ tokens }: NamedText, at: number): boolean {
  return ARTICLES.has(tokens[at]?.base ?? '')
}

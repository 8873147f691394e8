import type { Signature } from './facts.ts'
import { LETTERS } from './letters.ts'
import { nameWords } from './name-match.ts'
import { brandWords, type NamedText, type PeopleContext } from './people.ts'
import { affiliatedIn, houseFirstIn, withTeamIn } from './signing/affiliated.ts'
import { bareIn } from './signing/bare.ts'
import { blockIn } from './signing/block.ts'
import { closedIn } from './signing/closed.ts'
import { introductionIn } from './signing/introduction.ts'
import { markAt, markedIn } from './signing/mark.ts'
import { type SignableText, tailOf } from './signing/tail.ts'
import { teamLineIn } from './signing/team.ts'

export type { SignableText }

/**
 * Reads who signs a message: marked ("^RK", "- Rene", "~ Olivia"), with the company ("Marco da TIM") or those who work
 * there ("Katia e lo staff"), under a closing ("Kind regards,\nJana"), also with job and numbers below, as a bare last
 * name ("… clarify. Jason"), by a placeholder, as a team, or as an introduction at the start ("Sono Marco"). Links,
 * hashtags, pictures and the part counter around it are looked through. The text is the name with its mark, as written;
 * null without a signature. The customer's own name at the end is none.
 */
export function readSignature(part: SignableText, context: PeopleContext): Signature | null {
  const tail = tailOf(part, context)
  return (
    placeholderIn(part) ??
    markedIn(tail) ??
    blockIn(tail, true) ??
    affiliatedIn(tail) ??
    withTeamIn(tail) ??
    houseFirstIn(tail) ??
    closedIn(tail) ??
    bareIn(tail) ??
    blockIn(tail) ??
    teamLineIn(tail) ??
    teamTagIn(part, context) ??
    introductionIn(part, context)
  )
}

/** The placeholder of a template that stands for the signature or the agent, with its mark. */
function placeholderIn(part: NamedText): Signature | null {
  const { tokens, text, placeholders } = part
  const found = placeholders.findLast(({ role }) => role === 'signature' || role === 'agent')
  if (found === undefined) return null
  const at = tokens.findIndex(({ start }) => start === found.start)
  const start = at > 0 && markAt(part, at - 1) !== null ? (tokens[at - 1]?.start ?? found.start) : found.start
  const words = text.slice(start, found.end)
  return { text: words, start, end: found.end, agent: null, style: 'placeholder', level: 'person' }
}

const TEAM = '[Tt][Ee][Aa][Mm]'
const TEAM_TAG = new RegExp(`^#(?:${TEAM}([${LETTERS}]{2,})|([${LETTERS}]{2,})${TEAM})$`)

/** A last hashtag that is the brand's team: "#AcmeTeam". A campaign's is none. */
function teamTagIn({ tokens, text }: NamedText, { brand }: PeopleContext): Signature | null {
  const at = tokens.findLastIndex(({ kind }) => kind === 'hashtag')
  const tag = tokens[at]
  if (tag === undefined || tokens.slice(at).some(({ kind }) => kind === 'word')) return null
  const words = text.slice(tag.start, tag.end)
  const [, after, before] = TEAM_TAG.exec(words) ?? []
  const house = nameWords(after ?? before ?? '')[0]
  if (house === undefined) return null
  const isBrands = [...brandWords(brand)].some((word) => word.includes(house) || house.includes(word))
  if (before === undefined && !isBrands) return null
  return {
    text: words,
    start: tag.start,
    end: tag.end,
    agent: words.slice(1),
    style: 'hashtag',
    level: 'team',
  }
}

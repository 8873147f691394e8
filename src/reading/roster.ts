import type { Agent, SignaturePolicy } from '../case/model.ts'
import { fold } from '../phrases/fold.ts'

/** Whether whoever signs is one of the agents: by name, first name, initials, or "Heather B.", "RayButler". */
export function onRoster(signer: string, agents: readonly Agent[]): boolean {
  const signed = words(signer)
  if (signed.length === 0) return false
  return agents.some((agent) => {
    const name = words(agent.name)
    const initials = agent.initials === undefined ? name.map((word) => word.charAt(0)) : words(agent.initials)
    return (
      [name.join(''), initials.join('')].includes(signed.join('')) ||
      signed.every((word) =>
        name.some((part) => part === word || (signed.length > 1 && part.charAt(0) === word)),
      )
    )
  })
}

/** The signature that an agent would put under a message, in the brand's style: "^MB", "– Marco". */
export function signatureOf(agent: Agent, { style = 'any', level }: SignaturePolicy): string {
  const first = agent.name.split(/\s+/u)[0] ?? agent.name
  const initials =
    agent.initials ??
    agent.name
      .split(/\s+/u)
      .map((word) => word.charAt(0))
      .join('')
  const short = level === 'initials' || (level !== 'person' && agent.initials !== undefined && isTight(style))
  return `${MARKS[style]}${short ? initials : first}`
}

/** A mark that clings to what follows: initials are usual there, a name elsewhere. */
function isTight(style: keyof typeof MARKS): boolean {
  return style === 'caret' || style === 'star' || style === 'slash'
}

/** What stands before the name in each style; a dash where the brand has none of its own. */
const MARKS = {
  any: '– ',
  caret: '^',
  star: '*',
  slash: '/',
  dash: '– ',
  tilde: '~ ',
  name: '',
} as const satisfies Record<NonNullable<SignaturePolicy['style']>, string>

function words(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

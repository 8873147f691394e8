import type { ApologyKind, Commitment, Handoff } from '../../../src/reading/facts.ts'

/** What a reply is expected to say; what is left out is not there. */
export interface Expected {
  /** The name in the greeting. */
  readonly to?: string
  /** All names that address the customer, where they are others than the greeting's. */
  readonly names?: string
  readonly by?: string
  readonly counter?: string
  /** The strongest one. */
  readonly handoff?: Handoff['kind'] | 'none'
  readonly commitment?: Commitment['kind'] | 'none'
  readonly apology?: ApologyKind
  /** What is asked for; with a "!" where a private channel is named. */
  readonly asks?: string
}

export type Reply = readonly [text: string, expected: Expected]

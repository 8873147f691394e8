/** The fields that `accuracy.ts` measures: what a label says, and what a reading says of the same. */
import type { Slot } from '../src/reading/facts.ts'
import type { Reading } from '../src/reading/reading.ts'

export interface Labels {
  readonly signature: string | null
  readonly name: string | null
  readonly part: string | null
  readonly handoff: string
  readonly commitment: string
  readonly asks_public: readonly string[] | 'disputed'
  readonly apology: string
}

/** What was said, as a set: so precision and recall mean the same for each field. */
export type Said = readonly string[]

export interface Field {
  readonly label: keyof Labels
  expected(labels: Labels): Said
  got(reading: Reading): Said
}

const ELSEWHERE: readonly string[] = ['third-party', 'team', 'channel']
const NO_PERSONAL_DATA: readonly Slot[] = ['date', 'details', 'secret']
const AS_LABELLED: Partial<Record<Slot, string>> = {
  email: 'email',
  phone: 'phone',
  order: 'order',
  account: 'account',
  address: 'address',
  name: 'name',
}

const one = (value: string | null | undefined): Said => (value == null || value === 'none' ? [] : [value])
const unique = (values: Said): Said => [...new Set(values)]

export const FIELDS: readonly Field[] = [
  {
    label: 'signature',
    expected: ({ signature }) => one(signature),
    // A team's sign-off is no agent's signature: the labels leave it out.
    got: ({ parts }) =>
      parts.flatMap(({ signature }) => (signature?.level === 'team' ? [] : one(signature?.text))),
  },
  {
    label: 'name',
    expected: ({ name }) => one(name),
    got: ({ parts }) => unique(parts.flatMap(({ names }) => names.map(({ text }) => text))),
  },
  {
    label: 'part',
    expected: ({ part }) => one(part),
    got: ({ parts }) => parts.flatMap(({ counter }) => one(counter?.text)),
  },
  {
    label: 'handoff',
    expected: ({ handoff }) => (ELSEWHERE.includes(handoff) ? ['elsewhere'] : []),
    got: ({ parts }) =>
      parts.some(({ handoffs }) => handoffs.some(({ kind }) => ELSEWHERE.includes(kind)))
        ? ['elsewhere']
        : [],
  },
  {
    label: 'commitment',
    expected: ({ commitment }) => [commitment],
    got: ({ parts }) => {
      const kinds = parts.flatMap(({ commitments }) => commitments.map(({ kind }) => kind))
      return [kinds.includes('dated') ? 'dated' : (kinds[0] ?? 'none')]
    },
  },
  {
    label: 'asks_public',
    expected: ({ asks_public }) => (asks_public === 'disputed' ? [] : asks_public),
    got: ({ parts }) =>
      unique(
        parts
          .flatMap(({ requests }) => requests)
          .filter((request) => !request.private && !NO_PERSONAL_DATA.includes(request.asks))
          .map(({ asks }) => AS_LABELLED[asks] ?? 'other-id'),
      ),
  },
  {
    label: 'apology',
    expected: ({ apology }) => one(apology),
    got: ({ parts }) => one(parts.map(({ apology }) => apology).find((kind) => kind !== 'none')),
  },
]

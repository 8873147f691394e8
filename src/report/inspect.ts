import type { Language } from '../case/model.ts'
import type { ApologyKind, PartReading } from '../reading/facts.ts'
import type { Reading } from '../reading/reading.ts'

/** What was understood of one message, or of a series. The keys are a stable contract. */
export interface InspectedFacts {
  readonly language: Language | null
  readonly salutation: { readonly text: string; readonly name: string | null } | null
  readonly names: readonly string[]
  readonly signature: { readonly text: string; readonly agent: string | null; readonly style: string } | null
  readonly counter: { readonly text: string; readonly index: number; readonly of: number } | null
  readonly handoffs: readonly { readonly kind: string; readonly text: string }[]
  readonly commitments: readonly {
    readonly kind: string
    readonly text: string
    readonly due: string | null
  }[]
  readonly requests: readonly { readonly asks: string; readonly private: boolean; readonly text: string }[]
  readonly apology: ApologyKind
  readonly placeholders: readonly { readonly text: string; readonly role: string; readonly dialect: string }[]
  readonly personalData: readonly { readonly kind: string; readonly text: string }[]
}

export interface InspectedReply extends InspectedFacts {
  readonly file: string
  readonly id: string | null
  /** Each part's own facts, when there are several. */
  readonly parts?: readonly InspectedFacts[]
}

/** The facts of a reply as `inspect -f json` prints them: as written, without judgment and without masking. */
export function inspectReply(
  file: string,
  reading: Pick<Reading, 'language' | 'parts'> & { readonly case: { readonly id: string | null } },
): InspectedReply {
  const parts = reading.parts.map(partFacts)
  const facts = parts.length === 1 && parts[0] !== undefined ? parts[0] : seriesFacts(parts)
  return {
    file,
    id: reading.case.id,
    ...facts,
    language: reading.language,
    ...(parts.length > 1 ? { parts } : {}),
  }
}

function partFacts(part: PartReading): InspectedFacts {
  const { salutation, signature, counter } = part
  return {
    language: part.language,
    salutation: salutation && { text: salutation.text, name: salutation.name },
    names: unique(part.names.map(({ text }) => text)),
    signature: signature && { text: signature.text, agent: signature.agent, style: signature.style },
    counter: counter && { text: counter.text, index: counter.index, of: counter.of },
    handoffs: part.handoffs.map(({ kind, text }) => ({ kind, text })),
    commitments: part.commitments.map(({ kind, text, due }) => ({ kind, text, due })),
    requests: part.requests.map((request) => ({
      asks: request.asks,
      private: request.private,
      text: request.text,
    })),
    apology: part.apology,
    placeholders: part.placeholders.map(({ text, role, dialect }) => ({ text, role, dialect })),
    personalData: part.personalData.map(({ kind, text }) => ({ kind, text })),
  }
}

/** A series greets at its start, signs at its end, and says the rest where it says it. */
function seriesFacts(parts: readonly InspectedFacts[]): InspectedFacts {
  return {
    language: null,
    salutation: parts.find(({ salutation }) => salutation !== null)?.salutation ?? null,
    names: unique(parts.flatMap(({ names }) => names)),
    signature: parts.findLast(({ signature }) => signature !== null)?.signature ?? null,
    counter: parts.find(({ counter }) => counter !== null)?.counter ?? null,
    handoffs: parts.flatMap(({ handoffs }) => handoffs),
    commitments: parts.flatMap(({ commitments }) => commitments),
    requests: parts.flatMap(({ requests }) => requests),
    apology: strongest(parts.map(({ apology }) => apology)),
    placeholders: parts.flatMap(({ placeholders }) => placeholders),
    personalData: parts.flatMap(({ personalData }) => personalData),
  }
}

/** A plain apology anywhere in the series is an apology. */
function strongest(apologies: readonly ApologyKind[]): ApologyKind {
  if (apologies.includes('yes')) return 'yes'
  return apologies.includes('conditional') ? 'conditional' : 'none'
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

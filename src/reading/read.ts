import type { Case, Language, TemplateContext } from '../case/model.ts'
import { tokenize } from '../phrases/tokens.ts'
import type { PhraseMatch, Range } from '../phrases/types.ts'
import { readApology } from './apology.ts'
import { readCommitments } from './commitments.ts'
import { readCounter } from './counter.ts'
import { readCustomer } from './customer.ts'
import type { PartReading } from './facts.ts'
import { readHandoffs } from './handoffs.ts'
import { languageOf } from './language.ts'
import { lazyFacts } from './lazy.ts'
import { readNames } from './names.ts'
import type { PeopleContext } from './people.ts'
import { personalDataIn } from './personal-data.ts'
import { type Marks, readMarks } from './placeholders.ts'
import { readPostTime } from './post-time.ts'
import { readQuestions } from './questions.ts'
import { quotationsIn } from './quotations.ts'
import { MissingFact, type Reading, type ReadingTools } from './reading.ts'
import { readRequests } from './requests.ts'
import { onRoster } from './roster.ts'
import { readSalutation } from './salutation.ts'
import { sentencesOf } from './sentences.ts'
import { readSignature } from './signature.ts'
import { namedLanguage } from './template-language.ts'

/** Binds a case to the facts that its texts hold; nothing is read before it is asked for. */
export function read(subject: Case, tools: ReadingTools): Reading {
  return createReading({ subject, tools })
}

interface CaseSource {
  readonly subject: Case
  readonly tools: ReadingTools
}

/** A part of the draft with the facts that only other facts are made of. */
interface Draft extends PartReading {
  readonly families: Families
  readonly people: PeopleContext
  readonly marks: Marks
  readonly quotations: readonly Range[]
  /** What its own words tell. */
  readonly ownLanguage: Language | null
}

const createReading = lazyFacts<Reading & { readonly drafts: readonly Draft[] }, CaseSource>({
  case: (_, { subject }) => subject,
  kind: (_, { subject }) => subject.kind,
  languages: (_, { tools }) => tools.languages,
  now: (_, { subject: { now } }) => {
    if (now === null) throw new MissingFact('now')
    return Date.parse(now)
  },
  channel: (_, { subject }) => subject.channel,
  brand: (_, { subject }) => subject.brand,
  known: (_, { subject }) => subject.known,
  post: (_, { subject }) => subject.post,
  thread: (_, { subject }) => subject.thread,
  agent: (_, { subject: { agent, brand } }) =>
    (agent === null ? undefined : brand.agents?.find((known) => onRoster(agent, [known]))) ?? null,
  postTime: ({ post }) => readPostTime(post),
  customer: ({ post, known }) => readCustomer(post?.author ?? null, known),
  language: ({ drafts, post }, { subject: { template }, tools }) => {
    const [part, ...more] = drafts
    // Nearly always the draft is one text, of which nobody else tells the language: it is not read twice.
    if (part !== undefined && more.length === 0 && (template !== null || post?.language === undefined))
      return part.ownLanguage
    const text = drafts.map((one) => one.text).join('\n')
    return template === null
      ? languageIn(text, post?.language ?? null, tools)
      : languageOfTemplate(text, template, tools)
  },
  parts: ({ drafts }) => drafts,
  drafts: (reading, { subject, tools }) =>
    subject.parts.map(({ text, createdAt, id, inReplyTo }, index) =>
      createPart({ text, index, createdAt, id, inReplyTo, template: subject.template, reading, tools }),
    ),
  readText: (reading, { tools }) => textReader(reading, tools),
})

interface PartSource {
  readonly text: string
  readonly index: number
  readonly createdAt: string | null
  readonly id: string | null
  readonly inReplyTo: string | null
  /** What is known of the template that the text is; null for any other text. */
  readonly template: TemplateContext | null
  readonly reading: Reading
  readonly tools: ReadingTools
}

type Families = ReadonlyMap<string, readonly PhraseMatch[]>
const NO_MATCHES: readonly PhraseMatch[] = []
const NO_FAMILIES: Families = new Map()

const createPart = lazyFacts<Draft, PartSource>({
  text: (_, { text }) => text,
  index: (_, { index }) => index,
  createdAt: (_, { createdAt }) => createdAt,
  id: (_, { id }) => id,
  inReplyTo: (_, { inReplyTo }) => inReplyTo,
  marks: ({ text }, { template }) => readMarks(text, template ?? undefined),
  placeholders: ({ marks }) => marks.placeholders,
  tags: ({ marks }) => marks.tags,
  tokens: ({ text, placeholders, tags }) => tokenize(text, placeholders, tags),
  sentences: ({ text, tokens }) => sentencesOf(text, tokens),
  ownLanguage: ({ text }, { template, tools }) =>
    template === null ? languageIn(text, null, tools) : languageOfTemplate(text, template, tools),
  // A text too short to tell ("Disdico.") is in the language of the conversation.
  language: ({ ownLanguage }, { reading }) => ownLanguage ?? reading.language,
  quotations: ({ text }) => quotationsIn(text),
  families: ({ language, tokens, sentences, quotations }, { tools }) =>
    language === null
      ? NO_FAMILIES
      : byFamily(unquoted(tools.matcher(language).match(tokens, sentences), quotations)),
  phrases:
    ({ families }) =>
    (family) =>
      families.get(family) ?? NO_MATCHES,
  people: (_, { reading: { customer, brand, agent } }) => ({ customer, brand, agent }),
  salutation: (part) => readSalutation(part, part.people),
  signature: (part) => readSignature(part, part.people),
  names: (part) => readNames(part, part.people, part.signature),
  counter: (part, { reading }) => readCounter(part, { series: reading.case.parts.length > 1 }),
  handoffs: (part) => readHandoffs(part, part.people.brand),
  commitments: (part, { createdAt, reading: { case: subject, brand } }) =>
    readCommitments(part, {
      at: instantOf(createdAt ?? subject.now),
      timeZone: brand.timeZone ?? 'UTC',
      holidays: brand.holidays ?? [],
    }),
  requests: (part) => readRequests(part),
  questions: (part) => unquoted(readQuestions(part), part.quotations),
  apology: (part) => readApology(part),
  personalData: ({ text, placeholders }) => personalDataIn(text, placeholders),
})

function instantOf(written: string | null): number | null {
  return written === null ? null : Date.parse(written)
}

/** The library knows best, then the configuration, if it names a single language; then the words. */
function languageOfTemplate(
  text: string,
  { language }: TemplateContext,
  tools: ReadingTools,
): Language | null {
  const named = namedLanguage(language)
  if (named === 'other') return null
  const [only = null, ...others] = tools.languages
  return named ?? languageIn(text, others.length === 0 ? only : null, tools)
}

function languageIn(text: string, declared: string | null, tools: ReadingTools): Language | null {
  return languageOf(text, { declared, expected: tools.languages, detect: tools.detect })
}

/** What somebody else said, and the draft only quotes, is judged by no rule. */
function unquoted<Found extends Range>(
  found: readonly Found[],
  quotations: readonly Range[],
): readonly Found[] {
  if (quotations.length === 0) return found
  return found.filter((one) => !quotations.some(({ start, end }) => one.start >= start && one.end <= end))
}

function byFamily(matches: readonly PhraseMatch[]): Families {
  const families = new Map<string, PhraseMatch[]>()
  for (const match of matches) {
    const others = families.get(match.family)
    if (others === undefined) families.set(match.family, [match])
    else others.push(match)
  }
  return families
}

/** Reads the post and the messages of the thread; rules ask for the same ones again and again. */
function textReader(reading: Reading, tools: ReadingTools): Reading['readText'] {
  const known = new Map<string, Map<string | null, PartReading>>()
  return (text, at = null) => {
    const byTime = known.get(text) ?? new Map<string | null, PartReading>()
    known.set(text, byTime)
    const part =
      byTime.get(at) ??
      createPart({ text, index: 0, createdAt: at, id: null, inReplyTo: null, template: null, reading, tools })
    byTime.set(at, part)
    return part
  }
}

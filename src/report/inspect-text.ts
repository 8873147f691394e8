import type { FormatOptions } from './format.ts'
import type { InspectedFacts, InspectedReply } from './inspect.ts'
import { visible, visibleFile } from './visible.ts'
import { wrap } from './width.ts'
import { type InspectWords, wordsFor } from './words.ts'

/** Where the facts begin, in cells. */
const COLUMN = 17

/** `inspect` for people: the text of each part, and below it what was found there, a line a fact. */
export function renderInspection(
  reply: InspectedReply,
  texts: readonly string[],
  { width, palette, language }: FormatOptions,
): string {
  const id = reply.id === null ? '' : palette.dim(` (${visible(reply.id)})`)
  const parts = reply.parts ?? [reply]
  const words = wordsFor(language).inspect
  const blocks = parts.map((facts, index) => [
    ...(parts.length > 1 ? [`  ${palette.bold(words.part(index + 1, parts.length))}`] : []),
    ...quoted(texts[index] ?? '', width).map((line) => palette.dim('  │ ') + line),
    ...factLines(facts, words).flatMap(([name, value]) => {
      const [first = '', ...rest] = wrap(visible(value), width - COLUMN)
      return [
        `  ${palette.bold(name.padEnd(COLUMN - 2))}${first}`,
        ...rest.map((line) => ' '.repeat(COLUMN) + line),
      ]
    }),
  ])
  const head = palette.bold(visibleFile(reply.file)) + id
  return `${[head, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`
}

function quoted(text: string, width: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => wrap(visible(line), width - 4))
}

/** Only what was found; the language also when it is unknown. */
function factLines(facts: InspectedFacts, words: InspectWords): readonly (readonly [string, string])[] {
  const { salutation, signature, counter } = facts
  const lines: readonly (readonly [string, ...(string | false | null)[]])[] = [
    [words.language, facts.language ?? words.unknown],
    [words.salutation, salutation && quote(salutation.text), salutation?.name === null && words.noName],
    [words.names, ...facts.names.map(quote)],
    [
      words.signature,
      signature && `${quote(signature.text)} (${signature.style})`,
      signature && (signature.agent ?? words.noAgent),
    ],
    [words.counter, counter && `${quote(counter.text)}: ${counter.index} ${words.of} ${counter.of}`],
    ...facts.handoffs.map(({ kind, text }) => [words.handoff, `${kind}: ${quote(text)}`] as const),
    ...facts.commitments.map(
      ({ kind, text, due }) =>
        [words.commitment, `${kind}: ${quote(text)}`, due && `${words.due} ${due}`] as const,
    ),
    ...facts.requests.map(
      (request) =>
        [
          words.request,
          `${request.asks}: ${quote(request.text)}`,
          request.private && words.inPrivate,
        ] as const,
    ),
    [words.apology, facts.apology !== 'none' && facts.apology],
    ...facts.placeholders.map(({ role, text }) => [words.placeholder, `${role}: ${quote(text)}`] as const),
    ...facts.personalData.map(({ kind, text }) => [words.personalData, `${kind}: ${quote(text)}`] as const),
  ]
  return lines.flatMap(([name, ...values]) => {
    const said = values.filter(Boolean)
    return said.length === 0 ? [] : [[name, said.join(', ')] as const]
  })
}

function quote(text: string): string {
  return `“${text.replace(/[\r\n]+/g, ' ↵ ')}”`
}

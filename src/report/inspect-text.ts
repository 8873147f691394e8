import type { FormatOptions } from './format.ts'
import type { InspectedFacts, InspectedReply } from './inspect.ts'
import { visible, visibleFile } from './visible.ts'
import { wrap } from './width.ts'

/** `inspect` for people: the text of each part, and below it what was found there, a line a fact. */
export function renderInspection(
  reply: InspectedReply,
  texts: readonly string[],
  { width, palette }: FormatOptions,
): string {
  const id = reply.id === null ? '' : palette.dim(` (${visible(reply.id)})`)
  const parts = reply.parts ?? [reply]
  const blocks = parts.map((facts, index) => [
    ...(parts.length > 1 ? [`  ${palette.bold(`part ${index + 1} of ${parts.length}`)}`] : []),
    ...quoted(texts[index] ?? '', width).map((line) => palette.dim('  │ ') + line),
    ...factLines(facts).flatMap(([name, value]) => {
      const [first = '', ...rest] = wrap(visible(value), width - 18)
      return [`  ${palette.bold(name.padEnd(14))}${first}`, ...rest.map((line) => ' '.repeat(18) + line)]
    }),
  ])
  const head = palette.bold(visibleFile(reply.file)) + id
  return `${[head, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`
}

function quoted(text: string, width: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => wrap(visible(line), width - 4))
}

/** Only what was found; the language also when it is unknown. */
function factLines(facts: InspectedFacts): readonly (readonly [string, string])[] {
  const { salutation, signature, counter } = facts
  const lines: readonly (readonly [string, string | null])[] = [
    ['language', facts.language ?? 'unknown'],
    ['salutation', salutation && `${quote(salutation.text)}${salutation.name === null ? ', no name' : ''}`],
    ['names', facts.names.map(quote).join(', ')],
    [
      'signature',
      signature && `${quote(signature.text)} (${signature.style}), ${signature.agent ?? 'no agent'}`,
    ],
    ['counter', counter && `${quote(counter.text)}: ${counter.index} of ${counter.of}`],
    ...facts.handoffs.map(({ kind, text }) => ['hand-off', `${kind}: ${quote(text)}`] as const),
    ...facts.commitments.map(
      ({ kind, text, due }) =>
        ['commitment', `${kind}: ${quote(text)}${due === null ? '' : `, due ${due}`}`] as const,
    ),
    ...facts.requests.map(
      (request) =>
        [
          'asks for',
          `${request.asks}: ${quote(request.text)}${request.private ? ', in private' : ''}`,
        ] as const,
    ),
    ['apology', facts.apology === 'none' ? null : facts.apology],
    ...facts.placeholders.map(({ role, text }) => ['placeholder', `${role}: ${quote(text)}`] as const),
    ...facts.personalData.map(({ kind, text }) => ['personal data', `${kind}: ${quote(text)}`] as const),
  ]
  return lines.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]))
}

function quote(text: string): string {
  return `“${text.replace(/[\r\n]+/g, ' ↵ ')}”`
}

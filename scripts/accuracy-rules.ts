import { rules } from '../rules/index.ts'
import type { Case } from '../src/case/model.ts'
import { settingsOf } from '../src/config/effective.ts'
import { presetLayer } from '../src/config/presets.ts'
import type { Finding } from '../src/engine/finding.ts'
import { lint } from '../src/engine/lint.ts'
import type { ReadingTools } from '../src/reading/reading.ts'
import type { Toolbox } from '../src/tools.ts'

interface Sample {
  readonly id: string
  readonly severity: string
  readonly words: string
  readonly reply: string
}

/**
 * How many findings each recommended rule makes per hundred replies, the most frequent first, each with a sample
 * spread over all of its findings: whether they are just is for people to read.
 */
export async function ruleFrequencies(
  subjects: readonly Case[],
  toolbox: Toolbox,
  tools: ReadingTools,
  samples: number,
): Promise<string> {
  const settings = settingsOf([presetLayer('recommended', rules)], rules).rules
  const found = new Map<string, Sample[]>()
  const skipped = new Map<string, number>()
  for (const subject of subjects) {
    const result = await toolbox.read(() => lint(subject, rules, { rules: settings, tools }))
    for (const finding of result.findings) push(found, finding.rule, sampleOf(finding, subject))
    for (const { rule } of result.skipped) skipped.set(rule, (skipped.get(rule) ?? 0) + 1)
  }
  const rows = rules
    .map(({ id }) => ({ id, all: found.get(id) ?? [], skipped: skipped.get(id) ?? 0 }))
    .sort((a, b) => b.all.length - a.all.length)
  return rows
    .map(({ id, all, skipped: without }) => {
      const rate = ((all.length * 100) / subjects.length).toFixed(1)
      const note = without === 0 ? '' : `  (skipped for ${without})`
      return [`${id.padEnd(24)}${rate.padStart(6)}${note}`, ...spread(all, samples).map(sampleText)].join(
        '\n',
      )
    })
    .join('\n')
}

function sampleOf({ severity, part, start, end }: Finding, { id, parts }: Case): Sample {
  const reply = parts.map(({ text }) => text).join(' ⏎ ')
  const words = part === null ? '' : (parts[part]?.text.slice(start ?? 0, end ?? 0) ?? '')
  return { id: id ?? '', severity, words, reply }
}

function sampleText({ id, severity, words, reply }: Sample): string {
  return `  ${id}  ${severity}  ${JSON.stringify(words)}\n    ${reply.replaceAll('\n', ' ⏎ ')}`
}

/** As many as asked for, at equal distances. */
function spread<Value>(values: readonly Value[], count: number): readonly Value[] {
  if (values.length <= count) return values
  return values.filter(
    (_, at) => Math.floor((at * count) / values.length) !== Math.floor(((at - 1) * count) / values.length),
  )
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../rules/index.ts'
import { readFixture } from '../scripts/rule-fixtures.ts'
import { readCaseFile } from '../src/case/case-file.ts'
import { LANGUAGES } from '../src/case/model.ts'
import { normaliseCase } from '../src/case/normalise.ts'
import { settingsOf } from '../src/config/effective.ts'
import { presetLayer } from '../src/config/presets.ts'
import { lint } from '../src/engine/lint.ts'
import { placeOf } from '../src/report/place.ts'
import { describeFinding, draftTexts, openJudge } from '../src/rule-tester.ts'
import { openToolbox } from '../src/tools.ts'

const judge = await openJudge()

describe.each(rules)('$id', (rule) => {
  const { ok, bad } = readFixture(rule.id)

  it.each(ok)('passes $name', async (example) => {
    const { findings, ran, skipped } = await judge(rule, example)
    expect(findings).toEqual([])
    expect({ ran: ran.length > 0, skipped: skipped.length > 0 }).toEqual({
      ran: example.skipped === undefined,
      skipped: example.skipped === true,
    })
  })

  it.each(bad)('finds $name', async (example) => {
    const { findings, language } = await judge(rule, example)
    const texts = draftTexts(example)
    const seen = findings.map((finding, i) => describeFinding(finding, texts, example.expected[i] ?? {}))
    expect(seen).toEqual(example.expected)
    for (const { evidence } of findings) for (const { text } of evidence) expect(text).not.toBe('')
    expect(language).not.toBeNull()
  })
})

/** The stories that the project comes from: what each must report under `strict`, and where. */
describe('stories', async () => {
  const expected: unknown = parse(readFileSync('fixtures/expected.yaml', 'utf8'))
  const names = readdirSync('fixtures/cases').map((file) => file.replace(/\.yaml$/, ''))
  const settings = settingsOf([presetLayer('strict', rules)], rules)
  const toolbox = await openToolbox()
  const tools = await toolbox.toolsFor({ languages: LANGUAGES, phrases: {} })

  it.each(names)('%s', async (name) => {
    const file = `fixtures/cases/${name}.yaml`
    const located = await readCaseFile(file, readFileSync(file, 'utf8'))
    if (located === null) throw new Error(`${file} is no case`)
    const { input, source } = located
    const subject = normaliseCase(input, { kind: 'reply', brand: {}, channel: null, now: '' })
    const { findings, skipped } = await toolbox.read(() => lint(subject, rules, { ...settings, tools }))
    // An acknowledged finding is told and does not count: the reply is clean with it.
    const open = findings.filter(({ acknowledged }) => acknowledged === null)
    const seen = open.map((finding) => {
      const { line, column } = placeOf(finding, source)
      const { rule, messageId: message, severity, part, start, end } = finding
      const words = part === null ? '' : subject.parts[part]?.text.slice(start ?? 0, end ?? 0)
      return { rule, message, severity, at: `${line}:${column}`, words }
    })
    expect(seen).toEqual(Reflect.get(Object(expected), name) ?? [])
    expect(skipped).toEqual([])
  })

  it('none is expected that is not there', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(Object(expected))))
  })
})

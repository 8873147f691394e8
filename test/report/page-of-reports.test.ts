import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { FORMAT_NAMES } from '../../src/report/formats.ts'
import { replylint } from '../cli/harness.ts'

// The first run reads all packs of phrases.
vi.setConfig({ testTimeout: 60_000 })

const page = readFileSync(new URL('../../docs/reports.md', import.meta.url), 'utf8')
const draft = /```text\n(Hi Amanda.*?)```/s.exec(page)?.[1] ?? ''
const samples = [...page.matchAll(/<!-- report: (\w+) -->\n```\w+\n(.*?)```/gs)].map(
  ([, format = '', sample = '']): [string, string] => [format, sample],
)

test.each(samples)('docs/reports.md shows what %s says', async (format, sample) => {
  const args = ['replies', '--only', 'competent-office', '-f', format]
  const { stdout } = await replylint(args, { files: { 'replies/refund.txt': draft } })
  const flush = (text: string) => text.replace(/^ +/gm, '').trim()
  expect(flush(stdout)).toContain(flush(sample))
})

test('it names every format, and has a sample of those for other programs', () => {
  const [, table = ''] = /\| format \| for \|\n(.*?)\n\n/s.exec(page) ?? []
  expect([...table.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(FORMAT_NAMES)
  expect(samples.map(([format]) => format)).toEqual(FORMAT_NAMES.slice(4))
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { UserError } from '../../src/source/user-error.ts'
import { replylint } from '../cli/harness.ts'
import { CONFIGURATION, type Sample, samples, slug } from './sample-library.ts'

const all = samples()

interface ReportedFinding {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly excerpt: string
  readonly fix: object | null
}
interface Reported {
  readonly file: string
  readonly id: string
  readonly findings: readonly ReportedFinding[]
}

const root = mkdtempSync(join(tmpdir(), 'replylint-samples-'))
let found: readonly Reported[] = []
/** Findings are read once, and all samples at a time: the machine that runs this may be slow. */
const fixed = new Map<string, string>()

beforeAll(async () => {
  mkdirSync(join(root, '.git'))
  const files = Object.fromEntries(
    all.flatMap(({ id, files }) => Object.entries(files).map(([name, text]) => [`${id}/${name}`, text])),
  )
  const run = await replylint(['.', '-f', 'json'], {
    cwd: root,
    files: { ...files, '.replylintrc.yaml': CONFIGURATION },
  })
  if (run.stderr !== '') throw new Error(run.stderr)
  const report: { readonly replies: readonly Reported[] } = JSON.parse(run.stdout)
  found = report.replies
  await replylint(['.', '--fix', '--only', 'unknown-placeholder'], { cwd: root })
  for (const file of Object.keys(files)) fixed.set(file, readFileSync(join(root, file), 'utf8'))
}, 240_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A file as whoever reads it sees it, told without any code of ours: no marks, escapes and references; one space for many. */
function seen(source: string, file: string): string {
  let text = source
  if (/ya?ml$/.test(file)) text = text.replaceAll("''", "'").replace(/\\\r?\n\s*/g, '')
  if (/csv$/.test(file)) text = text.replaceAll('""', '"')
  text = text
    .replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\([^\n])/g, '$1')
    .replace(/<\/?(?:p|br|div|a|body)\b[^<>]*>/g, '')
  for (const [reference, character] of REFERENCES) text = text.replaceAll(reference, character)
  return text.replace(/\s+/g, ' ')
}

const REFERENCES = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&egrave;', 'è'],
  ['&#233;', 'é'],
  ['&#xE0;', 'à'],
  ['&uuml;', 'ü'],
  ['&euro;', '€'],
  ['&rsquo;', '’'],
  ['&amp;', '&'],
] as const

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The offset of a line and a column, both from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}

/** What a response is called by in a report: its name, or what the format makes of it. */
function reportedName(name: string, { id, format }: Sample): string {
  if (format === 'whatsapp') return slug(name).replaceAll('-', '_')
  return ['chatwoot', 'html', 'text'].includes(id) ? slug(name) : name
}

describe.each(all.map((sample) => [sample.id, sample] as const))('%s', (id, sample) => {
  const { format, options, responses, files, mended } = sample

  it('is told by its shape, and read as it was written', async () => {
    const read: (readonly [string | null, string])[] = []
    for (const [file, text] of Object.entries(files)) {
      const library = await readLibrary(file, text, options)
      expect(library?.format).toBe(format)
      for (const { name, text } of library?.templates ?? []) read.push([name, text.text])
    }
    expect(read).toEqual(responses.map(({ name, text }) => [reportedName(name, sample), text]))
  })

  it('is read as far as it goes when it is cut short, or refused in one line', async () => {
    const [[file, whole] = ['', '']] = Object.entries(files)
    const text = whole.slice(0, 5000)
    for (let length = 0; length < text.length; length += 1 + Math.floor(text.length / 25)) {
      try {
        await readLibrary(file, text.slice(0, length), { ...options, format })
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
        expect(error).toMatchObject({ file, message: expect.stringMatching(/^[^\n]+$/) })
      }
    }
  })

  it('has the faults that were planted, where they were, and no others', () => {
    const wrong: string[] = []
    const own = found.filter(({ file }) => file.startsWith(`${id}/`))
    expect(own).toHaveLength(responses.length)
    for (const { name, text, faults } of responses) {
      const reply = own.find((one) => one.id === reportedName(name, sample))
      const findings = (reply?.findings ?? []).map(({ rule, excerpt }) => `${rule}: ${oneLine(excerpt)}`)
      const planted = faults.map(({ rule, words }) => `${rule}: ${words}`)
      if (findings.toSorted().join() !== planted.toSorted().join())
        wrong.push(`${name}: planted ${planted.join()}, found ${findings.join()}`)
      for (const { line, column, excerpt } of reply?.findings ?? []) {
        const file = reply?.file ?? ''
        const source = files[file.slice(id.length + 1)] ?? ''
        const offset = offsetOf(source, line, column)
        const isThere =
          excerpt === ''
            ? seen(source.slice(0, offset), file).trimEnd().endsWith(oneLine(text).slice(-30))
            : seen(source.slice(offset, offset + 600), file).startsWith(oneLine(excerpt))
        if (!isThere) wrong.push(`${name}: not at ${line}:${column}: ${excerpt}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('is mended in what is beyond doubt, and is as it was elsewhere', () => {
    const fixes = found.filter(({ file }) => file.startsWith(`${id}/`)).flatMap(({ findings }) => findings)
    expect(fixes.filter(({ fix }) => fix !== null)).toHaveLength(mended === null ? 0 : 1)
    for (const [file, text] of Object.entries(files)) {
      const [wrong, right] = mended ?? ['', '']
      const meant = mended === null ? text : text.replaceAll(wrong, right).replaceAll(...inAttribute(mended))
      expect(fixed.get(`${id}/${file}`)).toBe(meant)
    }
  })
})

/** The same in an element of Intercom. */
function inAttribute([wrong, right]: readonly [string, string]): [string, string] {
  const key = (text: string) => `key=\\"${text.replace(/[{}]/g, '')}\\"`
  return [key(wrong), key(right)]
}

it('leaves nothing to mend', async () => {
  const { stdout } = await replylint(['.', '--only', 'unknown-placeholder', '-f', 'json'], { cwd: root })
  const report: { readonly replies: readonly Reported[] } = JSON.parse(stdout)
  expect(report.replies.flatMap(({ findings }) => findings.filter(({ fix }) => fix !== null))).toEqual([])
}, 60_000)

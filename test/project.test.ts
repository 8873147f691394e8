import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { renderReadme } from '../scripts/readme.ts'
import { readFixture } from '../scripts/rule-fixtures.ts'
import { rulePage, tablePage } from '../scripts/rule-pages.ts'
import { storiesPage } from '../scripts/stories.ts'
import { openJudge } from '../src/rule-tester.ts'

const judge = await openJudge()

describe('every file in rules/ is listed', () => {
  const files = readdirSync('rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  it('in rules/index.ts', () => {
    expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
  })
})

describe.each(rules)('$id', (rule) => {
  const { ok, bad } = readFixture(rule.id)

  it('is proven on both sides', () => {
    expect(bad.length).toBeGreaterThanOrEqual(8)
    expect(ok.length).toBeGreaterThanOrEqual(12)
  })

  it('names each example once', () => {
    const names = [...ok, ...bad].map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('speaks English and Italian, with the same values in each message', () => {
    const { en, it: italian = {} } = rule.messages
    expect(fieldsOf(italian)).toEqual(fieldsOf(en))
  })

  it('has no message that no example shows', async () => {
    const results = await Promise.all(bad.map((example) => judge(rule, example)))
    const findings = results.flatMap((result) => result.findings)
    const shown = findings.flatMap(({ messageId, suggestions }) => [
      messageId,
      ...suggestions.map(({ message }) => message),
    ])
    expect(Object.keys(rule.messages.en).filter((id) => !shown.includes(id))).toEqual([])
  })

  it('has a page that is up to date (npm run docs)', async () => {
    const page = `docs/rules/${rule.id}.md`
    expect(existsSync(page)).toBe(true)
    expect(readFileSync(page, 'utf8')).toBe(await rulePage(rule, judge))
  })
})

it('docs/rules/README.md is up to date (npm run docs)', () => {
  expect(readFileSync('docs/rules/README.md', 'utf8')).toBe(tablePage(rules))
})

it('docs/stories.md is up to date (npm run docs)', async () => {
  expect(readFileSync('docs/stories.md', 'utf8')).toBe(await storiesPage())
})

it('README.md shows what is so (npm run docs)', async () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toBe(await renderReadme(readme))
})

/** Message id → the values it is filled with, worded alike: "stale: at:date, age:duration". */
function fieldsOf(messages: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(messages)
    .map(([id, text]) => `${id}: ${[...new Set(text.match(/\{\w+(?::\w+)?\}/g) ?? [])].toSorted().join(' ')}`)
    .toSorted()
}

/** What each folder may import besides itself; the command and the files of `src` itself tie everything together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/source': [],
  'src/case': ['src/source'],
  'src/phrases': ['src/case', 'src/source'],
  'src/reading': ['src/phrases', 'src/case', 'src/source'],
  'src/engine': ['src/case', 'src/reading'],
  'src/platforms': ['src/case', 'src/source'],
  'src/libraries': ['src/case', 'src/source', 'src/reading'],
  'src/config': ['src/case', 'src/source', 'src/engine', 'src/phrases'],
  'src/report': ['src/engine', 'src/case', 'src/reading', 'src/source'],
  rules: ['src/engine', 'src/reading', 'src/case'],
}

/** Only tools of the build and of tests: a run never loads them, so that they may look ahead. */
const BUILD_ONLY = ['src/phrases/packs.ts', 'src/phrases/prove.ts']

describe('imports run one way', () => {
  it.each(Object.keys(MAY_IMPORT).filter((folder) => existsSync(folder)))('from %s', (folder) => {
    const allowed = ['src/version.ts', folder, ...(MAY_IMPORT[folder] ?? [])]
    const strays = filesIn(folder)
      .filter((file) => !BUILD_ONLY.includes(file))
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => !allowed.some((home) => target === home || target.startsWith(`${home}/`)))
      .map(({ file, target }) => `${file} → ${target}`)
    expect(strays).toEqual([])
  })

  it('no rule imports another one, the file system or the terminal', () => {
    const strays = filesIn('rules')
      .filter((file) => file !== 'rules/index.ts')
      .flatMap((file) => [
        ...importsOf(file).filter((target) => target.startsWith('rules/')),
        ...packagesOf(file),
      ])
    expect(strays.filter((name) => name !== 'zod')).toEqual([])
  })
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
}

const IMPORT = /(?:\bfrom\s|\bimport\s|\bimport\()\s*'([^']+)'/g

/** The files of this project that a file imports, statically or not, from the root of the project. */
function importsOf(file: string): readonly string[] {
  return specifiersOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(file), specifier)))
}

function packagesOf(file: string): readonly string[] {
  return specifiersOf(file).filter((specifier) => !specifier.startsWith('.'))
}

function specifiersOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, specifier]) => specifier ?? [])
}

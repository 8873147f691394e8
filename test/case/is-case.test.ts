import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { compileCaseCheck } from '../../scripts/compile-case-check.ts'
import { isCase } from '../../src/case/is-case.ts'

// The compiled module is written beside the sources, since it imports one of them.
const folder = mkdtempSync(join(import.meta.dirname, '../../src/case/.compiled-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'is-case.js')
writeFileSync(file, compileCaseCheck().replace("'./time-zone.ts'", "'../time-zone.ts'"))
const compiled: { isCase(value: unknown): boolean } = await import(pathToFileURL(file).href)

const instants = [
  '2016-02-15T03:13:58Z',
  '2016-02-15T03:13:58',
  '2016-02-30T00:00:00Z',
  '2016-02-15T03:13:58+01:00',
  '',
]
const word = fc.oneof(
  fc.constantFrom('', 'x', '🛟', '\ud83d', 'Europe/Rome', 'formal', 'caret', 'quote', ...instants),
  fc.string(),
)
const value = fc.oneof(
  word,
  fc.constantFrom(null, 0, -1, 1.5, 2 ** 53, true),
  fc.array(word, { maxLength: 2 }),
)
const record = (keys: readonly string[]) =>
  fc.oneof(value, fc.dictionary(fc.constantFrom(...keys, 'stray'), value, { maxKeys: 3 }))
const post = fc.record(
  {
    id: value,
    url: fc.oneof(value, fc.constant('https://x.com/a/status/1')),
    text: value,
    createdAt: value,
    author: record(['handle', 'displayName', 'followers', 'verified']),
    mentions: value,
    inReplyTo: value,
    resurfacedBy: record(['by', 'at', 'kind', 'text']),
  },
  { requiredKeys: [] },
)
const anyCase = fc.record(
  {
    id: value,
    draft: fc.oneof(
      value,
      fc.array(fc.oneof(word, record(['text', 'createdAt', 'inReplyTo'])), { maxLength: 2 }),
    ),
    post: fc.oneof(post, value),
    thread: fc.oneof(value, fc.array(record(['by', 'text', 'createdAt']), { maxLength: 2 })),
    brand: record(['handles', 'timeZone', 'register', 'holidays', 'hours', 'signature']),
    known: record(['contacts', 'claim', 'customerName']),
    now: value,
    acknowledge: record(['stale-post']),
  },
  { requiredKeys: ['draft'] },
)

test('the compiled check answers as the schema does', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase, fc.jsonValue()), (input) => {
      expect(compiled.isCase(input)).toBe(isCase(input))
    }),
    { numRuns: 3000 },
  )
})

test('both accept a whole case', () => {
  const whole = {
    id: 'a',
    draft: ['Hi', { text: 'there', createdAt: '2016-02-15T03:13:58Z', inReplyTo: null }],
    post: { url: 'https://x.com/a/status/1', author: { handle: 'a', followers: 1 }, resurfacedBy: null },
    thread: [{ by: 'brand', text: 'x', createdAt: '2016-02-15T03:13:58+01:00' }],
    brand: { timeZone: 'Europe/Rome', signature: { style: 'caret' }, hours: { 'mon-fri': '08:00-20:00' } },
    known: { contacts: 2, claim: '4471', order: null },
  }
  expect([isCase(whole), compiled.isCase(whole)]).toEqual([true, true])
})

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { replylint, type Setting } from './harness.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
ajv.addSchema(JSON.parse(readFileSync('docs/due.schema.json', 'utf8')), 'due')

function faults(value: unknown, part = ''): readonly unknown[] {
  const validate = ajv.getSchema(`due${part}`)
  validate?.(value)
  return validate?.errors ?? []
}

interface Listed {
  readonly id: string | null
  readonly status: string
  readonly sentence: string
  readonly agent: string | null
  readonly to: string | null
  readonly due: string | null
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly text: string
}

async function due(args: readonly string[], setting: Setting) {
  const { status, stdout, stderr } = await replylint(['due', '-f', 'json', ...args], setting)
  const report: { promises: readonly Listed[]; summary: object; errors: readonly object[] } =
    JSON.parse(stdout)
  expect(faults(report)).toEqual([])
  return { status, stderr, ...report }
}

/** Promises of a shop, each in a conversation of its own, in the order of the file. */
const LINES = [
  { id: 'tomorrow', text: 'Hi Ann, I will call you tomorrow. ^RK' },
  { id: 'ten', text: "Hi Ann, I'll write to you by 10:00. ^RK" },
  { id: 'vague', text: 'Hi Ann, we will let you know. ^TB' },
  { id: 'nine', text: "Hi Ann, I'll write to you by 9:30. ^TB" },
  {
    id: 'kept',
    text: "Hi Ann, I'll write to you by 9:30. ^TB",
    later: { by: 'brand', text: 'It is in Rome, Ann. ^TB' },
  },
  { id: 'customer', text: 'Hi Ann, please report it to us within 7 days. ^TB' },
].map(({ id, text, later }) =>
  JSON.stringify({
    id,
    thread: [
      { by: 'customer', author: '@ann_r', text: 'Where is my parcel?', createdAt: '2026-03-02T08:00:00Z' },
      { by: 'brand', author: '@AcmeCare', text, createdAt: '2026-03-02T08:10:00Z' },
      ...(later === undefined ? [] : [{ ...later, author: '@AcmeCare', createdAt: '2026-03-02T11:00:00Z' }]),
    ],
  }),
)
const files = { 'shop.ndjson': LINES.join('\n') }

describe('what is listed', () => {
  test.each([
    // Exactly at the time it is not overdue yet; exactly four hours before, it is due soon.
    ['2026-03-02T09:30:00Z', ['nine soon', 'ten soon', 'tomorrow open', 'vague undated'], 0],
    ['2026-03-02T09:30:01Z', ['nine overdue', 'ten soon', 'tomorrow open', 'vague undated'], 1],
    ['2026-03-02T05:59:59Z', ['nine soon', 'ten open', 'tomorrow open', 'vague undated'], 0],
    ['2026-03-02T06:00:00Z', ['nine soon', 'ten soon', 'tomorrow open', 'vague undated'], 0],
    ['2026-03-09T06:00:00Z', ['nine overdue', 'ten overdue', 'tomorrow overdue', 'vague undated'], 1],
  ])('at %s', async (now, expected, status) => {
    const result = await due(['shop.ndjson', '--soon', '4h', '--now', now], { files })
    expect(result.promises.map((promise) => `${promise.id} ${promise.status}`)).toEqual(expected)
    expect(result.status).toBe(status)
  })

  test('nothing is soon without --soon', async () => {
    const { promises } = await due(['shop.ndjson', '--now', '2026-03-02T09:29:00Z'], { files })
    expect(promises.map(({ status }) => status)).toEqual(['open', 'open', 'open', 'undated'])
  })

  test('who, to whom, by when, and where it is written', async () => {
    const { promises } = await due(['shop.ndjson', '--now', '2026-03-02T09:00:00Z'], { files })
    const [first] = promises
    expect(first).toMatchObject({
      id: 'nine',
      message: 1,
      agent: 'TB',
      brand: 'AcmeCare',
      to: 'ann_r',
      madeAt: '2026-03-02T08:10:00.000Z',
      due: '2026-03-02T09:30:00.000Z',
      line: 4,
    })
    const line = files['shop.ndjson'].split('\n')[3]
    expect(line?.slice((first?.column ?? 0) - 1, (first?.endColumn ?? 0) - 1)).toBe(first?.text)
  })

  test('an agent of the roster has their name, and the brand its time zone', async () => {
    const roster = 'brand: { timeZone: Europe/Rome, agents: [{ name: Tom Bell, initials: TB }] }\n'
    const { promises } = await due(['shop.ndjson', '--now', '2026-03-02T08:20:00Z'], {
      files: { ...files, '.replylintrc.yaml': roster },
    })
    expect(promises[0]).toMatchObject({ agent: 'Tom Bell', due: '2026-03-02T08:30:00.000Z' })
  })

  test("the draft's own promise is not sent yet; that in the thread it does not keep either", async () => {
    const conversation = { ...JSON.parse(LINES[3] ?? ''), draft: "Hi Ann, I'll write to you by 20:00. ^TB" }
    const { promises } = await due(['a.json', '--now', '2026-03-02T12:00:00Z'], {
      files: { 'a.json': JSON.stringify(conversation) },
    })
    expect(promises.map(({ sentence, status }) => `${status}: ${sentence}`)).toEqual([
      "overdue: Hi Ann, I'll write to you by 9:30.",
    ])
  })

  test("the case's own now decides, and --now goes before it", async () => {
    const conversation = { ...JSON.parse(LINES[3] ?? ''), now: '2026-03-02T12:00:00Z' }
    const setting = { files: { 'a.json': JSON.stringify(conversation) }, now: '2026-03-02T08:30:00Z' }
    expect((await due(['a.json'], setting)).promises).toMatchObject([
      { status: 'overdue', now: '2026-03-02T12:00:00.000Z' },
    ])
    const { promises, status } = await due(['a.json', '--now', '2026-03-02T09:00:00Z'], setting)
    expect({ status, promises }).toMatchObject({ status: 0, promises: [{ status: 'open' }] })
  })

  test('promises to those who joined in', async () => {
    const thread = [
      { by: 'customer', author: '@ann_r', text: 'Where is my parcel?', createdAt: '2026-03-02T08:00:00Z' },
      { by: 'other', author: '@bob_q', text: 'And mine?', createdAt: '2026-03-02T08:05:00Z' },
      {
        by: 'brand',
        author: '@AcmeCare',
        text: "@bob_q Hi Bob, I'll write to you by 9:30. ^TB",
        createdAt: '2026-03-02T08:10:00Z',
      },
    ]
    const post = { author: { handle: 'ann_r' } }
    const { promises } = await due(['a.json', '--now', '2026-03-02T09:00:00Z'], {
      files: { 'a.json': JSON.stringify({ post, thread }) },
    })
    expect(promises).toMatchObject([{ to: 'bob_q', agent: 'TB', message: 2 }])
  })

  test('a message without a date cannot be late', async () => {
    const thread = [{ by: 'brand', text: "Hi Ann, I'll write to you by tomorrow. ^TB" }]
    const { promises, status } = await due(['a.json'], { files: { 'a.json': JSON.stringify({ thread }) } })
    expect({ status, promises }).toMatchObject({
      status: 0,
      promises: [{ status: 'undated', due: null, madeAt: null }],
    })
  })
})

describe('inputs and formats', () => {
  test('a malformed line does not hide the others', async () => {
    const text = [LINES[3], '{"id":"x"'].join('\n')
    const { status, promises, errors, stderr, summary } = await due(
      ['a.ndjson', '--now', '2026-03-02T12:00:00Z'],
      {
        files: { 'a.ndjson': text },
      },
    )
    expect({ status, promises, errors }).toMatchObject({
      status: 2,
      promises: [{ id: 'nine' }],
      errors: [{ line: 2 }],
    })
    expect(stderr).toMatch(/^replylint: a\.ndjson:2:/)
    expect(summary).toMatchObject({ exit: 2, reason: '1 input could not be read; 1 overdue' })
  })

  test('--thread alone, and standard input', async () => {
    const { thread } = JSON.parse(LINES[3] ?? '')
    const now = ['--now', '2026-03-02T12:00:00Z']
    const fromFile = await due(['--thread', 't.json', ...now], {
      files: { 't.json': JSON.stringify(thread) },
    })
    const fromStdin = await due(now, { stdin: JSON.stringify({ thread }) })
    for (const { promises } of [fromFile, fromStdin])
      expect(promises).toMatchObject([{ status: 'overdue', line: 1 }])
  })

  test('pretty', async () => {
    const { stdout, status } = await replylint(
      ['due', 'shop.ndjson', '--now', '2026-03-02T09:45:00Z', '--soon', '1h'],
      { files },
    )
    expect(status).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "overdue by 15 minutes, since 2 Mar 2026, 09:30 UTC
        “Hi Ann, I'll write to you by 9:30.”
        TB (@AcmeCare) to @ann_r, 2 Mar 2026, 08:10 UTC
        shop.ndjson:4:175 (nine)

      due soon, in 15 minutes: 2 Mar 2026, 10:00 UTC
        “Hi Ann, I'll write to you by 10:00.”
        RK (@AcmeCare) to @ann_r, 2 Mar 2026, 08:10 UTC
        shop.ndjson:2:174 (ten)

      due in 38 hours: 3 Mar 2026, 23:59 UTC
        “Hi Ann, I will call you tomorrow.”
        RK (@AcmeCare) to @ann_r, 2 Mar 2026, 08:10 UTC
        shop.ndjson:1:179 (tomorrow)

      without a date
        “Hi Ann, we will let you know.”
        TB (@AcmeCare) to @ann_r, 2 Mar 2026, 08:10 UTC
        shop.ndjson:3:176 (vague)

      4 promises to keep, 1 overdue, 1 due soon
      Exit status 1: 1 overdue
      "
    `)
  })

  test('pretty, in Italian, of a story', async () => {
    const { stdout } = await replylint(['due', 'valigia.yaml', '--lang', 'it'], {
      files: { 'valigia.yaml': readFileSync('fixtures/conversations/valigia.yaml', 'utf8') },
    })
    expect(stdout).toMatchInlineSnapshot(`
      "in ritardo di 5 giorni, dal 6 mar 2026, 00:00 CET
        “La valigia parte da Lisbona stasera e le arriva a casa entro venerdì; la seguo io.”
        Giulia Neri (@VolaltoAiuta) a @chiara_fo, 5 mar 2026, 10:02 CET
        valigia.yaml:51:10 (valigia)

      1 promessa da mantenere, 1 in ritardo
      Stato di uscita 1: 1 in ritardo
      "
    `)
  })

  test('compact', async () => {
    const { stdout } = await replylint(
      ['due', 'shop.ndjson', '-f', 'compact', '--now', '2026-03-02T09:45:00Z'],
      { files },
    )
    expect(stdout).toMatchInlineSnapshot(`
      "shop.ndjson:4:175: overdue: 2026-03-02T09:30:00.000Z: TB (@AcmeCare) to @ann_r: Hi Ann, I'll write to you by 9:30.
      shop.ndjson:2:174: open: 2026-03-02T10:00:00.000Z: RK (@AcmeCare) to @ann_r: Hi Ann, I'll write to you by 10:00.
      shop.ndjson:1:179: open: 2026-03-03T23:59:59.999Z: RK (@AcmeCare) to @ann_r: Hi Ann, I will call you tomorrow.
      shop.ndjson:3:176: undated: TB (@AcmeCare) to @ann_r: Hi Ann, we will let you know.
      "
    `)
  })

  test('ndjson: what could not be read, then the promises, each valid by itself', async () => {
    const text = [...LINES, '{"id":"x"'].join('\n')
    const { stdout } = await replylint(['due', 'a.ndjson', '-f', 'ndjson'], { files: { 'a.ndjson': text } })
    const [failure, ...promises] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(faults(failure, '#/$defs/streamError')).toEqual([])
    expect(promises).toHaveLength(4)
    for (const promise of promises) expect(faults(promise, '#/$defs/promise')).toEqual([])
  })

  test('-o leaves the exit status', async () => {
    const run = await replylint(['due', 'shop.ndjson', '-f', 'compact', '-o', 'due.txt'], { files })
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: '' })
    expect(run.file('due.txt')).toContain('shop.ndjson:4:')
  })

  test('personal data is masked unless it is asked for', async () => {
    const thread = [
      {
        by: 'brand',
        text: "I'll send it to mario.rossi@example.com by tomorrow.",
        createdAt: '2026-03-02T08:10:00Z',
      },
    ]
    const setting = { files: { 'a.json': JSON.stringify({ thread }) } }
    expect((await due(['a.json'], setting)).promises[0]?.sentence).not.toContain('mario.rossi')
    const { promises } = await due(['a.json', '--show-personal-data'], setting)
    expect(promises[0]?.sentence).toContain('mario.rossi@example.com')
  })

  test.each([
    [['--soon', 'tea time'], '--soon tea time: a whole number and m, h, d or w is expected, like 4h'],
    [['-f', 'sarif'], 'unknown format "sarif"; expected pretty, compact, json or ndjson'],
    [['no.yaml'], 'no.yaml: no such file, folder or pattern'],
  ])('%j is one clear line', async (args, line) => {
    const { status, stderr } = await replylint(['due', ...args, 'shop.ndjson'], { files })
    expect({ status, lines: stderr.trimEnd().split('\n') }).toEqual({
      status: 2,
      lines: [expect.stringContaining(`replylint: ${line}`)],
    })
  })
})

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { replylint, type Setting } from './harness.ts'

const fixture = (name: string) => readFileSync(`fixtures/conversations/${name}`, 'utf8')
const files = {
  'valigia.yaml': fixture('valigia.yaml'),
  'parcel.yaml': fixture('parcel.yaml'),
  'week.ndjson': fixture('week.ndjson'),
}

const schema = JSON.parse(readFileSync('docs/output.schema.json', 'utf8'))
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

interface Found {
  readonly id: string | null
  readonly messages?: readonly number[]
  readonly now?: string
  readonly skipped: readonly { readonly rule: string; readonly missing: readonly string[] }[]
  readonly findings: readonly {
    readonly rule: string
    readonly part: number
    readonly line: number
    readonly column: number
    readonly endColumn: number
    readonly excerpt: string
  }[]
}

/** The report of `check --each-reply -f json`, which is always valid against its schema. */
async function eachReply(args: readonly string[], setting: Setting) {
  const { status, stdout, stderr } = await replylint(
    ['check', '--each-reply', '-f', 'json', ...args],
    setting,
  )
  const report: { replies: readonly Found[]; summary: { conversations: object } } = JSON.parse(stdout)
  validate(report)
  expect(validate.errors ?? []).toEqual([])
  return { status, stderr, ...report }
}

const found = (replies: readonly Found[]) =>
  replies.map(({ id, messages, findings }) => [
    id,
    messages,
    findings.map(({ rule, part }) => `${rule} ${part}`),
  ])

describe('conversations of the fixtures', () => {
  test('a series without numbers is one reply, judged at its own time', async () => {
    const { status, replies } = await eachReply(
      [
        'valigia.yaml',
        '--only',
        'unthreaded-multipart',
        '--only',
        'competent-office',
        '--only',
        'stale-post',
      ],
      { files },
    )
    expect(status).toBe(1)
    expect(found(replies)).toEqual([
      ['valigia', [0], []],
      ['valigia', [3, 4, 5], ['unthreaded-multipart 0', 'competent-office 2']],
      ['valigia', [7], []],
    ])
    expect(replies.map(({ now }) => now)).toEqual([
      '2026-03-02T08:31:00.000Z',
      '2026-03-04T18:05:00.000Z',
      '2026-03-05T09:02:00.000Z',
    ])
  })

  test('places are those of the message in the file', async () => {
    const { replies } = await eachReply(['valigia.yaml', 'week.ndjson', '--only', 'competent-office'], {
      files,
    })
    const lines = { valigia: files['valigia.yaml'], 'w-3': files['week.ndjson'] }
    const written = replies.flatMap(({ id, findings }) =>
      findings.map(({ line, column, endColumn, excerpt }) => {
        const source = id === 'valigia' || id === 'w-3' ? lines[id] : ''
        return [id, source.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) === excerpt]
      }),
    )
    expect(written).toEqual([
      ['valigia', true],
      ['w-3', true],
    ])
  })

  test('a thread that is not in the order of time is refused, at its place', async () => {
    const conversation = [
      'id: unordered',
      'thread:',
      "  - { by: customer, author: '@ann_r', text: Hello?, createdAt: 2026-01-02T10:00:00Z }",
      "  - { by: brand, author: '@AcmeCare', text: 'Hi Ann, hello. – Bo', createdAt: 2026-01-02T10:10:00Z }",
      "  - { by: customer, author: '@ann_r', text: And now?, createdAt: 2026-03-05T10:00:00Z }",
      "  - { by: brand, author: '@AcmeCare', text: 'Now, Ann. – Bo', createdAt: 2026-03-02T10:00:00Z }",
    ]
    // The clock of the last message is wrong: the case is refused as a whole, at that message.
    const { status, stderr } = await replylint(['check', '--each-reply', 'a.yaml'], {
      files: { 'a.yaml': conversation.join('\n') },
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /^replylint: a\.yaml:6:\d+: thread\[3\]\.createdAt is earlier than a message above it/,
      ),
    })
  })

  test('a reply without a date: what needs the time is skipped', async () => {
    const { replies } = await eachReply(
      ['week.ndjson', '--only', 'stale-post', '--only', 'missing-signature'],
      { files },
    )
    const { now, skipped } = replies.find(({ id }) => id === 'w-4') ?? {}
    expect({ now, skipped }).toEqual({
      now: undefined,
      skipped: [{ rule: 'stale-post', missing: ['post.createdAt'] }],
    })
  })

  test('a date of the post is not enough', async () => {
    const line = {
      post: { text: 'Hello?', createdAt: '2020-01-01T10:00:00Z' },
      thread: [{ by: 'brand', text: 'Hello. – Bo' }],
    }
    const { replies, status } = await eachReply(['a.json', '--only', 'stale-post'], {
      files: { 'a.json': JSON.stringify(line) },
    })
    expect(replies.map(({ skipped }) => skipped)).toEqual([[{ rule: 'stale-post', missing: ['now'] }]])
    expect(status).toBe(0)
  })

  test('each reply has the age that it had', async () => {
    const { replies } = await eachReply(['week.ndjson', '--only', 'stale-post'], { files })
    expect(found(replies).filter(([, , rules]) => rules?.length !== 0)).toEqual([
      ['w-6', [1], ['stale-post 0']],
    ])
  })

  test('bystanders part nobody from their series, and are answered by name', async () => {
    const { replies, status } = await eachReply(
      ['parcel.yaml', '--only', 'unthreaded-multipart', '--only', 'missing-customer-name'],
      { files },
    )
    expect(found(replies)).toEqual([
      ['parcel', [1, 3], []],
      ['parcel', [4], []],
      ['parcel', [5], []],
    ])
    expect(status).toBe(0)
  })
})

describe('the table', () => {
  test('in JSON', async () => {
    const { summary } = await eachReply(['week.ndjson', '--only', 'missing-signature'], { files })
    expect(summary.conversations).toEqual({
      customers: 5,
      answered: 4,
      shareAnswered: 0.8,
      agents: [
        {
          agent: 'TB',
          replies: 2,
          shareNamed: 0.5,
          shareSigned: 1,
          // 14 minutes; and from 1 August, 9:00, to 2 March, 10:00.
          firstReply: { count: 2, medianSeconds: 9203820, p95Seconds: 17486502 },
          findings: {},
        },
        expect.objectContaining({
          agent: 'RK',
          firstReply: { count: 0, medianSeconds: null, p95Seconds: null },
        }),
        expect.objectContaining({
          agent: null,
          replies: 2,
          shareSigned: 0,
          findings: { 'missing-signature': 2 },
        }),
      ],
      all: expect.objectContaining({ replies: 5, findings: { 'missing-signature': 2 } }),
    })
  })

  test('in words', async () => {
    const { stdout } = await replylint(
      ['check', '--each-reply', 'parcel.yaml', 'week.ndjson', '--only', 'missing-signature'],
      { files },
    )
    const table = stdout.slice(stdout.indexOf('agent '))
    expect(table).toMatchInlineSnapshot(`
      "agent      replies  by name  signed  first reply in (median)  95% within  findings
      Rita Khan  2        100%     100%    20 minutes               20 minutes  –
      TB         2        50%      100%    3 months                 7 months    –
      RK         1        100%     100%    –                        –           –
      Tom Bell   1        100%     100%    –                        –           –
      (unknown)  2        0%       0%      24 hours                 24 hours    2×missing-signature
      all        8        63%      75%     12 hours                 6 months    2×missing-signature

      Customer conversations answered: 5 of 6 (83%)

      8 replies checked: 2 errors, 0 warnings
      1 rule ran: missing-signature
      Exit status 1: 2 errors
      "
    `)
  })

  test('in Italian', async () => {
    const { stdout } = await replylint(
      ['check', '--each-reply', 'valigia.yaml', '--only', 'missing-signature', '--lang', 'it'],
      { files },
    )
    expect(stdout.slice(stdout.indexOf('operatore '))).toMatchInlineSnapshot(`
      "operatore      risposte  col nome  firmate  prima risposta (mediana)  95% entro  segnalazioni
      Giulia Neri    1         100%      100%     –                         –          –
      Marta Rinaldi  1         100%      100%     21 minuti                 21 minuti  –
      (ignoto)       1         0%        0%       –                         –          3×missing-signature
      tutti          3         67%       67%      21 minuti                 21 minuti  3×missing-signature

      Conversazioni di clienti con risposta: 1 su 1 (100%)

      3 risposte controllate: 3 errori, 0 avvisi
      1 regola applicata: missing-signature
      Stato di uscita 1: 3 errori
      "
    `)
  })

  test('only with --each-reply', async () => {
    const { stdout } = await replylint(['a.yaml', '-f', 'json'], {
      files: { 'a.yaml': 'draft: Hi Ann, done. – Bo' },
    })
    expect(JSON.parse(stdout).summary.conversations).toBeUndefined()
  })
})

/** As Freshdesk shows a ticket with its conversations; the note is for colleagues. */
const TICKET = {
  id: 9,
  requester_id: 501,
  source: 2,
  description: '<div>Where is my parcel?</div>',
  description_text: 'Where is my parcel?',
  created_at: '2026-03-02T09:00:00Z',
  requester: { id: 501, name: 'Tess' },
  conversations: [
    {
      id: 1,
      body: '<div>pass it to the relevant team</div>',
      body_text: 'pass it to the relevant team',
      incoming: false,
      private: true,
      user_id: 7,
      created_at: '2026-03-02T09:05:00Z',
    },
    {
      id: 2,
      body: '<div>It is “with” the<br>relevant team now.</div>',
      body_text: 'It is “with” the relevant team\tnow.',
      incoming: false,
      private: false,
      user_id: 7,
      created_at: '2026-03-02T09:10:00Z',
    },
  ],
}

const THREAD = [
  { by: 'customer', author: '@ann_r', text: 'Where is my parcel?', createdAt: '2026-03-02T09:00:00Z' },
  {
    by: 'brand',
    author: '@AcmeCare',
    text: 'Hi Ann, it has been passed to the relevant team.',
    createdAt: '2026-03-02T09:10:00Z',
  },
]
const ONLY = ['--only', 'competent-office'] as const

describe('inputs', () => {
  test('the draft is linted too, as the last reply', async () => {
    const conversation = { draft: 'Hi Ann, we have passed it to the relevant department.', thread: THREAD }
    const { replies, summary } = await eachReply(['a.json', ...ONLY], {
      files: { 'a.json': JSON.stringify(conversation) },
    })
    expect(found(replies)).toEqual([
      [null, [1], ['competent-office 0']],
      [null, undefined, ['competent-office 0']],
    ])
    // It is not sent: only the other one counts as an answer.
    expect(summary.conversations).toMatchObject({
      customers: 1,
      answered: 1,
      all: { replies: 2, firstReply: { count: 1 } },
    })
  })

  test.each([
    [
      'a list of messages',
      'thread.yaml',
      [
        `- { by: customer, text: Where?, createdAt: 2026-03-02T09:00:00Z }`,
        `- { by: brand, text: 'It is with the relevant team now.', createdAt: 2026-03-02T09:10:00Z }`,
      ].join('\n'),
    ],
    ['a payload', 'ticket.json', ''],
  ])('%s, as an input and by --thread', async (_, file, text) => {
    const source = text === '' ? JSON.stringify(TICKET, null, 1) : text
    for (const args of [[file], ['--thread', file]]) {
      const { replies } = await eachReply([...args, ...ONLY], { files: { [file]: source } })
      const [finding] = replies.flatMap(({ findings }) => findings)
      expect(replies).toHaveLength(1)
      expect(finding?.excerpt).toContain('relevant team')
      expect(
        source
          .split('\n')
          [(finding?.line ?? 0) - 1]?.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1),
      ).toBe(finding?.excerpt)
    }
  })

  test('--post gives its thread as well', async () => {
    const { replies } = await eachReply(['--post', 'ticket.json', ...ONLY], {
      files: { 'ticket.json': JSON.stringify(TICKET) },
    })
    expect(found(replies)).toEqual([[null, [0], ['competent-office 0']]])
  })

  test('standard input', async () => {
    const stdin = JSON.stringify({ thread: THREAD })
    for (const args of [[], ['--stdin-format', 'ndjson'], ['--stdin-filename', 'a.yaml']]) {
      const { replies } = await eachReply([...args, ...ONLY], { stdin })
      expect(found(replies)).toEqual([[null, [1], ['competent-office 0']]])
    }
  })

  test('a stream answers malformed lines in their place', async () => {
    const stdin = [
      JSON.stringify({ id: 'a', thread: THREAD }),
      '{"id":"b"}',
      '{"id":"c","thread":[{"by":"nobody","text":""}]}',
    ].join('\n')
    const { status, stdout } = await replylint(
      ['check', '--each-reply', '--stdin-format', 'ndjson', '-f', 'ndjson', ...ONLY],
      { stdin },
    )
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(2)
    expect(lines).toMatchObject([
      { id: 'a', messages: [1] },
      { id: 'b', line: 2, error: expect.stringContaining('draft') },
      { id: 'c', line: 3, error: expect.stringContaining('thread[0].by') },
    ])
  })

  test('without --each-reply a case still needs its draft', async () => {
    const { status, stderr } = await replylint(['a.json'], {
      files: { 'a.json': JSON.stringify({ thread: THREAD }) },
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('a mapping with a draft'),
    })
  })

  test.each(['--fix', '--fix-dry-run', '--diff'])(
    '%s is refused: what was sent cannot be mended',
    async (flag) => {
      const { status, stderr } = await replylint(['check', '--each-reply', flag, 'parcel.yaml'], { files })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `replylint: --each-reply and ${flag}: what was sent cannot be mended\n`,
      })
    },
  )
})

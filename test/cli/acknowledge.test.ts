import { describe, expect, test } from 'vitest'
import { replylint } from './harness.ts'

const DRAFT = 'Hi Ann, we have passed it to the relevant team. – Bo'
const acknowledging = (rule: string) => `draft: "${DRAFT}"\nacknowledge:\n  ${rule}: read by Dana\n`
const ONLY = ['--only', 'competent-office'] as const

describe('an acknowledgement', () => {
  test.each([
    ['in the case', ['a.yaml'], acknowledging('competent-office')],
    ['by --ack', ['a.yaml', '--ack', 'competent-office=read by Dana'], `draft: "${DRAFT}"`],
  ])('%s is printed, counted, and never fails the run', async (_, args, text) => {
    const files = { 'a.yaml': text }
    const { status, stdout } = await replylint([...args, ...ONLY], { files })
    expect(status).toBe(0)
    expect(stdout).toContain('acknowledged error')
    expect(stdout).toContain('acknowledged: read by Dana')
    expect(stdout).toContain('0 errors, 0 warnings, 1 acknowledged')
    const { summary, replies } = JSON.parse(
      (await replylint([...args, ...ONLY, '-f', 'json'], { files })).stdout,
    )
    expect(summary).toMatchObject({ exit: 0, errors: 0, acknowledged: 1 })
    expect(replies[0].findings).toMatchObject([{ severity: 'error', acknowledged: 'read by Dana' }])
    const compact = await replylint([...args, ...ONLY, '-f', 'compact'], { files })
    expect(compact.stdout).toMatch(/: acknowledged: .* \(read by Dana\) \[competent-office\]\n$/)
  })

  test('--ack goes before the case', async () => {
    const { stdout } = await replylint(
      ['a.yaml', '--ack', 'competent-office=by Tom', ...ONLY, '-f', 'json'],
      {
        files: { 'a.yaml': acknowledging('competent-office') },
      },
    )
    expect(JSON.parse(stdout).replies[0].findings[0].acknowledged).toBe('by Tom')
  })

  test('of another rule acknowledges nothing', async () => {
    const { status } = await replylint(['a.yaml', ...ONLY], {
      files: { 'a.yaml': acknowledging('stale-post') },
    })
    expect(status).toBe(1)
  })

  test('may hold an equals sign in its reason', async () => {
    const { stdout } = await replylint(['a.yaml', '--ack', 'competent-office=a=b', ...ONLY, '-f', 'json'], {
      files: { 'a.yaml': `draft: "${DRAFT}"` },
    })
    expect(JSON.parse(stdout).replies[0].findings[0].acknowledged).toBe('a=b')
  })
})

describe('--report-unused-acknowledgements', () => {
  const files = { 'a.yaml': acknowledging('stale-post') }

  test('names those that met no finding, and where they stand', async () => {
    const { stderr, status } = await replylint(['a.yaml', '--report-unused-acknowledgements'], { files })
    expect({ stderr, status }).toEqual({
      stderr: 'replylint: a.yaml:3:15: stale-post is acknowledged, and found nothing\n',
      status: 1,
    })
  })

  test('says nothing of those that did, nor without the flag', async () => {
    const used = { files: { 'a.yaml': acknowledging('competent-office') } }
    expect((await replylint(['a.yaml', '--report-unused-acknowledgements'], used)).stderr).toBe('')
    expect((await replylint(['a.yaml'], { files })).stderr).toBe('')
  })

  test('names those of the command line', async () => {
    const { stderr } = await replylint(
      ['a.txt', '--ack', 'stale-post=x', '--report-unused-acknowledgements'],
      {
        files: { 'a.txt': DRAFT },
      },
    )
    expect(stderr).toBe('replylint: a.txt: stale-post is acknowledged, and found nothing\n')
  })

  test('of a conversation: once, and only where none of its replies has met a finding', async () => {
    const say = (by: string, text: string, minute: number) => ({
      by,
      text,
      createdAt: `2026-03-02T09:${minute}:00Z`,
    })
    const thread = [
      say('customer', 'Where is it?', 10),
      say('brand', DRAFT, 11),
      say('customer', 'Which team?', 12),
      say('brand', 'Hi Ann, mine. – Bo', 13),
    ]
    const acknowledge = { 'competent-office': 'told', 'stale-post': 'told' }
    const { stderr, stdout } = await replylint(
      ['check', '--each-reply', 'a.json', '--report-unused-acknowledgements', '-f', 'json', ...ONLY],
      { files: { 'a.json': JSON.stringify({ thread, acknowledge }) } },
    )
    expect(stderr).toMatch(/^replylint: a\.json:1:\d+: stale-post is acknowledged, and found nothing\n$/)
    expect(JSON.parse(stdout).summary).toMatchObject({
      acknowledged: 1,
      // What is acknowledged is no finding of an agent either.
      conversations: { all: { findings: {} } },
    })
  })
})

describe('an unknown rule', () => {
  test('in a case is an error at its place, with a guess', async () => {
    const { stderr, status } = await replylint(['a.yaml'], {
      files: { 'a.yaml': acknowledging('stale-pots') },
    })
    expect({ stderr, status }).toEqual({
      stderr: 'replylint: a.yaml:3:15: acknowledge: stale-pots is no rule; did you mean "stale-post"?\n',
      status: 2,
    })
  })

  test('on the command line is an error, before anything is linted', async () => {
    const { stderr, stdout, status } = await replylint(['a.txt', '--ack', 'stale-pots=x'], {
      files: { 'a.txt': DRAFT },
    })
    expect({ stderr, stdout, status }).toEqual({
      stderr: 'replylint: --ack: stale-pots is no rule; did you mean "stale-post"?\n',
      stdout: '',
      status: 2,
    })
  })

  test('with no near name says where the names are', async () => {
    const { stderr } = await replylint(['a.txt', '--ack', 'zzz=x'], { files: { 'a.txt': DRAFT } })
    expect(stderr).toBe('replylint: --ack: zzz is no rule; `replylint rules` lists all\n')
  })

  test('in a stream is answered in its place', async () => {
    const stdin = [
      { id: 'a', draft: DRAFT, acknowledge: { nope: 'x' } },
      { id: 'b', draft: DRAFT },
    ].map((line) => JSON.stringify(line))
    const { status, stdout } = await replylint(['--stdin-format', 'ndjson', '-f', 'ndjson'], {
      stdin: stdin.join('\n'),
    })
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { id: 'a', line: 1, error: expect.stringContaining('nope is no rule') },
      { id: 'b' },
    ])
    expect(status).toBe(2)
  })

  test('a rule that is off is still a rule', async () => {
    const { status } = await replylint(['a.yaml', ...ONLY, '--rule', 'stale-post: off'], {
      files: { 'a.yaml': acknowledging('competent-office') },
    })
    expect(status).toBe(0)
  })
})

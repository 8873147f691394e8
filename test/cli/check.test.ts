import { describe, expect, test } from 'vitest'
import { replylint } from './harness.ts'

const OLD = 'https://x.com/ann_r/status/699069110461571072'
const GOOD = 'Hi Ann, your bag left Rome at noon and is with you tonight. – Bo'

const findings = (stdout: string) =>
  JSON.parse(stdout).replies.flatMap((reply: { findings: object[] }) => reply.findings)
const rules = (stdout: string) => findings(stdout).map(({ rule }: { rule: string }) => rule)

describe('inputs', () => {
  test('a draft as text, and the address of its post', async () => {
    const { status, stdout } = await replylint(['a.txt', '--post', OLD, '-f', 'json'], {
      files: { 'a.txt': GOOD },
    })
    expect(status).toBe(1)
    expect(rules(stdout)).toEqual(['stale-post'])
  })

  test('standard input, without a word', async () => {
    const { status, stdout } = await replylint(['-f', 'json'], { stdin: 'We are sorry.' })
    expect(status).toBe(1)
    expect(rules(stdout)).toEqual(['missing-customer-name', 'missing-signature'])
  })

  test.each([
    ['a name', ['--stdin-filename', 'a.yaml'], `draft: "${GOOD}"`],
    ['a format', ['--stdin-format', 'case'], `draft: "${GOOD}"`],
    ['its shape, in YAML', [], `id: x\ndraft: "${GOOD}"`],
    ['its shape, in JSON', [], JSON.stringify({ draft: GOOD })],
  ])('standard input is a case by %s', async (_by, args, stdin) => {
    const { status, stdout } = await replylint([...args, '-f', 'json'], { stdin })
    expect({ status, file: JSON.parse(stdout).replies.length }).toEqual({ status: 0, file: 1 })
  })

  test('front matter names the post', async () => {
    const draft = `---\npost: ${OLD}\nnow: 2016-02-15T04:00:00Z\n---\n${GOOD}\n`
    const { status, stdout } = await replylint(['a.md', '-f', 'json'], { files: { 'a.md': draft } })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).replies[0].now).toBe('2016-02-15T04:00:00.000Z')
  })

  test('several files are the parts of one reply', async () => {
    const files = { '1.txt': 'Hi Ann, your bag is in Rome. – Bo', '2.txt': 'It is with you tonight. – Bo' }
    const { stdout } = await replylint(['--parts', '1.txt', '2.txt', '-f', 'json'], { files })
    expect(rules(stdout)).toEqual(['unthreaded-multipart'])
  })

  test('a separator splits a draft into parts', async () => {
    const files = {
      'a.txt': '[1/2] Hi Ann, your bag is in Rome. – Bo\n---8<---\n[2/2] It is with you tonight.\n',
    }
    const { stdout } = await replylint(['a.txt', '--part-separator', '---8<---', '-f', 'json'], { files })
    expect(findings(stdout)).toMatchObject([{ rule: 'missing-signature', part: 1, line: 3, column: 30 }])
  })

  test('a folder: drafts and cases, and nothing else', async () => {
    const files = {
      'in/a.txt': GOOD,
      'in/b.yaml': `draft: "${GOOD}"`,
      'in/c.yaml': 'other: 1',
      'in/d.png': 'x',
      'in/.e/f.txt': '',
    }
    const { status, stdout } = await replylint(['in', '-f', 'json'], { files })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).replies.map(({ file }: { file: string }) => file)).toEqual([
      'in/a.txt',
      'in/b.yaml',
    ])
  })

  test('a pattern', async () => {
    const files = { 'a.txt': GOOD, 'b.txt': GOOD, 'c.md': GOOD }
    const { stdout } = await replylint(['*.txt', '-f', 'json'], { files })
    expect(JSON.parse(stdout).replies).toHaveLength(2)
  })

  test('an ignored file that is named is said to be ignored', async () => {
    const files = { '.replylintrc.yaml': "ignores: ['old/**']", 'old/a.txt': 'x', 'b.txt': GOOD }
    const { status, stdout, stderr } = await replylint(['old/a.txt', 'b.txt', '-f', 'json'], { files })
    expect({ status, replies: JSON.parse(stdout).replies.length }).toEqual({ status: 0, replies: 1 })
    expect(stderr).toBe('replylint: old/a.txt: is ignored by the configuration, and was not linted\n')
    expect((await replylint(['old/a.txt', 'b.txt', '--no-warn-ignored'], { files })).stderr).toBe('')
  })

  test('a file that fails does not stop the others', async () => {
    const { status, stdout, stderr } = await replylint(['a.txt', 'b.txt', '-f', 'json'], {
      files: { 'a.txt': '', 'b.txt': GOOD },
    })
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      replies: [{ file: 'b.txt' }],
      errors: [{ file: 'a.txt', line: 1, column: 1 }],
      summary: { exit: 2, replies: 1 },
    })
    expect(stderr).toContain('a.txt:1:1')
  })
})

describe('NDJSON', () => {
  const lines = [
    JSON.stringify({ id: 'one', draft: GOOD }),
    '{"id": "two", "draft": ',
    JSON.stringify({ id: 'three', draft: 'We are sorry.' }),
  ].join('\n')

  test('a line in, a line out; a malformed one is answered in its place', async () => {
    const { status, stdout } = await replylint(['--stdin-format', 'ndjson', '-f', 'ndjson'], { stdin: lines })
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(2)
    expect(out).toMatchObject([
      { id: 'one', findings: [] },
      { line: 2, error: expect.any(String) },
      { id: 'three', findings: [{ line: 3, column: expect.any(Number) }, { line: 3 }] },
    ])
  })

  test('a file, by its ending', async () => {
    const { status, stdout } = await replylint(['a.jsonl', '-f', 'compact'], { files: { 'a.jsonl': lines } })
    expect(status).toBe(2)
    expect(stdout.split('\n').filter((line) => line.startsWith('a.jsonl:3:'))).toHaveLength(2)
  })
})

describe('places', () => {
  const text = 'Hi Ann, we passed it to the relevant team. – Bo'
  const at = text.indexOf('to the relevant')
  test.each([
    ['plain', 'a.yaml', `draft: ${text}\n`, 1, 8 + at],
    [
      'double quotes with escapes',
      'a.yaml',
      `draft: "\\u0048i Ann, we passed it to the relevant team. – Bo"\n`,
      1,
      14 + at,
    ],
    ['a literal block', 'a.yaml', `draft: |\n  Hi Ann,\n  we passed it to the relevant team. – Bo\n`, 3, 14],
    ['JSON', 'a.json', `{"draft": "Hi Ann,\\nwe passed it to the relevant team. – Bo"}`, 1, 33],
  ])('in %s', async (_name, file, source, line, column) => {
    const { stdout } = await replylint([file, '--only', 'competent-office', '-f', 'json'], {
      files: { [file]: source },
    })
    const [finding] = findings(stdout)
    const written = source.split('\n')[finding.line - 1]?.slice(finding.column - 1, finding.endColumn - 1)
    expect({ line: finding.line, written }).toEqual({ line, written: finding.excerpt })
    expect(finding.column).toBeLessThanOrEqual(column)
  })
})

describe('exit status', () => {
  const warns = { 'a.yaml': `draft: "${GOOD}"\npost: { createdAt: 2026-02-27T10:00:00Z }\n` }
  test.each([
    ['a warning alone', [], 0],
    ['warnings within --max-warnings', ['--max-warnings', '1'], 0],
    ['more warnings than that', ['--max-warnings', '0'], 1],
    ['--quiet changes nothing', ['--max-warnings', '0', '--quiet'], 1],
    ['an error', ['--rule', 'stale-post: [error, { maxAge: 2d }]'], 1],
    [
      'acknowledged',
      ['--rule', 'stale-post: [error, { maxAge: 2d }]', '--ack', 'stale-post=agreed with Dana'],
      0,
    ],
  ])('%s', async (_name, args, expected) => {
    const { status } = await replylint(['a.yaml', ...args], { files: warns })
    expect(status).toBe(expected)
  })

  test('--require-context is content with all that the rules need', async () => {
    const files = { 'a.txt': GOOD }
    expect(
      (await replylint(['a.txt', '--only', 'missing-signature', '--require-context'], { files })).status,
    ).toBe(0)
    expect((await replylint(['a.txt', '--only', 'stale-post', '--require-context'], { files })).status).toBe(
      2,
    )
  })

  test('--ack is refused when several replies are linted', async () => {
    const { status, stderr } = await replylint(['a.txt', 'b.txt', '--ack', 'stale-post=x'], {
      files: { 'a.txt': GOOD, 'b.txt': GOOD },
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('--ack is for one reply'),
    })
  })
})

describe('-o', () => {
  test('writes the report and leaves the exit status', async () => {
    const run = await replylint(['a.txt', '-f', 'json', '-o', 'report.json'], {
      files: { 'a.txt': 'We are sorry.' },
    })
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: '' })
    expect(rules(run.file('report.json'))).toEqual(['missing-customer-name', 'missing-signature'])
  })

  test('a folder that is not there is one clear line', async () => {
    const { status, stderr } = await replylint(['a.txt', '-o', 'no/report.json'], {
      files: { 'a.txt': GOOD },
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: no/report.json: cannot be written: there is no such folder\n',
    })
  })
})

describe('--fix', () => {
  const unnumbered = `# kept
draft:
  - "Hi there, your bag is in Rome." # kept too
  - It is with you tonight.
post: { author: { handle: ann_r, displayName: Ann Rossi } }
agent: MB
brand: { agents: [{ name: Marco Bianchi, initials: MB }], signature: { style: caret } }
`
  test('writes names, signatures and counters into the very scalars, and a second run finds nothing to fix', async () => {
    const first = await replylint(['a.yaml', '--fix', '-f', 'json'], { files: { 'a.yaml': unnumbered } })
    const fixed = first.file('a.yaml')
    expect(fixed).toMatchInlineSnapshot(`
      "# kept
      draft:
        - "[1/2] Hi Ann, your bag is in Rome. ^MB" # kept too
        - "[2/2] It is with you tonight. ^MB"
      post: { author: { handle: ann_r, displayName: Ann Rossi } }
      agent: MB
      brand: { agents: [{ name: Marco Bianchi, initials: MB }], signature: { style: caret } }
      "
    `)
    expect({ status: first.status, rules: rules(first.stdout) }).toEqual({ status: 0, rules: [] })
    const second = await replylint(['a.yaml', '--diff'], { files: { 'a.yaml': fixed } })
    expect({ status: second.status, stdout: second.stdout }).toEqual({ status: 0, stdout: '' })
  })

  test('--fix-dry-run reports as if fixed, and writes nothing', async () => {
    const run = await replylint(['a.yaml', '--fix-dry-run', '-f', 'json'], {
      files: { 'a.yaml': unnumbered },
    })
    expect({ status: run.status, rules: rules(run.stdout), file: run.file('a.yaml') }).toEqual({
      status: 0,
      rules: [],
      file: unnumbered,
    })
  })

  test('--diff prints a patch, writes nothing, and ends with 1', async () => {
    const run = await replylint(['a.yaml', '--diff'], { files: { 'a.yaml': unnumbered } })
    expect({ status: run.status, file: run.file('a.yaml') }).toEqual({ status: 1, file: unnumbered })
    expect(run.stdout).toContain('--- a/a.yaml\n+++ b/a.yaml\n')
    expect(run.stdout).toMatch(/^- {2}- It is with you tonight\.$/m)
  })

  test('a text keeps its line ends and its byte order mark', async () => {
    const draft =
      '\uFEFF---\r\nagent: MB\r\nbrand: { agents: [{ name: Marco Bianchi, initials: MB }], signature: { style: caret } }\r\n---\r\nHi Ann, done.\r\n'
    const run = await replylint(['a.md', '--fix'], { files: { 'a.md': draft } })
    expect(run.file('a.md')).toBe(draft.replace('done.', 'done. ^MB'))
  })
})

describe('the language of the output', () => {
  test.each([
    [['--lang', 'it'], {}],
    [[], { LC_ALL: 'it_IT.UTF-8' }],
    [[], { LANG: 'it' }],
  ])('%j %j', async (args, env) => {
    const { stdout } = await replylint(['a.txt', '-f', 'compact', ...args], {
      files: { 'a.txt': 'We are sorry.' },
      env,
    })
    expect(stdout).toContain('Il cliente non è chiamato per nome')
  })
})

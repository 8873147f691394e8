import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FOO_CONFIG } from './foo-plugin.ts'
import { replylint, type Setting, temporaryFolder } from './harness.ts'

const FILE = '.replylint-suppressions.json'
const ONLY = ['--only', 'acme/foo', '--only', 'acme/bar'] as const
const library = (...bodies: readonly string[]) =>
  bodies.map((body, index) => `- title: T${index}\n  body: ${body}\n`).join('')

type Files = Readonly<Record<string, string>>

async function lint(files: Files, args: readonly string[], setting: Setting = {}) {
  return replylint([...args, ...ONLY, '-f', 'compact'], { ...setting, files: { ...FOO_CONFIG, ...files } })
}

/** The files with a baseline of what is found in them. */
async function baselined<Named extends Files>(files: Named, ...args: readonly string[]) {
  const names = Object.keys(files)
  const { file, status } = await lint(files, [...names, '--suppress-all', ...args])
  expect(status).toBe(0)
  return { ...files, [FILE]: file(FILE) }
}

/** Lines of findings that count. */
function open(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => line !== '' && !line.includes(': acknowledged: '))
}

describe('--suppress-all', () => {
  const files = { 'a.yaml': library('say foo and bar', 'foo, foo', 'fine') }

  test('writes a file without any words of the templates', async () => {
    const { file, stderr, status } = await lint(files, ['a.yaml', '--suppress-all'])
    expect({ stderr, status }).toEqual({ stderr: `replylint: ${FILE}: 4 findings added\n`, status: 0 })
    const { suppressions } = JSON.parse(file(FILE))
    const match = expect.stringMatching(/^[\da-f]{16}$/)
    expect(suppressions).toEqual([
      { file: 'a.yaml', template: 'T0', rule: 'acme/bar', match, count: 1 },
      { file: 'a.yaml', template: 'T0', rule: 'acme/foo', match, count: 1 },
      { file: 'a.yaml', template: 'T1', rule: 'acme/foo', match, count: 2 },
    ])
  })

  test('from then on all of it is acknowledged, and listed', async () => {
    const { stdout, status, stderr } = await lint(await baselined(files), ['a.yaml', '--max-warnings', '0'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n').filter((line) => line.includes(`(in the baseline, ${FILE})`))).toHaveLength(4)
    expect(open(stdout)).toEqual([])
  })

  test('what is new is reported', async () => {
    const more = { ...(await baselined(files)), 'a.yaml': library('say foo and bar', 'foo, foo', 'foo') }
    const { stdout, status } = await lint(more, ['a.yaml'])
    expect({ status, found: open(stdout) }).toEqual({
      status: 1,
      found: ['a.yaml:6:9: error: Says foo. [acme/foo]'],
    })
  })

  test('one that is mended and one that is new do not cancel out', async () => {
    const moved = { ...(await baselined(files)), 'a.yaml': library('say bar', 'foo, foo', 'foo') }
    const { stdout, status, stderr } = await lint(moved, ['a.yaml'])
    expect({ status, stderr, found: open(stdout) }).toEqual({
      status: 1,
      stderr: `replylint: ${FILE}: 1 suppression found nothing; --prune-suppressions removes it\n`,
      found: ['a.yaml:6:9: error: Says foo. [acme/foo]'],
    })
  })

  test('lines that move, case, spaces and the rest of the text do not matter', async () => {
    const edited = library('say  FOO,\n    and now bar again', 'foo, foo', 'fine')
    const moved = { ...(await baselined(files)), 'a.yaml': `# moved\n\n${edited}` }
    const { stdout, status, stderr } = await lint(moved, ['a.yaml'])
    expect({ status, stderr, found: open(stdout) }).toEqual({ status: 0, stderr: '', found: [] })
  })

  test('adds to what is there, and removes nothing', async () => {
    const first = await baselined(files)
    const { file, stderr } = await lint({ ...first, 'b.yaml': library('foo') }, ['b.yaml', '--suppress-all'])
    expect(stderr).toBe(`replylint: ${FILE}: 1 finding added\n`)
    expect(JSON.parse(file(FILE)).suppressions).toHaveLength(4)
  })

  test('with nothing found writes nothing', async () => {
    const { file } = await lint({ 'a.yaml': library('fine') }, ['a.yaml', '--suppress-all'])
    expect(() => file(FILE)).toThrow('ENOENT')
  })

  test('leaves out what is acknowledged already', async () => {
    const text = `# replylint-disable-next-line acme/foo -- so be it\n${library('foo', 'foo')}`
    const { file } = await lint({ 'a.yaml': text }, ['a.yaml', '--suppress-all'])
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([{ template: 'T1' }])
  })

  test('after --fix: what was mended is no more', async () => {
    const { file } = await lint({ 'a.yaml': library('foo! foo') }, ['a.yaml', '--fix', '--suppress-all'])
    expect(file('a.yaml')).toBe(library('baz foo'))
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([{ rule: 'acme/foo', count: 1 }])
  })

  test('replies have a baseline as well', async () => {
    const replies = await baselined({ 'a.txt': 'Dear foo', 'b.yaml': 'id: x\ndraft: foo\n' })
    expect((await lint(replies, ['a.txt', 'b.yaml'])).status).toBe(0)
    const more = await lint({ ...replies, 'a.txt': 'Dear foo, foo' }, ['a.txt', 'b.yaml'])
    expect(open(more.stdout)).toEqual(['a.txt:1:11: error: Says foo. [acme/foo]'])
  })

  test('of personal data a fingerprint knows what a report shows, and no more', async () => {
    const suppressed = async (phone: string) => {
      const draft = `channel: x\ndraft: "Paolo, la richiamo al ${phone} entro le 18. – Sara"\n`
      const { file } = await replylint(['a.yaml', '--only', 'public-personal-data', '--suppress-all'], {
        files: { 'a.yaml': draft },
      })
      return file(FILE)
    }
    expect(await suppressed('333 1234567')).toBe(await suppressed('347 7654567'))
  })
})

describe('--suppress-rule', () => {
  const files = { 'a.yaml': library('say foo and bar') }

  test('lets be the findings of one rule', async () => {
    const { file, stdout, status } = await lint(files, ['a.yaml', '--suppress-rule', 'acme/bar'])
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([{ rule: 'acme/bar' }])
    expect({ status, found: open(stdout) }).toEqual({
      status: 1,
      found: ['a.yaml:2:13: error: Says foo. [acme/foo]'],
    })
  })

  test('may be repeated', async () => {
    const args = ['--suppress-rule', 'acme/bar', '--suppress-rule', 'acme/foo']
    expect((await lint(files, ['a.yaml', ...args])).status).toBe(0)
  })
})

describe('what found nothing', () => {
  const before = { 'a.yaml': library('foo', 'foo'), 'b.yaml': library('foo') }

  test('is told and kept', async () => {
    const mended = { ...(await baselined(before)), 'a.yaml': library('fine', 'fine') }
    const { stderr, status, file } = await lint(mended, ['a.yaml', 'b.yaml'])
    expect({ stderr, status }).toEqual({
      stderr: `replylint: ${FILE}: 2 suppressions found nothing; --prune-suppressions removes them\n`,
      status: 0,
    })
    expect(file(FILE)).toBe(mended[FILE])
  })

  test('is removed by --prune-suppressions', async () => {
    const mended = { ...(await baselined(before)), 'a.yaml': library('fine', 'foo') }
    const { stderr, status, file } = await lint(mended, ['a.yaml', 'b.yaml', '--prune-suppressions'])
    expect({ stderr, status }).toEqual({ stderr: `replylint: ${FILE}: 1 suppression removed\n`, status: 0 })
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([
      { file: 'a.yaml', template: 'T1' },
      { file: 'b.yaml', template: 'T0' },
    ])
    expect((await lint({ ...mended, [FILE]: file(FILE) }, ['a.yaml'])).stderr).toBe('')
  })

  test('is not what a run over other files has not seen', async () => {
    const mended = { ...(await baselined(before)), 'a.yaml': library('fine', 'fine') }
    const { stderr, file } = await lint(mended, ['b.yaml', '--prune-suppressions'])
    expect(stderr).toBe(`replylint: ${FILE}: 0 suppressions removed\n`)
    expect(file(FILE)).toBe(mended[FILE])
    expect((await lint(mended, ['b.yaml'])).stderr).toBe('')
  })

  test('is not what a rule that did not run would find', async () => {
    const mended = { ...(await baselined(before)), 'a.yaml': library('fine', 'fine') }
    const { file, stderr } = await replylint(['a.yaml', '--only', 'acme/bar', '--prune-suppressions'], {
      files: { ...FOO_CONFIG, ...mended },
    })
    expect(stderr).toBe(`replylint: ${FILE}: 0 suppressions removed\n`)
    expect(file(FILE)).toBe(mended[FILE])
  })

  test('of a template that is gone it is', async () => {
    const mended = { ...(await baselined(before)), 'a.yaml': library('foo') }
    expect((await lint(mended, ['a.yaml'])).stderr).toContain('1 suppression found nothing')
  })

  test('of a file that is gone it is pruned, and not told', async () => {
    const { 'a.yaml': _, ...rest } = await baselined(before)
    expect((await lint(rest, ['b.yaml'])).stderr).toBe('')
    const { stderr } = await lint(rest, ['b.yaml', '--prune-suppressions'])
    expect(stderr).toBe(`replylint: ${FILE}: 2 suppressions removed\n`)
  })

  test('of a file that has been renamed it is, so both flags move it', async () => {
    const { 'b.yaml': text = '', ...rest } = await baselined(before)
    const renamed = { ...rest, 'c.yaml': text }
    expect((await lint(renamed, ['c.yaml'])).status).toBe(1)
    const { file, status } = await lint(renamed, [
      'a.yaml',
      'c.yaml',
      '--suppress-all',
      '--prune-suppressions',
    ])
    expect(status).toBe(0)
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([
      { file: 'a.yaml' },
      { file: 'a.yaml' },
      { file: 'c.yaml' },
    ])
  })

  test('of a file that cannot be read it is unknown', async () => {
    const broken = { ...(await baselined(before)), 'a.yaml': '- body: "foo' }
    const { stderr, file } = await lint(broken, ['a.yaml', 'b.yaml', '--prune-suppressions'])
    expect(stderr).toContain('0 suppressions removed')
    expect(file(FILE)).toBe(broken[FILE])
  })

  test('is not told where fixes are only shown', async () => {
    const files = await baselined({ 'a.yaml': library('foo!') })
    expect((await lint(files, ['a.yaml', '--fix-dry-run'])).stderr).toBe('')
    expect((await lint(files, ['a.yaml', '--diff'])).stderr).toBe('')
  })
})

describe('the place', () => {
  test('is beside the configuration, from every folder below', async () => {
    const folder = temporaryFolder()
    const { file } = await lint({ 'macros/a.yaml': library('foo') }, ['macros', '--suppress-all'], {
      cwd: folder,
    })
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([{ file: 'macros/a.yaml' }])
    const { status, stdout, stderr } = await replylint(['a.yaml', ...ONLY], { cwd: join(folder, 'macros') })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`acknowledged: in the baseline, ${join('..', FILE)}`)
  })

  test('is the working directory without a configuration', async () => {
    const { file } = await replylint(
      ['a.txt', '--no-config', '--only', 'missing-signature', '--suppress-all'],
      { files: { 'a.txt': 'Hi Ann, it is on its way.' } },
    )
    expect(JSON.parse(file(FILE))).toMatchObject({ version: 1 })
  })

  test('is what --suppressions-location says', async () => {
    const files = { 'a.yaml': library('foo'), 'ci/known.json': '{"version":1,"suppressions":[]}' }
    const args = ['a.yaml', '--suppressions-location', 'ci/known.json']
    const { file } = await lint(files, [...args, '--suppress-all'])
    expect(JSON.parse(file('ci/known.json')).suppressions).toMatchObject([{ file: '../a.yaml' }])
    expect((await lint({ ...files, 'ci/known.json': file('ci/known.json') }, args)).status).toBe(0)
  })
})

describe('flags', () => {
  const files = { 'a.yaml': library('foo') }

  test.each<[string, readonly string[], string]>([
    [
      'both kinds of suppressing',
      ['a.yaml', '--suppress-all', '--suppress-rule', 'acme/foo'],
      '--suppress-all and --suppress-rule: which of the two?',
    ],
    [
      'an unknown rule',
      ['a.yaml', '--suppress-rule', 'acme/fo'],
      '--suppress-rule: acme/fo is no rule; did you mean "acme/foo"?',
    ],
    [
      'a place where nothing is',
      ['a.yaml', '--suppressions-location', 'known.json'],
      'known.json: no such file; --suppress-all writes it',
    ],
    [
      'standard input',
      ['-', '--suppress-all'],
      '--suppress-all: standard input is no file that a later run would find again',
    ],
    [
      'what was sent',
      ['a.yaml', '--each-reply', '--prune-suppressions'],
      '--prune-suppressions and --each-reply: what was sent is not sent again',
    ],
    [
      'fixes that are only shown',
      ['a.yaml', '--diff', '--suppress-all'],
      '--suppress-all and --diff: the files stay as they were, and so must what is suppressed',
    ],
  ])('%s', async (_, args, line) => {
    const { status, stderr, stdout } = await lint(files, args)
    expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: `replylint: ${line}\n`, stdout: '' })
  })

  test('a malformed file is one line', async () => {
    const { status, stderr } = await lint({ ...files, [FILE]: '{ "version": 3 }' }, ['a.yaml'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `replylint: ${FILE}:1:14: version is not 1; another version of replylint has written this file\n`,
    })
  })

  test('a stream is not suppressed, and is said not to be', async () => {
    const stream = { 'a.ndjson': '{"id":"x","draft":"foo"}\n', ...files }
    const { stderr, status, file } = await lint(stream, ['a.ndjson', 'a.yaml', '--suppress-all'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `replylint: a.ndjson: is a stream, and its findings are not suppressed\nreplylint: ${FILE}: 1 finding added\n`,
    })
    expect(JSON.parse(file(FILE)).suppressions).toMatchObject([{ file: 'a.yaml' }])
  })

  test('what an editor pipes is let be as in its file', async () => {
    const known = await baselined(files)
    const args = ['-', '--stdin-filename', 'a.yaml']
    const { status, stderr } = await lint(known, args, { stdin: library('foo') })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect((await lint(known, args, { stdin: library('fine') })).stderr).toBe('')
    expect((await lint(known, args, { stdin: library('foo foo') })).status).toBe(1)
  })

  test('--quiet leaves out what is in the baseline, and counts it', async () => {
    const known = await baselined({ 'a.yaml': library('foo', 'foo') })
    const { stdout } = await replylint(['a.yaml', ...ONLY, '--quiet'], { files: { ...FOO_CONFIG, ...known } })
    expect(stdout).not.toContain('Says foo')
    expect(stdout).toContain('2 acknowledged, 2 not shown (--quiet)')
  })
})

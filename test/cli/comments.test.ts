import { describe, expect, test } from 'vitest'
import { FOO_CONFIG as CONFIG } from './foo-plugin.ts'
import { replylint } from './harness.ts'

const BAD = 'Say foo to us.'
const ONLY = ['--only', 'acme/foo'] as const

/** Files that are templates by themselves need no selectors. */
const AS_TEMPLATE = { '.replylintrc.yaml': 'plugins: [./foo.mjs]\n' }
const comment = (verb: string) => `<!-- replylint-${verb} acme/foo -- why -->`

interface Told {
  readonly status: number
  readonly stderr: string
  /** Reasons, and null for what nobody disabled; in their order. */
  readonly acknowledged: readonly (string | null)[]
}

async function lint(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Told> {
  const [file = ''] = Object.keys(files)
  const run = await replylint([file, ...ONLY, '-f', 'json', '--report-unused-acknowledgements', ...args], {
    files: { ...CONFIG, ...files },
  })
  const { replies } = JSON.parse(run.stdout)
  return {
    status: run.status,
    stderr: run.stderr,
    acknowledged: replies.flatMap(({ findings }: { findings: { acknowledged: string | null }[] }) =>
      findings.map(({ acknowledged }) => acknowledged),
    ),
  }
}

describe('in YAML', () => {
  test('a comment before an entry is for the whole of it, and for no other', async () => {
    const text = `
# replylint-disable-next-line acme/foo -- a legal text
- title: One
  body: |
    Hello,
    ${BAD}
- title: Two
  body: ${BAD}
`
    expect(await lint({ 'a.yaml': text })).toEqual({
      status: 1,
      stderr: '',
      acknowledged: ['a legal text', null],
    })
  })

  test.each([
    ['behind the text', `- body: ${BAD} # replylint-disable-line acme/foo -- why`],
    ['at the head of a block', `- body: | # replylint-disable-line acme/foo -- why\n    ${BAD}`],
    ['before the field', `- title: One\n  # replylint-disable-next-line acme/foo -- why\n  body: ${BAD}`],
    ['a block', `# replylint-disable acme/foo -- why\n- body: ${BAD}\n# replylint-enable acme/foo\n`],
    ['a field', `- body: ${BAD}\n  replylint-disable: acme/foo -- why`],
    ['a list of them', `- body: ${BAD}\n  replylint-disable:\n    - acme/foo -- why`],
  ])('%s', async (_, text) => {
    expect(await lint({ 'a.yaml': text })).toEqual({ status: 0, stderr: '', acknowledged: ['why'] })
  })

  test('a text that only looks like a comment is a text', async () => {
    const text = `- body: |\n    # replylint-disable acme/foo -- no comment\n    ${BAD}\n`
    expect(await lint({ 'a.yaml': text })).toMatchObject({ status: 1, acknowledged: [null] })
  })
})

describe('in JSON', () => {
  const field = (more: object) => JSON.stringify([{ body: BAD, ...more }, { body: BAD }], null, 2)

  test.each<[string, object]>([
    ['a field beside the text', { 'replylint-disable': 'acme/foo -- why' }],
    ['one of a list', { 'replylint-disable': ['boilerplate -- other', 'acme/foo -- why'] }],
    ['in a note', { '//': 'replylint-disable acme/foo -- why' }],
  ])('%s', async (_, more) => {
    expect(await lint({ 'a.json': field(more) })).toEqual({
      status: 1,
      stderr: '',
      acknowledged: ['why', null],
    })
  })

  test('around several texts', async () => {
    const text = JSON.stringify({
      'replylint-disable': 'acme/foo -- why',
      macros: [{ body: BAD }, { body: BAD }],
    })
    const config = "plugins: [./foo.mjs]\nlibrary: { fields: ['$.macros[*].body'] }\n"
    expect(await lint({ 'a.json': text, '.replylintrc.yaml': config })).toEqual({
      status: 0,
      stderr: '',
      acknowledged: ['why', 'why'],
    })
  })

  test('in the HTML of a text', async () => {
    const body = `<p>Hello</p>\n<!-- replylint-disable-next-line acme/foo -- why -->\n<p>${BAD}</p>`
    expect(await lint({ 'a.json': JSON.stringify([{ body }, { body: BAD }]) })).toMatchObject({
      status: 1,
      acknowledged: ['why', null],
    })
  })
})

describe('in Markdown', () => {
  const template = (text: string) => lint({ 'a.md': text, ...AS_TEMPLATE }, '--as', 'template')

  test.each<[string, string, readonly (string | null)[]]>([
    [
      'above a heading: all of the next template',
      `# One\n\nfoo\n\n${comment('disable-next-line')}\n\n# Two\n\nfoo\n\nfoo\n\n# Three\n\nfoo\n`,
      [null, 'why', 'why', null],
    ],
    [
      'below it, before the first word: the same',
      `# One\n\n${comment('disable-next-line')}\n\nfoo\n\nfoo\n\n# Two\n\nfoo\n`,
      ['why', 'why', null],
    ],
    [
      'between the words of a text: the next line',
      `# One\n\nHello\n\n${comment('disable-next-line')}\nfoo\nfoo\n\n# Two\n\nfoo\n`,
      ['why', null, null],
    ],
    [
      'behind words: their line',
      `# One\n\nfoo ${comment('disable-line')}\nfoo\n\n# Two\n\nfoo\n`,
      ['why', null, null],
    ],
    [
      'around a part of a text',
      `# One\n\nfoo\n\n${comment('disable')}\n\nfoo\n\n<!-- replylint-enable acme/foo -->\n\nfoo\n`,
      [null, 'why', null],
    ],
    [
      'to the end of an entry',
      `# One\n\nHello\n\n${comment('disable')}\n\nfoo\n\n# Two\n\nfoo\n`,
      ['why', null],
    ],
    [
      'above the first heading, to the end of the file',
      `${comment('disable')}\n\n# One\n\nfoo\n\n# Two\n\nfoo\n`,
      ['why', 'why'],
    ],
  ])('%s', async (_, text, acknowledged) => {
    expect(await template(text)).toMatchObject({ stderr: '', acknowledged })
  })

  test('a comment in code is none', async () => {
    expect(await template(`# One\n\nfoo \`${comment('disable-line')}\`\n`)).toMatchObject({
      acknowledged: [null],
    })
  })
})

describe('in HTML', () => {
  const page = (html: string) => lint({ 'a.html': html, ...AS_TEMPLATE }, '--as', 'template')

  test.each<[string, string, readonly (string | null)[]]>([
    [
      'the next block',
      `<p>Hello</p>\n${comment('disable-next-line')}\n<p>foo</p>\n<p>foo</p>`,
      ['why', null],
    ],
    ['in one line', `<p>Hello</p>${comment('disable-next-line')}<p>foo</p><p>foo</p>`, ['why', null]],
    ['this line', `<p>foo${comment('disable-line')} foo</p><p>foo</p>`, ['why', 'why', null]],
    [
      'before the first word: all of it',
      `${comment('disable-next-line')}<p>foo</p><p>foo</p>`,
      ['why', 'why'],
    ],
  ])('%s', async (_, html, acknowledged) => {
    expect(await page(html)).toMatchObject({ stderr: '', acknowledged })
  })
})

describe('in CSV', () => {
  const table = (text: string) => lint({ 'a.csv': text, ...AS_TEMPLATE }, '--as', 'template')

  test('a cell of the column replylint is for its row', async () => {
    const text = 'title,reply,replylint\nOne,say foo,acme/foo -- why\nTwo,say foo,\n'
    expect(await table(text)).toEqual({ status: 1, stderr: '', acknowledged: ['why', null] })
  })

  test('and may be a whole directive, or several', async () => {
    const cell = '"replylint-disable acme/bar -- so\nacme/foo -- why, once more"'
    expect(await table(`title,reply,replylint\nOne,say foo,${cell}\n`)).toMatchObject({
      status: 0,
      acknowledged: ['why, once more'],
    })
  })

  test('for all texts of the row', async () => {
    const { acknowledged, stderr } = await table(
      'title,reply_en,reply_it,replylint\nOne,say foo,fine,acme/foo -- why\nTwo,fine,di foo,acme/foo -- why\n',
    )
    expect({ acknowledged, stderr }).toEqual({ acknowledged: ['why', 'why'], stderr: '' })
  })

  test('what is no directive is wrong', async () => {
    expect(await table('title,reply,replylint\nOne,say foo,ask Dana\n')).toMatchObject({
      status: 2,
      stderr: 'replylint: a.csv:2:13: the comment gives no reason; expected RULE -- reason\n',
    })
  })

  test('in the HTML of a cell', async () => {
    const html = `<p>Hello</p>${comment('disable-next-line')}<p>foo</p><p>foo</p>`
    expect(await table(`title,reply\nOne,${html}\n`)).toMatchObject({ acknowledged: ['why', null] })
  })
})

describe('what is disabled', () => {
  const disabled = `# replylint-disable-next-line acme/foo -- a legal text\n- body: ${BAD}\n`

  test('is printed and counted', async () => {
    const { stdout, status } = await replylint(['a.yaml', ...ONLY], {
      files: { ...CONFIG, 'a.yaml': disabled },
    })
    expect(status).toBe(0)
    expect(stdout).toContain('acknowledged: a legal text')
    expect(stdout).toContain('0 errors, 0 warnings, 1 acknowledged')
  })

  test('is not mended', async () => {
    const text = '- body: foo! # replylint-disable-line acme/foo -- so be it\n- body: foo!\n'
    const { file, stdout } = await replylint(['a.yaml', ...ONLY, '--fix', '-f', 'compact'], {
      files: { ...CONFIG, 'a.yaml': text },
    })
    expect(file('a.yaml')).toBe(text.replace('- body: foo!\n', '- body: baz\n'))
    expect(stdout).toBe('a.yaml:1:9: acknowledged: Says foo. (so be it) [acme/foo]\n')
  })
})

describe('what is wrong', () => {
  test.each<[string, string, string]>([
    [
      'an unknown rule',
      `- body: Hi # replylint-disable-line acme/fo -- why`,
      'a.yaml:1:37: replylint-disable-line: acme/fo is no rule; did you mean "acme/foo"?',
    ],
    [
      'a missing reason',
      `- body: Hi\n# replylint-disable acme/foo\n`,
      'a.yaml:2:1: replylint-disable gives no reason; expected RULE -- reason',
    ],
    [
      'an unknown verb',
      `- body: Hi\n  # replylint-disabel acme/foo -- why\n`,
      'a.yaml:2:5: replylint-disabel is no directive; did you mean "replylint-disable"?',
    ],
  ])('%s is one line with its place, and status 2', async (_, text, line) => {
    expect(await lint({ 'a.yaml': text })).toEqual({
      status: 2,
      stderr: `replylint: ${line}\n`,
      acknowledged: [],
    })
  })

  test('a field', async () => {
    const text = '[\n  { "body": "Hi", "replylint-disable": "acme/foo" }\n]'
    const { status, stderr } = await lint({ 'a.json': text })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: a.json:2:40: replylint-disable gives no reason; expected RULE -- reason\n',
    })
  })

  test('the findings are reported all the same', async () => {
    const text = `# replylint-disable acme/foo\n- body: ${BAD}`
    expect(await lint({ 'a.yaml': text })).toMatchObject({ status: 2, acknowledged: [null] })
  })
})

describe('what is unused', () => {
  const unused = '# replylint-disable-next-line acme/foo -- why\n- body: Hi\n'

  test('is told under --report-unused-acknowledgements', async () => {
    expect(await lint({ 'a.yaml': unused })).toEqual({
      status: 0,
      stderr: 'replylint: a.yaml:1:31: acme/foo is disabled, and found nothing\n',
      acknowledged: [],
    })
  })

  test('and not without', async () => {
    const { stderr } = await replylint(['a.yaml', ...ONLY], { files: { ...CONFIG, 'a.yaml': unused } })
    expect(stderr).toBe('')
  })

  test('is not what did not run', async () => {
    const text = '# replylint-disable-next-line boilerplate -- why\n- body: Hi\n'
    expect(await lint({ 'a.yaml': text })).toMatchObject({ status: 0, stderr: '' })
  })

  test('is what never runs on templates', async () => {
    const text = '# replylint-disable-next-line stale-post -- why\n- body: Hi\n'
    expect((await lint({ 'a.yaml': text })).stderr).toContain('stale-post is disabled, and found nothing')
  })

  test('is an enable that ends nothing', async () => {
    const text = '- body: Hi\n# replylint-enable\n'
    expect((await lint({ 'a.yaml': text })).stderr).toBe(
      'replylint: a.yaml:2:1: replylint-enable ends nothing\n',
    )
  })
})

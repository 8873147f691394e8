import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { replylint } from './harness.ts'

const ours = (path: string) => readFileSync(`fixtures/libraries/${path}`, 'utf8')

/** What a run says, without what it makes of it. */
async function templates(args: readonly string[], files: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = await replylint([...args, '--no-config', '-f', 'json'], { files })
  const report: { replies: readonly { id: string; kind: string }[] } = JSON.parse(stdout)
  return { status, stderr, read: report.replies.map(({ id, kind }) => `${kind} ${id}`) }
}

describe('libraries of tools', () => {
  it('are told by their shape among files that are none', async () => {
    const { read, stderr } = await templates(['.'], {
      'a/replies.yml': ours('github/replies.yml'),
      'b/canned.json': ours('chatwoot/canned.json'),
      'package.json': '{ "name": "shop", "scripts": { "test": "vitest" } }',
      'compose.yaml': 'services:\n  web:\n    image: nginx\n',
    })
    expect(read).toEqual([
      'template Duplicate',
      'template Needs a reproduction',
      'template hello',
      'template orari',
    ])
    expect(stderr).toBe('')
  })

  it('take the format that is named, and must have its fields', async () => {
    const text = '[{ "name": "A", "text": "Hi {%customer.firstName%}, it is on its way. – Marco" }]'
    const named = await templates(['a.json', '--library-format', 'helpscout'], { 'a.json': text })
    expect(named.read).toEqual(['template A'])
    const other = await replylint(['a.json', '--library-format', 'zendesk'], { files: { 'a.json': text } })
    expect(other).toMatchObject({ status: 2 })
    expect(other.stderr).toContain('replylint: a.json:1:1: has not the shape of zendesk\n')
  })

  it('are told by the names of their fields where somebody says that they are templates', async () => {
    const files = {
      'macros/answers.json':
        '[{ "label": "Late", "note": "Say it soon.", "body": "Hi {{name}}, it left. – Marco" }]',
      'macros/package.json': '{ "name": "shop", "description": "Our macros.", "version": "1.0.0" }',
    }
    expect((await templates(['macros', '--as', 'template'], files)).read).toEqual(['template Late'])
    expect((await replylint(['macros'], { files })).stderr).toContain('nothing to lint in macros')
    const configured = await replylint(['macros', '-f', 'json'], {
      files: { ...files, '.replylintrc.yaml': 'overrides:\n  - files: [macros/*]\n    as: template\n' },
    })
    expect(configured.stdout).toContain('"id": "Late"')
  })

  it('are the files of a folder without those that tell people about it', async () => {
    const text = 'Hi {{name}}, it left today. – Marco\n'
    const files = { 'a/README.md': '# Ours\n\nWrite briefly.\n', 'a/en/index.md': text, 'a/en/late.md': text }
    expect((await templates(['a', '--as', 'template'], files)).read).toEqual(['template late'])
    const named = await templates(['a/README.md', '--as', 'template'], files)
    expect(named.read).toEqual(['template Ours'])
    const alone = await templates(['b', '--as', 'template'], { 'b/README.md': text })
    expect(alone.read).toEqual(['template README'])
  })

  it('are refused with the flag that may read them, and read with it', async () => {
    const files = { 'a.json': '{ "Late": "Hi {{name}}, it left today. – Marco", "version": "two words" }' }
    const refused = await replylint(['a.json', '--as', 'template'], { files })
    expect(refused).toMatchObject({ status: 2 })
    expect(refused.stderr).toContain(
      "replylint: a.json:1:1: is no library of a known shape; say where its texts are, perhaps --library-fields '$.*' (or library.fields in the configuration)\n",
    )
    const args = ['a.json', '--as', 'template']
    expect((await templates([...args, '--library-fields', '$.*'], files)).read).toEqual([
      'template Late',
      'template version',
    ])
    expect((await templates([...args, '--library-fields', '$.Late'], files)).read).toEqual(['template Late'])
    expect((await replylint([...args, '--library-fields', 'Late'], { files })).stderr).toContain(
      'library.fields: Late is no selector; expected $, the document at character 1',
    )
  })

  it('are read from the columns that a flag names', async () => {
    const files = { 'a.csv': 'code,wording\nlate,"Hi {{name}}, it left today. – Marco"\n' }
    const { read } = await templates(['a.csv', '--as', 'template', '--library-columns', 'wording'], files)
    expect(read).toEqual(['template late'])
  })

  it('may be anything by selectors, for the files that the configuration names', async () => {
    const { status, stdout } = await replylint(['.', '-f', 'json'], {
      files: {
        '.replylintrc.yaml': `
extends: recommended
overrides:
  - files: ['answers/*.yaml']
    library: { fields: ['$.topics.*.answers.*'], name: owner }
`,
        'answers/a.yaml': ours('fields/responses.yaml'),
        'other.yaml': 'a: b\n',
      },
    })
    expect(status).toBeLessThan(2)
    const report: { replies: readonly { id: string }[] } = JSON.parse(stdout)
    expect(report.replies.map(({ id }) => id)).toEqual(['logistics', 'logistics', 'accounts'])
  })

  it.each([
    [
      'zendesk/macros.json',
      '{{ticket.requester.name}}',
      '{{ticket.requester.fullname}}',
      '{{ticket.requester.name}}',
    ],
  ])('point into the file, whatever the writing: %s', async (path, right, wrong) => {
    const text = ours(path).replace(right, wrong)
    const { stdout } = await replylint(['a.json', '--no-config', '-f', 'json'], { files: { 'a.json': text } })
    const report: {
      replies: readonly { findings: readonly { rule: string; line: number; column: number }[] }[]
    } = JSON.parse(stdout)
    const before = text.slice(0, text.indexOf(wrong)).split('\n')
    expect(report.replies.flatMap(({ findings }) => findings)).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-placeholder',
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      }),
    )
  })
})

describe('--fix in libraries', () => {
  const wrong = '{{ticket.requester.firstname}}'
  const right = '{{ticket.requester.first_name}}'
  const macro = (value: string) => `macros:
  # The greeting.
  - title: A
    actions:
      - field: comment_value   # for the customer
        value: ${value}
      - { field: status, value: open }
`
  it.each([
    ['plain', `Hi ${wrong}, it left today. {{current_user.first_name}}  # checked`],
    ['single-quoted', `'Hi ${wrong}, it''s on its way. {{current_user.first_name}}'`],
    ['double-quoted', `"Hi ${wrong},\\n\\tit left \\u2013 today. {{current_user.first_name}}"`],
    [
      'literal',
      `|-\n          Hi ${wrong},\n\n          it left today.\n          {{current_user.first_name}}`,
    ],
    [
      'folded',
      `>  # folded\n          Hi\n          ${wrong},\n          it left today. {{current_user.first_name}}`,
    ],
  ])('changes the words in a %s text and nothing else, once', async (_, value) => {
    for (const text of [macro(value), macro(value).replaceAll('\n', '\r\n')]) {
      const { file } = await replylint(['a.yaml', '--no-config', '--fix'], { files: { 'a.yaml': text } })
      const mended = file('a.yaml')
      expect(mended).toBe(text.replace(wrong, right))
      const again = await replylint(['a.yaml', '--no-config', '--fix'], { files: { 'a.yaml': mended } })
      expect(again.file('a.yaml')).toBe(mended)
    }
  })

  it('mends what a tool keeps twice in both places, and keeps a byte order mark', async () => {
    const text = `\ufeff${ours('freshdesk/responses.json').replaceAll('requester.firstname', 'requester.first_name')}`
    const { file } = await replylint(['a.json', '--no-config', '--fix'], { files: { 'a.json': text } })
    expect(file('a.json')).toBe(`\ufeff${ours('freshdesk/responses.json')}`)
  })
})

import type { Log, Region } from 'sarif'
import { describe, expect, test, vi } from 'vitest'
import { FORMAT_NAMES } from '../../src/report/formats.ts'
import { replylint } from './harness.ts'

// The first run reads all packs of phrases.
vi.setConfig({ testTimeout: 60_000 })

const CONFIGURATION = `
brand:
  agents: [{ name: Marco Bianchi, initials: MB }]
  signature: { style: dash, level: person }
`

describe('no format shows personal data', () => {
  const SECRETS = [
    '333 123 4567',
    '3331234567',
    'amanda.c@example.org',
    'PX-482913',
    'IT60X0542811101000000123456',
  ]
  const files = {
    'case.yaml': [
      'draft: We write to amanda.c@example.org or 333 123 4567 soon. What is your claim number?',
      'thread: [{ by: customer, text: My claim number is PX-482913. My IBAN is IT60X0542811101000000123456. }]',
      'acknowledge: { missing-signature: agreed with the caller of 3331234567 }',
      '',
    ].join('\n'),
    'bad.yaml': 'draft: Hi\nchannel: 3\n"3331234567": amanda.c@example.org\n',
  }

  test.each(FORMAT_NAMES)('%s', async (format) => {
    const { stdout, stderr } = await replylint(['.', '-f', format], { files })
    expect(SECRETS.filter((secret) => `${stdout}${stderr}`.includes(secret))).toEqual([])
    expect(stdout).toContain('ask-again')
  })

  test.each(FORMAT_NAMES)('%s shows it to those who ask for it', async (format) => {
    const { stdout } = await replylint(['case.yaml', '-f', format, '--show-personal-data'], { files })
    expect(stdout).toContain('PX-482913')
  })
})

/** `pretty` fits its lines to the terminal, which a file has not. */
const AS_PRINTED = FORMAT_NAMES.filter((name) => name !== 'pretty')

test.each(AS_PRINTED)('%s goes whole into a file, and the exit status stays', async (format) => {
  const files = { 'a b/draft.txt': 'Your matter is with the competent office.\n', 'bad.yaml': 'draft: [\n' }
  for (const inputs of [['a b'], ['.'], ['--no-error-on-unmatched-pattern', 'nothing/*.txt']]) {
    const printed = await replylint([...inputs, '-f', format], { files })
    const written = await replylint([...inputs, '-f', format, '-o', 'out'], { files })
    expect(written.status).toBe(printed.status)
    expect(written.stdout).toBe('')
    expect(written.file('out')).toBe(printed.stdout)
  }
})

describe('a fix in a report is what --fix does', () => {
  const DRAFTS: readonly (readonly [string, string, string])[] = [
    ['text', 'draft.txt', 'Hi Amanda, è 😀 on its way.\n'],
    ['CRLF', 'draft.txt', 'Hi Amanda,\r\nè 😀 on its way.\r\n'],
    ['a literal block', 'case.yaml', 'draft: |\n  Hi Amanda,\n  è 😀 on its way.\nchannel: x\n'],
    ['a folded block', 'case.yaml', 'draft: >-\n  Hi Amanda,\n  è 😀 on its way.\nchannel: x\n'],
    ['a plain scalar', 'case.yaml', 'draft: Hi Amanda, è 😀 on its way.\nchannel: x\n'],
    ['single quotes', 'case.yaml', "draft: 'Hi Amanda, it''s è 😀 on its way.'\n"],
    ['double quotes', 'case.yaml', 'draft: "Hi Amanda, \\"è\\" \\U0001F600 on its way."\n'],
    ['JSON', 'case.json', '{ "draft": "Hi \\"Amanda\\", \\u00e8 😀 on its way." }\n'],
  ]
  const args = ['--only', 'missing-signature']
  const setting = (name: string, text: string) => ({
    files: { [name]: text, '.replylintrc.yaml': `${CONFIGURATION}  name: Acme\n` },
  })

  test.each(DRAFTS)('in %s', async (_, name, text) => {
    const agent = name.endsWith('.txt') ? text : withAgent(name, text)
    const fixed = (await replylint([name, ...args, '--fix'], setting(name, agent))).file(name)
    expect(fixed).toContain('way. – Marco')

    const log: Log = JSON.parse(
      (await replylint([name, ...args, '-f', 'sarif'], setting(name, agent))).stdout,
    )
    const [change] = log.runs[0]?.results?.[0]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
    expect(replaced(agent, change?.deletedRegion ?? {}, change?.insertedContent?.text ?? '')).toBe(fixed)

    const { stdout } = await replylint([name, ...args, '-f', 'rdjson'], setting(name, agent))
    const [suggestion] = JSON.parse(stdout).diagnostics[0].suggestions
    expect(replacedBytes(agent, suggestion)).toBe(fixed)
  })

  function withAgent(name: string, text: string): string {
    return name.endsWith('.json')
      ? text.replace('{', '{ "agent": "Marco Bianchi",')
      : `agent: Marco Bianchi\n${text}`
  }

  /** As an editor applies a fix of SARIF: lines from 1, columns from 1 in UTF-16 units. */
  function replaced(text: string, region: Region, by: string): string {
    const lines = text.split(/(?<=\n)/)
    const offset = (line = 1, column = 1) => lines.slice(0, line - 1).join('').length + column - 1
    return (
      text.slice(0, offset(region.startLine, region.startColumn)) +
      by +
      text.slice(offset(region.endLine, region.endColumn))
    )
  }

  interface Suggestion {
    readonly range: { readonly start: Place; readonly end: Place }
    readonly text: string
  }
  interface Place {
    readonly line: number
    readonly column: number
  }

  /** As reviewdog applies a suggestion: columns from 1 in bytes. */
  function replacedBytes(text: string, { range, text: by }: Suggestion): string {
    const lines = text.split(/(?<=\n)/).map((line) => Buffer.from(line))
    const offset = ({ line, column }: Place) => Buffer.concat(lines.slice(0, line - 1)).length + column - 1
    const bytes = Buffer.from(text)
    const before = bytes.subarray(0, offset(range.start))
    return Buffer.concat([before, Buffer.from(by), bytes.subarray(offset(range.end))]).toString()
  }
})

test.each([
  ['tells nobody anything', 'And this is two. – Marco', 1],
  ['holds an e-mail address', 'Write to amanda.c@example.org. – Marco', 0],
])('a text that a fix must write anew is one in a report when it %s', async (_, second, fixes) => {
  const files = { 'case.yaml': `draft:\n  - Hi Amanda, this is one.\n  - ${second}\n` }
  const args = ['case.yaml', '--only', 'unthreaded-multipart']
  expect((await replylint([...args, '--fix'], { files })).file('case.yaml')).toContain('"[1/2] Hi Amanda')
  const { stdout } = await replylint([...args, '-f', 'sarif'], { files })
  const log: Log = JSON.parse(stdout)
  expect(log.runs[0]?.results?.map((result) => result.fixes?.length ?? 0)).toEqual([fixes])
  expect(stdout).not.toContain('amanda.c@')
})

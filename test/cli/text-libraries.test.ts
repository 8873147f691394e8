import { describe, expect, it } from 'vitest'
import { replylint } from './harness.ts'

const CONFIGURATION = JSON.stringify({
  as: 'template',
  library: { dialect: 'zendesk' },
  rules: { 'missing-signature': 'off' },
})

function run(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) {
  return replylint(args, { files: { ...files, '.replylintrc.json': CONFIGURATION } })
}

const WRONG = '{{ticket.requester.firstName}}'
const RIGHT = '{{ticket.requester.first_name}}'

interface Report {
  readonly replies: readonly {
    readonly findings: readonly { readonly rule: string; readonly line: number; readonly column: number }[]
  }[]
}

describe.each([
  [
    'macros.csv',
    `\ufeffname,body\r\nA,"Hi ${WRONG}, we ""know"".\r\nYour parcel leaves today."\r\nB,<p>Hi ${WRONG}&nbsp;it leaves today.</p>\r\n`,
    ['2:7', '4:9'],
  ],
  ['macros.tsv', `key\ten\nA\tHi ${WRONG}, it leaves today.\n`, ['2:6']],
  ['page.html', `<p>\n  Hi&nbsp;<b>${WRONG}</b>,<br>it leaves <i>today</i>.</p>\n`, ['2:14']],
  [
    'macros.md',
    `# A\n\nHi **${WRONG}**, it leaves *today*.\n\n# B\n\n> Hi ${WRONG}, \\*you\\*.\n`,
    ['3:6', '7:6'],
  ],
  ['macros/one.txt', `\r\nHi ${WRONG},\r\nit leaves today.\r\n`, ['2:4']],
])('%s', (name, text, positions) => {
  it('has its findings where they are written', async () => {
    const { stdout, status } = await run([name, '--format', 'json'], { [name]: text })
    const report: Report = JSON.parse(stdout)
    const found = report.replies
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'unknown-placeholder')
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(positions)
    expect(status).toBe(1)
  })

  it('is mended in its very places, and once', async () => {
    const mended = text.replaceAll(WRONG, RIGHT)
    const first = await run([name, '--fix'], { [name]: text })
    expect(first.file(name)).toBe(mended)
    const second = await run([name, '--fix'], { [name]: mended })
    expect(second.file(name)).toBe(mended)
    expect(second.stdout).not.toContain('unknown-placeholder]')
  })

  it('is shown as it would be, and left alone', async () => {
    const { stdout, file } = await run([name, '--diff'], { [name]: text })
    const lines = stdout.split('\n')
    expect(lines.filter((line) => line.startsWith('+') && line.includes(RIGHT))).toHaveLength(
      positions.length,
    )
    expect(lines.filter((line) => line.startsWith('-') && line.includes(WRONG))).toHaveLength(
      positions.length,
    )
    expect(file(name)).toBe(text)
  })
})

it.each<[string, string | Uint8Array, string]>([
  ['a.csv', '', 'a.csv:1:1: is empty; expected a template'],
  ['a.html', '<title>x</title>', 'a.html:1:1: is empty; expected a template'],
  ['a.md', '# Only a title', 'a.md:1:1: is empty; expected a template'],
  ['a.txt', ' \n', 'a.txt:1:1: is empty; expected a template'],
  ['a.csv', 'body\n"Hi', 'a.csv:2:1: this quote never closes; expected another one at the end of the cell'],
  [
    'a.csv',
    'a,b\nHi there,you',
    'a.csv:1:1: no column is known to hold texts; name one (--library-columns, or library.columns in the configuration): "a" or "b"',
  ],
  ['a.csv', new Uint8Array([0x62, 0xe8, 0x0a]), 'a.csv:1:2: is not UTF-8 from here on; save it as UTF-8'],
  ['a.html', new Uint8Array([0x3c, 0x70, 0x3e, 0x00]), 'a.html: is a binary file; expected text in UTF-8'],
])('says in one line what is wrong with %s: %j', async (name, text, message) => {
  const { status, stderr } = await run([name], { [name]: text })
  expect(stderr).toContain(`${message}\n`)
  expect(status).toBe(2)
})

import { describe, expect, test } from 'vitest'
import { replylint, type Setting } from './harness.ts'

const files = (file: string, text: string | Uint8Array): Setting => ({ files: { [file]: text } })
const CASE = 'draft: "Hi Ann, it is on its way. – Bo"\n'

/** Each ends with status 2 and one line on standard error. */
const faults: readonly (readonly [name: string, args: readonly string[], setting: Setting, line: string])[] =
  [
    ['a file that is not there', ['no.txt'], {}, 'no.txt: no such file, folder or pattern'],
    ['a pattern that matches nothing', ['*.yaml'], {}, '*.yaml: matches no file'],
    [
      'an empty folder',
      ['sub'],
      files('sub/.hidden', ''),
      'sub: nothing to lint in it; expected .txt, .md, .yaml, .json, .ndjson, .csv or .html files',
    ],
    ['an empty draft', ['a.txt'], files('a.txt', ''), 'a.txt:1:1: the draft is empty; expected a reply'],
    [
      'a draft of white space',
      ['a.txt'],
      files('a.txt', ' \n\t\n'),
      'a.txt:1:1: the draft is empty; expected a reply',
    ],
    [
      'a draft of a mention',
      ['a.txt'],
      files('a.txt', '@ann\n'),
      'a.txt:1:1: the draft holds only a mention; expected a reply',
    ],
    [
      'an empty case',
      ['a.yaml'],
      files('a.yaml', 'draft: ""\n'),
      'a.yaml:1:8: draft is empty; expected a reply',
    ],
    [
      'a template that nobody would send',
      ['--as', 'template', 'a.yaml'],
      files(
        'a.yaml',
        `macros:\n  - { title: A, actions: [{ field: comment_value, value: ${'x'.repeat(100_001)} }] }\n`,
      ),
      'a.yaml:2:58: a template is 100001 characters long; expected a reply',
    ],
    [
      'Latin-1',
      ['a.txt'],
      files('a.txt', Buffer.from('Ciao, perch\xe9', 'latin1')),
      'a.txt:1:12: is not UTF-8 from here on; save it as UTF-8',
    ],
    [
      'a binary file',
      ['a.txt'],
      files('a.txt', Buffer.from([72, 0, 105])),
      'a.txt: is a binary file; expected text in UTF-8',
    ],
    [
      'a date without a zone',
      ['a.yaml'],
      files('a.yaml', `${CASE}post:\n  createdAt: 2026-03-01T10:00:00\n`),
      'a.yaml:3:14: ',
    ],
    [
      'an id as a number',
      ['a.yaml'],
      files('a.yaml', `${CASE}post:\n  id: 699069110461571072\n`),
      'a.yaml:3:7: ',
    ],
    ['a misspelt key', ['a.yaml'], files('a.yaml', `${CASE}pst: {}\n`), 'a.yaml:2:1: '],
    ['JSON cut short', ['a.json'], files('a.json', '{"draft": "Hi'), 'a.json:1:'],
    [
      'a YAML file that is no case',
      ['a.yaml'],
      files('a.yaml', 'name: x\n'),
      'a.yaml:1:1: is no case and no library of a known shape; expected a mapping with a draft (templates need --as template)',
    ],
    ['an unknown option', ['--fiz'], {}, "unknown option '--fiz' (Did you mean --fix?)"],
    [
      'an unknown format',
      ['a.yaml', '-f', 'xml'],
      files('a.yaml', CASE),
      'unknown format "xml"; expected pretty, compact, json, ndjson, sarif, github',
    ],
    [
      '--now without a zone',
      ['a.yaml', '--now', '2026-03-01'],
      files('a.yaml', CASE),
      '--now is "2026-03-01" and has no time and no zone; write 2026-03-01T12:00:00Z, or the offset',
    ],
    [
      '--now on a day that does not exist',
      ['a.yaml', '--now', '2026-02-31T10:00:00Z'],
      files('a.yaml', CASE),
      '--now is "2026-02-31T10:00:00Z", a date that does not exist',
    ],
    [
      'a number of warnings that is none',
      ['a.yaml', '--max-warnings', 'few'],
      files('a.yaml', CASE),
      '--max-warnings few: a whole number is expected',
    ],
    [
      'a file in place of a folder',
      ['a.yaml/b.txt'],
      files('a.yaml', CASE),
      'a.yaml/b.txt: no such file, folder or pattern',
    ],
    [
      'a post in a file in place of a folder',
      ['a.yaml', '--post', 'a.yaml/b'],
      files('a.yaml', CASE),
      'a.yaml/b: no such file or folder',
    ],
    [
      'a name that is too long',
      ['x'.repeat(5000)],
      {},
      `${'x'.repeat(5000)}: no such file, folder or pattern`,
    ],
    [
      'a report in place of a folder',
      ['a.yaml', '-o', '.'],
      files('a.yaml', CASE),
      '.: is a folder; expected a file',
    ],
    [
      'a report in no folder',
      ['a.yaml', '-o', 'no/report'],
      files('a.yaml', CASE),
      'no/report: cannot be written: there is no such folder',
    ],
    [
      'a cache that is a folder',
      ['a.yaml', '--cache', '--cache-location', '.'],
      files('a.yaml', CASE),
      '.: is a folder; expected a file',
    ],
    [
      '--ack without a reason',
      ['a.yaml', '--ack', 'stale-post'],
      files('a.yaml', CASE),
      '--ack stale-post: a rule and a reason are expected, like second-reader="read by Dana"',
    ],
    [
      'an address that is no post',
      ['a.yaml', '--post', 'https://x.com/ann'],
      files('a.yaml', CASE),
      '--post https://x.com/ann: not the address of a post on X, Bluesky or Mastodon; save the post as a file',
    ],
    [
      'a payload of unknown shape',
      ['a.yaml', '--post', 'p.json'],
      { files: { 'a.yaml': CASE, 'p.json': '{"a":1}' } },
      'p.json: is of no known shape; the known shapes are ',
    ],
    [
      'a folder as the post',
      ['a.yaml', '--post', 'sub'],
      { files: { 'a.yaml': CASE, 'sub/x': '' } },
      'sub: is a folder; expected a file',
    ],
    ['nothing to lint', [], {}, 'nothing to lint; name a file or a folder, or pipe a draft (see --help)'],
    [
      'standard input beside files',
      ['-', 'a.yaml'],
      { ...files('a.yaml', CASE), stdin: 'x' },
      '- (standard input) cannot be linted together with files',
    ],
    [
      'an unknown language of the output',
      ['a.yaml', '--lang', 'xx'],
      files('a.yaml', CASE),
      '--lang: unknown language "xx"; expected one of en, it',
    ],
    [
      'a configuration that cannot be read',
      ['a.yaml'],
      { files: { 'a.yaml': CASE, '.replylintrc.yaml': 'rules: [' } },
      '.replylintrc.yaml:1:',
    ],
    [
      'an unknown rule in the configuration',
      ['a.yaml'],
      { files: { 'a.yaml': CASE, '.replylintrc.yaml': 'rules:\n  stale-pst: off\n' } },
      '.replylintrc.yaml:2:3: ',
    ],
  ]

describe('a mistake is one line, with its place, and status 2', () => {
  test.each(faults)('%s', async (_name, args, setting, line) => {
    const { status, stdout, stderr } = await replylint(args, setting)
    expect(stderr.split('\n').slice(0, -1)).toEqual([expect.stringContaining(`replylint: ${line}`)])
    expect(status).toBe(2)
    expect(stdout).not.toContain('undefined')
  })
})

describe('what looks odd and is fine', () => {
  const GOOD = 'Hi Ann, your bag left Rome at noon and is with you tonight. – Bo'
  test.each([
    ['a byte order mark', `\uFEFF${GOOD}\n`],
    ['CRLF', `${GOOD}\r\n`],
    ['a lone surrogate in JSON', null],
    ['zero-width characters', GOOD.replace('Ann', 'A\u200bnn')],
  ])('%s', async (name, text) => {
    const setting =
      text === null ? files('a.json', `{"draft": "Hi Ann, done \\ud83d ok. – Bo"}`) : files('a.txt', text)
    const { status, stderr } = await replylint(
      [name === 'a lone surrogate in JSON' ? 'a.json' : 'a.txt'],
      setting,
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('a script in which no names are read: nobody is said to be missing', async () => {
    const draft = files('a.txt', 'שלום, קיבלנו את הפנייה שלך ונחזור אליך')
    expect(await replylint(['a.txt'], draft)).toMatchObject({ status: 0, stderr: '' })
  })
})

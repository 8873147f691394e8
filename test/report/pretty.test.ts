import { describe, expect, test } from 'vitest'
import type { ReportedFinding } from '../../src/report/model.ts'
import { chalkPalette } from '../../src/report/palette.ts'
import { pretty } from '../../src/report/pretty.ts'
import { errorsOnly, summarise } from '../../src/report/summary.ts'
import { widthOf } from '../../src/report/width.ts'
import { about, finding, plain, reply, report } from './sample.ts'

const AMANDA = '@amanda We are sorry to hear that. Are you still in the elevator?'

const amanda = reply(AMANDA, {
  id: 'amanda',
  now: '2016-09-07T14:00:00.000Z',
  findings: [
    about(AMANDA, 'still in the elevator', {
      evidence: [{ what: 'post.createdAt', text: '2016-02-14T22:13:58Z' }],
      suggestions: [
        {
          message: 'Say that you see the post late, and ask whether anything is open.',
          edits: [],
        },
      ],
      fix: [],
    }),
    finding({
      rule: 'second-reader',
      severity: 'warn',
      message: 'A public figure: 55,000 followers.',
      acknowledged: 'read by Dana',
    }),
  ],
  skipped: [
    { rule: 'ask-again', missing: ['thread or known'] },
    { rule: 'denied-history', missing: ['thread', 'known'] },
  ],
})
const clean = reply('Hi Dana, it is solved. ^RK', { file: 'drafts/dana.txt' })

test('a report for people', () => {
  expect(pretty.format(report([amanda, clean]), plain)).toMatchInlineSnapshot(`
    "drafts/amanda.txt (amanda, now 2016-09-07T14:00:00.000Z)

      error drafts/amanda.txt:1:44
      1 │ @amanda We are sorry to hear that. Are you still in the elevator?
        │                                            ^^^^^^^^^^^^^^^^^^^^^
        Asks whether it is still going on, 7 months after the post.
        post.createdAt: 2016-02-14T22:13:58Z
        try: Say that you see the post late, and ask whether anything is open.
        [stale-question]

      acknowledged warning drafts/amanda.txt:1:1
      1 │ @amanda We are sorry to hear that. Are you still in the elevator?
        │ ^
        A public figure: 55,000 followers.
        acknowledged: read by Dana
        [second-reader]

    2 replies checked: 1 error, 0 warnings, 1 acknowledged, 1 fixable with --fix
    2 rules ran: stale-post, stale-question
    Skipped, no thread or known supplied: ask-again (1 of 2)
    Skipped, no thread and no known supplied: denied-history (1 of 2)
    Exit status 1: 1 error
    "
  `)
})

test('the same in Italian, on a narrow terminal', () => {
  const italian = report([amanda, clean], {
    summary: summarise([amanda, clean], [], { maxWarnings: null, requireContext: false, language: 'it' }),
  })
  expect(pretty.format(italian, { ...plain, width: 60, language: 'it' })).toMatchInlineSnapshot(`
    "drafts/amanda.txt (amanda, now 2016-09-07T14:00:00.000Z)

      errore drafts/amanda.txt:1:44
      1 │ …e sorry to hear that. Are you still in the elevator?
        │                                ^^^^^^^^^^^^^^^^^^^^^
        Asks whether it is still going on, 7 months after the
        post.
        post.createdAt: 2016-02-14T22:13:58Z
        meglio: Say that you see the post late, and ask
          whether anything is open.
        [stale-question]

      avviso accettato drafts/amanda.txt:1:1
      1 │ @amanda We are sorry to hear that. Are you still in …
        │ ^
        A public figure: 55,000 followers.
        accettato: read by Dana
        [second-reader]

    2 risposte controllate: 1 errore, 0 avvisi, 1 accettato, 1
      correggibile con --fix
    2 regole applicate: stale-post, stale-question
    Saltate, manca thread o known: ask-again (1 su 2)
    Saltate, mancano thread e known: denied-history (1 su 2)
    Stato di uscita 1: 1 errore
    "
  `)
})

test('the same in colour', async () => {
  const coloured = pretty.format(report([amanda, clean]), { ...plain, palette: await chalkPalette(1) })
  expect(coloured.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
    "␛[1mdrafts/amanda.txt␛[22m␛[2m (amanda, now 2016-09-07T14:00:00.000Z)␛[22m

      ␛[31m␛[1merror␛[22m␛[39m ␛[2mdrafts/amanda.txt:1:44␛[22m
    ␛[2m  1 │ ␛[22m@amanda We are sorry to hear that. Are you still in the elevator?
    ␛[2m    │ ␛[22m␛[31m␛[1m                                           ^^^^^^^^^^^^^^^^^^^^^␛[22m␛[39m
        Asks whether it is still going on, 7 months after the post.
        ␛[2mpost.createdAt: 2016-02-14T22:13:58Z␛[22m
        try: Say that you see the post late, and ask whether anything is open.
        ␛[2m[stale-question]␛[22m

      ␛[2macknowledged warning␛[22m ␛[2mdrafts/amanda.txt:1:1␛[22m
    ␛[2m  1 │ ␛[22m␛[2m@amanda We are sorry to hear that. Are you still in the elevator?␛[22m
    ␛[2m    │ ␛[22m␛[2m^␛[22m
        ␛[2mA public figure: 55,000 followers.␛[22m
        ␛[2macknowledged: read by Dana␛[22m
        ␛[2m[second-reader]␛[22m

    ␛[31m␛[1m2 replies checked: 1 error, 0 warnings, 1 acknowledged, 1 fixable with --fix␛[22m␛[39m
    ␛[2m2 rules ran: stale-post, stale-question␛[22m
    ␛[2mSkipped, no thread or known supplied: ask-again (1 of 2)␛[22m
    ␛[2mSkipped, no thread and no known supplied: denied-history (1 of 2)␛[22m
    Exit status 1: 1 error
    "
  `)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours, without which both are the same
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty.format(report([amanda, clean]), plain))
})

test('nothing found', () => {
  expect(pretty.format(report([clean]), plain)).toMatchInlineSnapshot(`
    "1 reply checked: 0 errors, 0 warnings
    2 rules ran: stale-post, stale-question
    Exit status 0: no errors
    "
  `)
})

test('failures are told by the exit status, and what --quiet hides is counted', () => {
  const loud = reply('Hi', {
    findings: [finding(), finding({ severity: 'warn' }), finding({ severity: 'info' })],
  })
  const errors = [{ file: 'b.yaml', line: 1, column: 1, message: 'is empty' }]
  const options = { maxWarnings: null, requireContext: false, language: 'en' } as const
  const quiet = report([errorsOnly(loud)], { errors, summary: summarise([loud], errors, options) })
  const text = pretty.format(quiet, plain)
  expect(text).toContain('1 reply checked: 1 error, 1 warning, 1 info, 2 not shown (--quiet)\n')
  expect(text).toContain('Exit status 2: 1 input could not be checked; 1 error\n')
  expect(text).not.toContain('  warning ')
})

/** The source line and the marks below it. */
function frameOf(text: string, over: ReportedFinding, width = 80): readonly string[] {
  const output = pretty.format(report([reply(text, { findings: [over] })]), { ...plain, width })
  return output
    .split('\n')
    .filter((line) => line.includes(' │ '))
    .map((line) => line.slice(line.indexOf('│') + 2))
}

/** Where the marks stand, in cells, and the words that stand above them. */
function marked(text: string, words: string, width = 80): string {
  const [line = '', marks = ''] = frameOf(text, about(text, words), width)
  const from = marks.indexOf('^')
  let cells = 0
  let above = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (cells >= from && cells < marks.length) above += segment
    cells += widthOf(segment)
  }
  return above
}

describe('the carets stand under the words', () => {
  test.each([
    ['plain text', 'Are you still there?', 'still'],
    ['the start', 'still there?', 'still'],
    ['the end', 'are you still', 'still'],
    ['accents', 'Perché è ancora bloccata?', 'ancora'],
    ['combining accents', 'perche\u0301 e\u0300 ancora?', 'ancora'],
    ['emoji', '👩‍👩‍👧‍👦 👍🏽 🇮🇹 ❤️ still there?', 'still'],
    ['an emoji itself', 'hi 👍🏽 there', '👍🏽'],
    ['Chinese and Japanese', '您好, ありがとう、まだ still?', 'まだ'],
    ['an escape', 'a\u001b[2J still?', 'still'],
    ['a hidden character', 'a\u200b still?', 'still'],
    ['a long line, in the middle', `${'once upon '.repeat(50)}still${' there'.repeat(50)}`, 'still'],
    ['a long line, at the end', `${'once upon '.repeat(50)}still`, 'still'],
    ['a long line, at the start', `still ${'once upon '.repeat(50)}`, 'still'],
    ['a long line of emoji', `${'👩‍👩‍👧‍👦'.repeat(200)}still${'👩‍👩‍👧‍👦'.repeat(200)}`, 'still'],
    ['a long line of ideographs', `${'語'.repeat(200)}まだ${'語'.repeat(200)}`, 'まだ'],
  ])('%s', (_, text, words) => {
    for (const width of [60, 80, 120]) {
      expect(marked(text, words, width)).toBe(words)
      for (const line of frameOf(text, about(text, words), width)) {
        expect(widthOf(line)).toBeLessThanOrEqual(width - 6)
      }
    }
  })

  test('a line that just fits is shown whole, one that does not is cut', () => {
    const line = (length: number) => 'x'.repeat(length)
    expect(frameOf(line(74), finding())[0]).toBe(line(74))
    expect(frameOf(line(75), finding())[0]).toBe(`${line(72)}…`)
  })

  test('a tab', () => {
    expect(frameOf('\tAre\tyou still?', about('\tAre\tyou still?', 'still'))).toEqual([
      '    Are    you still?',
      '               ^^^^^',
    ])
  })

  test('no words: one caret', () => {
    expect(frameOf('Hi', finding())).toEqual(['Hi', '^'])
    expect(frameOf('Hi', finding({ column: 3, endColumn: 3 }))).toEqual(['Hi', '  ^'])
  })

  test('more than a line: up to its end', () => {
    const over = finding({ column: 4, endLine: 2, endColumn: 3 })
    expect(frameOf('Hi you\nand you', over)).toEqual(['Hi you', '   ^^^'])
  })

  test('right-to-left letters: the words are repeated, since a terminal may move them', () => {
    const text = 'שלום, are you still there?'
    expect(frameOf(text, about(text, 'still'))).toEqual([text, '“still”'])
  })
})

test('a line as long as a file is only read around the finding', () => {
  const size = 50 * 1024 * 1024
  const asked: number[] = []
  const long = reply('', {
    findings: [finding({ column: size / 2, endColumn: size / 2 + 5, message: 'x'.repeat(5000) })],
    source: {
      slice: (_, from, to) => {
        asked.push(to - from)
        return 'word '.repeat(size / 5).slice(from, to)
      },
      bytes: () => size,
    },
  })
  const text = pretty.format(report([long]), plain)
  expect(Math.max(...asked)).toBeLessThan(2000)
  expect(text.length).toBeLessThan(3000)
})

test('nothing that was written can command the terminal or forge a line', () => {
  const evil = 'x\u001b]0;title\u0007\nerror ok.txt:1:1\u202e'
  const forged = reply(evil, {
    file: evil,
    id: evil,
    findings: [
      finding({
        rule: evil,
        message: evil,
        evidence: [{ what: evil, text: evil }],
        suggestions: [{ message: evil, edits: [] }],
        acknowledged: evil,
        excerpt: evil,
      }),
    ],
    skipped: [{ rule: evil, missing: [evil] }],
    ran: [evil],
  })
  const text = pretty.format(report([forged]), plain)
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  expect(text).not.toMatch(/^error/m)
})

test('a quotation of several lines stays in one', () => {
  const quoting = finding({ evidence: [{ what: 'thread.0.text', text: 'Hello\r\n\r\n  where is it?\n' }] })
  expect(pretty.format(report([reply('Hi', { findings: [quoting] })]), plain)).toContain(
    '    thread.0.text: Hello ↵ where is it?\n',
  )
})

import fc from 'fast-check'
import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { markdownText } from '../../src/report/markdown-text.ts'
import type { Report } from '../../src/report/model.ts'
import { nastyReport, nastyText } from './hostile.ts'
import { finding, plain, reply, report } from './sample.ts'

function format(value: Report, over: Partial<typeof plain> = {}): string {
  return markdown.format(value, { ...plain, ...over })
}

/** The rows of the tables, each with its cells, as GitHub splits them: at every bar without a backslash before it. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** What a reader sees of a text that stands in one paragraph, and the kinds of nodes that it is made of. */
function shown(text: string): { readonly words: string; readonly kinds: readonly string[] } {
  const kinds: string[] = []
  const wordsOf = (node: Nodes): string => {
    if (node.type !== 'root' && node.type !== 'paragraph') kinds.push(node.type)
    return 'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : ''
  }
  return { words: wordsOf(fromMarkdown(text)).replaceAll('\u200b', ''), kinds }
}

describe('a text', () => {
  test('is text to any reader of Markdown, on one line, in one cell', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const escaped = markdownText(`(${text})`, 5000)
        expect(escaped).not.toMatch(/[\n\r|`\\<>[\]*_~$]/)
        expect(shown(escaped).kinds).toEqual(['text'])
        const html = fromMarkdown(escaped)
        const [paragraph] = html.children
        const words = paragraph?.type === 'paragraph' ? plainWords(paragraph.children) : ''
        expect(words).not.toMatch(/@[a-z0-9]|[#!]\d|GH-\d|:\/\/|www\./i)
      }),
      { numRuns: 150 },
    )
  })

  test('says what it said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(shown(markdownText(`(${text})`, 5000)).words).toBe(`(${text})`)
      }),
    )
  })

  test.each([
    ['@dana', '@&#8203;dana'],
    ['a|b', 'a&#124;b'],
    ['a\nb', 'a b'],
    ['`x`', '&#96;x&#96;'],
    ['<img>', '&#60;img&#62;'],
    ['#12', '#&#8203;12'],
    ['\u202ex', '&#92;u202ex'],
  ])('%j is %s', (text, escaped) => {
    expect(markdownText(text, 100)).toBe(escaped)
  })

  function plainWords(nodes: readonly PhrasingContent[]): string {
    return nodes.map((node) => ('value' in node ? node.value : '')).join('')
  }
})

test('any report has a row for each finding, with the cells of its table', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const text = format(value)
      const rows = rowsOf(text)
      const findings = value.replies.flatMap((one) => one.findings)
      const open = findings.filter(({ acknowledged }) => acknowledged === null).length
      const frame = (count: number) => (count === 0 ? 0 : count + 2)
      expect(rows).toHaveLength(frame(open) + frame(findings.length - open))
      expect(rows.map((cells) => cells.length)).toEqual([
        ...Array(frame(open)).fill(4),
        ...Array(frame(findings.length - open)).fill(3),
      ])
      const kinds = new Set(
        rows.flat().flatMap((cell) => shown(`Cell: ${cell.replaceAll('<br>', ' ')}`).kinds),
      )
      expect([...kinds].filter((kind) => !['text', 'strong', 'link'].includes(kind))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a report as it is read in a pull request', () => {
  const value = report(
    [
      reply('Hi', {
        file: 'macros/refund.yaml',
        id: 'Refund',
        findings: [
          finding({ severity: 'warn', rule: 'boilerplate', message: 'A stock phrase.', line: 7, column: 3 }),
          finding({
            message: 'Says "ask @dana | now".',
            line: 3,
            column: 5,
            suggestions: [{ message: 'Say who.', edits: [] }],
          }),
          finding({ acknowledged: 'agreed with Dana' }),
        ],
        skipped: [{ rule: 'ask-again', missing: ['thread'] }],
      }),
    ],
    { errors: [{ file: 'bad.yaml', line: 2, column: 1, message: 'expected a closing ]' }] },
  )
  expect(format(value)).toMatchInlineSnapshot(`
    "### replylint

    **1 error, 1 warning, 1 acknowledged** (1 reply checked)

    1 input could not be checked:

    - **error** bad.yaml:2:1: expected a closing &#93;

    |  | Where | Finding | Rule |
    | --- | --- | --- | --- |
    | **error** | macros/refund.yaml:3:5<br>Refund | Says "ask @&#8203;dana &#124; now".<br>try: Say who. | [stale-question](<https://example.org/rules/stale-question>) |
    | **warning** | macros/refund.yaml:7:3<br>Refund | A stock phrase. | [boilerplate](<https://example.org/rules/stale-question>) |

    <details>
    <summary>1 acknowledged</summary>

    | Where | Reason | Rule |
    | --- | --- | --- |
    | macros/refund.yaml:1:1<br>Refund | agreed with Dana | [stale-question](<https://example.org/rules/stale-question>) |

    </details>

    <sub>Skipped, no thread supplied: ask-again</sub>

    Exit status 2: 1 input could not be checked; 1 error
    "
  `)
  expect(format(value, { language: 'it' }).split('\n').slice(0, 9)).toMatchInlineSnapshot(`
    [
      "### replylint",
      "",
      "**1 errore, 1 avviso, 1 accettato** (1 risposta controllata)",
      "",
      "1 file o caso non controllabile:",
      "",
      "- **errore** bad.yaml:2:1: expected a closing &#93;",
      "",
      "|  | Dove | Che cosa | Regola |",
    ]
  `)
})

test('nothing found', () => {
  expect(format(report([reply('Hi')]))).toMatchInlineSnapshot(`
    "### replylint

    **0 errors, 0 warnings** (1 reply checked)

    Exit status 0: no errors
    "
  `)
  expect(format(report([]))).toContain('Exit status 0: nothing to check\n')
})

test('more than a comment holds is counted, gravest first', () => {
  const many = [
    ...Array.from({ length: 900 }, (_, index) => finding({ severity: 'warn', line: index + 1 })),
    finding({ message: '\u{1f600}'.repeat(9000), line: 901 }),
  ]
  const text = format(report([reply('Hi', { findings: many })]))
  expect(text.length).toBeLessThan(65_536)
  expect(rowsOf(text)[2]?.[0]).toBe('**error**')
  const shownRows = rowsOf(text).length - 2
  expect(text).toContain(`\n\n${901 - shownRows} more findings are left out here.\n`)
})

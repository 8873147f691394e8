import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Template, Writing } from '../../src/libraries/model.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { applyEdits, type TextEdit } from '../../src/source/edits.ts'
import { UserError } from '../../src/source/user-error.ts'

/** Texts with everything that a quote, a fold or an escape can trip over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '  ',
        '\t',
        '\n',
        '\n\n',
        '\n  ',
        "'",
        '"',
        '\\',
        '\\n',
        ': ',
        ' #',
        '- ',
        '{{x}}',
        ',',
      ),
      fc.constantFrom(
        'Hello',
        'Zoë',
        'perché',
        '👍🏽',
        '\u200b',
        'שלום',
        '\u2028',
        '@',
        '%',
        '|',
        '>',
        '?',
        'no',
        '12',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '')

interface Way {
  readonly file: string
  /** What the rest of the file, behind the text, begins with. */
  readonly next: string
  write(text: string): string
}

const entries = (content: string) => [
  { short_code: 'before', content: 'Hello there.' },
  { short_code: 'text', content },
  { short_code: 'after', content: 'Until then.' },
]

function yaml(
  style: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED',
  width: number,
): Way {
  return {
    file: 'canned.yaml',
    next: '# An entry:',
    write(text) {
      const written = stringify(entries(text), {
        defaultStringType: style,
        defaultKeyType: 'PLAIN',
        lineWidth: width,
      })
      return `# The library.\n${written.replaceAll('- short_code', '# An entry:\n- short_code')}# Its end.\n`
    },
  }
}

const crlf = (way: Way): Way => ({
  ...way,
  write: (text) => way.write(text).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
})

const WAYS: readonly (readonly [string, Way])[] = [
  ['plain', yaml('PLAIN', 0)],
  ['plain over lines', yaml('PLAIN', 20)],
  ['plain over lines, CRLF', crlf(yaml('PLAIN', 20))],
  ['single-quoted', yaml('QUOTE_SINGLE', 0)],
  ['single-quoted over lines, CRLF', crlf(yaml('QUOTE_SINGLE', 20))],
  ['double-quoted', yaml('QUOTE_DOUBLE', 0)],
  ['double-quoted over lines, CRLF', crlf(yaml('QUOTE_DOUBLE', 20))],
  ['literal', yaml('BLOCK_LITERAL', 0)],
  ['literal, CRLF', crlf(yaml('BLOCK_LITERAL', 0))],
  ['folded', yaml('BLOCK_FOLDED', 20)],
  ['folded, CRLF', crlf(yaml('BLOCK_FOLDED', 20))],
  [
    'in an anchor',
    {
      file: 'canned.yml',
      next: '- { short_code',
      write: (text) =>
        `- short_code: text\n  content: &a ${JSON.stringify(text)}\n- { short_code: again, content: *a }\n`,
    },
  ],
  [
    'JSON',
    { file: 'canned.json', next: '"short_code"', write: (text) => JSON.stringify(entries(text), null, 2) },
  ],
  [
    'JSON on a line',
    { file: 'canned.json', next: '"short_code"', write: (text) => JSON.stringify(entries(text)) },
  ],
  [
    'JSON in ASCII',
    {
      file: 'canned.json',
      next: '"short_code"',
      write: (text) =>
        JSON.stringify(entries(text), null, 1).replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
    },
  ],
]

interface Read {
  readonly source: string
  readonly all: readonly Template[]
  readonly template: Template
}

async function read(file: string, source: string): Promise<Read | null> {
  try {
    const library = await readLibrary(file, source, {})
    const template = library?.templates.find(({ name }) => name === 'text')
    return library === null || template === undefined ? null : { source, all: library.templates, template }
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** What is written of a random text; YAML may refuse a style for it, and take another. */
async function written(way: Way, text: string): Promise<Read> {
  const found = await read(way.file, way.write(text))
  if (found === null) throw new Error(`not read: ${way.write(text)}`)
  return found
}

/** The edits of a text that begin and end where two numbers say, and do not overlap. */
function editsOf(
  text: string,
  choices: readonly { from: number; to: number; by: string }[],
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let least = 0
  for (const { from, to, by } of choices.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(least, Math.floor(from * (text.length + 1)))
    const end = Math.min(text.length, start + Math.floor(to * 8))
    if (start > text.length || end < start || splitsPair(text, start) || splitsPair(text, end)) continue
    edits.push({ start, end, text: by })
    least = end + 1
  }
  return edits
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const choices = fc.array(
  fc.record({
    from: fraction,
    to: fraction,
    by: fc.oneof(anyText, fc.constantFrom('', 'tomorrow', '\n^RK')),
  }),
  { minLength: 1, maxLength: 3 },
)

/** The file after edits as a fix writes them: in the way of the text around, or anew where that reads otherwise. */
async function mended(
  before: Read,
  file: string,
  edits: readonly TextEdit[],
): Promise<Read & { writing: Writing }> {
  const { text } = before.template
  const meant = applyEdits(text.text, edits)
  for (const writing of ['in-place', 'anew'] as const) {
    const after = await read(file, applyEdits(before.source, text.fileEdits(edits, writing)))
    if (after?.template.text.text === meant) return { ...after, writing }
  }
  throw new Error(`cannot be written: ${JSON.stringify(meant)} into ${JSON.stringify(before.source)}`)
}

describe.each(WAYS)('a text that is %s', (_, way) => {
  it('is found character by character', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fraction, async (text, at) => {
        const { source, template } = await written(way, text)
        const { text: words, fileOffset } = template.text
        const offsets = Array.from({ length: words.length + 1 }, (__, offset) => fileOffset(offset))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(offsets.at(-1)).toBeLessThanOrEqual(source.length)

        const offset = Math.floor(at * words.length)
        const place = offsets[offset] ?? 0
        fc.pre(/[A-Za-z]/.test(words[offset] ?? '') && source[place] === words[offset])
        const changed = await read(way.file, `${source.slice(0, place)}Z${source.slice(place + 1)}`)
        expect(changed?.template.text.text).toBe(`${words.slice(0, offset)}Z${words.slice(offset + 1)}`)
      }),
      { numRuns: 30 },
    )
  })

  it('is mended as it is meant, and nothing else is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, choices, async (text, chosen) => {
        const before = await written(way, text)
        const edits = editsOf(before.template.text.text, chosen)
        const meant = applyEdits(before.template.text.text, edits)
        fc.pre(edits.length > 0 && meant.trim() !== '')
        const after = await mended(before, way.file, edits)
        expect(after.all.map(({ name }) => name)).toEqual(before.all.map(({ name }) => name))
        expect(after.all.map(({ text: { text } }) => text).filter((text) => text !== meant)).toEqual(
          before.all.map(({ text: { text } }) => text).filter((text) => text !== before.template.text.text),
        )
        const key = before.source.indexOf('content', before.source.indexOf('text')) + 'content'.length
        expect(after.source.slice(0, key)).toBe(before.source.slice(0, key))
        const rest = before.source.slice(before.source.lastIndexOf(way.next))
        expect(after.source.slice(-rest.length)).toBe(rest)
        if (before.source.includes('\r\n')) expect(after.source).not.toMatch(/(?<!\r)\n/)
      }),
      { numRuns: 60 },
    )
  })
})

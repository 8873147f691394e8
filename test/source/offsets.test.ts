import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { SourceDocument } from '../../src/source/document.ts'
import { readJson } from '../../src/source/json-document.ts'
import { readYaml } from '../../src/source/yaml-document.ts'

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
        '\r\n',
        "'",
        "''",
        '"',
        '\\',
        '\\n',
        ': ',
        ' #',
        '- ',
        '{{x}}',
      ),
      fc.constantFrom(
        'a',
        'bc',
        'Zoë',
        '👍🏽',
        '\u200b',
        'שלום',
        '\u2028',
        '\u0085',
        '\ud83d',
        '@',
        '%',
        '|',
        '>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

/** The offset of each unit of the text at `path` and of its end. */
function offsetsOf(document: SourceDocument, path: readonly string[], text: string): readonly number[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => document.offsetIn(path, offset))
}

function expectAscending(offsets: readonly number[], text: string): void {
  for (const [index, offset] of offsets.entries()) {
    expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0)
    expect(offset).toBeLessThanOrEqual(text.length)
  }
}

/** Each character stands at its offset, unless something else stands for it there. */
function expectFaithful(
  document: SourceDocument,
  text: string,
  standIns: (unit: string) => readonly string[],
): void {
  const offsets = offsetsOf(document, ['draft'], text)
  expectAscending(offsets, document.text)
  for (const [index, unit] of [...Array(text.length).keys()].map((at) => [at, text[at]] as const)) {
    const written = document.text[offsets[index] ?? -1]
    expect([unit, ...standIns(unit ?? '')]).toContain(written)
  }
}

const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

describe('offsets in YAML', () => {
  for (const style of styles) {
    for (const lineWidth of [0, 20]) {
      it(`finds every character of a ${style} scalar of width ${lineWidth}`, async () => {
        await fc.assert(
          fc.asyncProperty(anyText, fc.boolean(), async (text, crlf) => {
            const written = stringify(
              { before: 1, draft: text, after: 2 },
              { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth },
            )
            const source = crlf ? written.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : written
            const document = await readYaml('case.yaml', source)
            const { draft } = document.value as { draft: string }
            // An escape stands for anything, a line break or the white space in front of it for its fold.
            expectFaithful(document, draft, (unit) =>
              unit === ' ' || unit === '\n' ? ['\\', '\r', '\n', ' ', '\t'] : ['\\'],
            )
            // Offsets that could not be worked out would all be the start of the value.
            if (draft.trim().length > 1)
              expect(document.offsetIn(['draft'], draft.length)).toBeGreaterThan(
                document.offsetIn(['draft'], 0),
              )
          }),
          { numRuns: 60 },
        )
      })
    }
  }
})

describe('offsets in JSON', () => {
  const escapeAll = (text: string) =>
    `"${[...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`

  it('finds every character of a text as JSON.stringify writes it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const source = JSON.stringify({ id: 'x', draft: text, thread: [] }, null, 2)
        expectFaithful(await readJson('case.json', source), text, () => ['\\'])
      }),
    )
  })

  it('steps over six characters for each unit that is written as \\uXXXX', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const document = await readJson('case.json', `{"draft": ${escapeAll(text)}}`)
        const offsets = offsetsOf(document, ['draft'], text)
        expect(offsets).toEqual(offsets.map((_, index) => 11 + 6 * index))
      }),
    )
  })

  it('finds every value of any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.nat({ max: 3 }), async (value, indent) => {
        const document = await readJson('any.json', JSON.stringify(value, null, indent))
        const visit = (inner: unknown, path: readonly (string | number)[]): void => {
          const { start, end } = document.span(path)
          expect(JSON.parse(document.text.slice(start, end))).toEqual(inner)
          if (typeof inner !== 'object' || inner === null) return
          for (const [key, member] of Object.entries(inner))
            visit(member, [...path, Array.isArray(inner) ? Number(key) : key])
        }
        visit(JSON.parse(document.text), [])
      }),
    )
  })
})

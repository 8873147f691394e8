import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { readCaseFile } from '../../src/case/case-file.ts'
import type { PartEdit } from '../../src/case/source.ts'

async function edit(file: string, text: string, edits: readonly PartEdit[]): Promise<string | undefined> {
  const found = await readCaseFile(file, text)
  return (await found?.source.edited(edits))?.get(file)
}

const sign: PartEdit = { part: 0, start: 2, end: 2, text: ' Dana' }

describe('the edits of a case', () => {
  it.each([
    ['a plain scalar', 'c.yaml', 'draft: Hi # note\n', 'draft: Hi Dana # note\n'],
    ['single quotes', 'c.yaml', "draft: 'Hi'\n", "draft: 'Hi Dana'\n"],
    ['double quotes', 'c.yaml', 'draft: "Hi"\n', 'draft: "Hi Dana"\n'],
    ['a literal', 'c.yaml', 'draft: |\n  Hi\nid: x\n', 'draft: |\n  Hi Dana\nid: x\n'],
    ['a part in a list', 'c.yaml', 'draft:\n  - text: Hi\n  - b\n', 'draft:\n  - text: Hi Dana\n  - b\n'],
    ['JSON', 'c.json', '{ "draft": "Hi", "id": "x" }', '{ "draft": "Hi Dana", "id": "x" }'],
  ])('are written into %s', async (_, file, before, after) => {
    expect(await edit(file, before, [sign])).toBe(after)
  })

  it.each([
    ['an apostrophe in single quotes', 'c.yaml', "draft: 'Hi'\n", " D'Arcy", "draft: 'Hi D''Arcy'\n"],
    ['a quote in JSON', 'c.json', '{"draft": "Hi"}', ' "D"\n', '{"draft": "Hi \\"D\\"\\n"}'],
    ['a line in a literal', 'c.yaml', 'draft: |\n    Hi\n', ',\nwelcome', 'draft: |\n    Hi,\n    welcome\n'],
    [
      'what a plain scalar cannot hold',
      'c.yaml',
      'draft: Hi # note\n',
      ' #1: a\nb',
      'draft: "Hi #1: a\\nb" # note\n',
    ],
    [
      'a line in a folded text',
      'c.yaml',
      'draft: >-\n  Hi\nid: x\n',
      ',\nyou',
      'draft: >-\n  Hi,\n\n  you\nid: x\n',
    ],
  ])('escape %s', async (_, file, before, text, after) => {
    expect(await edit(file, before, [{ ...sign, text }])).toBe(after)
  })

  it('give the text that was meant and change nothing else, whatever the text', async () => {
    const word = fc.constantFrom(
      'a',
      'Hi',
      ' ',
      '\n',
      '\n\n',
      "'",
      '"',
      ': ',
      ' #',
      '\\',
      '👍',
      'è',
      '- ',
      '\t',
      '\r\n',
    )
    const anyText = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `x${words.join('')}`)
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
    await fc.assert(
      fc.asyncProperty(
        anyText,
        anyText,
        style,
        fc.nat(),
        fc.nat(),
        async (draft, text, defaultStringType, a, b) => {
          const case_ = { id: 'x', draft: ['one', { text: draft }], agent: 'RK' }
          const source = stringify(case_, { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 20 })
          const [start = 0, end = 0] = [a % (draft.length + 1), b % (draft.length + 1)].sort((x, y) => x - y)
          const result = await edit('c.yaml', source, [{ part: 1, start, end, text }])
          const meant = draft.slice(0, start) + text + draft.slice(end)
          expect(parse(result ?? '')).toEqual({ ...case_, draft: ['one', { text: meant }] })
        },
      ),
      { numRuns: 100 },
    )
  })
})

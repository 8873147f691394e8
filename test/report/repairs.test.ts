import { expect, test } from 'vitest'
import type { CaseSource, FileEdit } from '../../src/case/source.ts'
import { withRepairs } from '../../src/report/repairs.ts'
import type { Source } from '../../src/report/reply.ts'
import { aCase, finding, reply } from './sample.ts'

const fix = [{ part: 0, start: 0, end: 0, text: 'Amanda, ' }]
const start = { line: 1, column: 1 }

function source(replacements?: CaseSource['replacements']): Source {
  return {
    file: 'a.txt',
    partFile: () => 'a.txt',
    partPosition: () => start,
    fieldPosition: () => null,
    line: () => '',
    ...(replacements === undefined ? {} : { replacements }),
  }
}

/** As a draft's own file takes an edit. */
const inPlace: NonNullable<CaseSource['replacements']> = async (edits) =>
  edits.map(({ text }): FileEdit => ({ file: 'a.txt', start, end: start, text }))

/** As a text takes it that has to be written anew. */
const anew = async (): Promise<readonly FileEdit[]> => [
  { file: 'a.txt', start, end: { line: 3, column: 1 }, text: '"Amanda, hello"' },
]

const findsDigits = (text: string) =>
  [...text.matchAll(/\d+/g)].map(({ 0: found, index }) => ({
    kind: 'phone' as const,
    text: found,
    start: index,
    end: index + found.length,
  }))

async function repairsOf(
  text: string,
  replacements: CaseSource['replacements'],
  over: Parameters<typeof finding>[0] = { fix },
  of: Parameters<typeof reply>[1] = {},
  personalData: Parameters<typeof withRepairs>[2]['personalData'] = findsDigits,
) {
  const judged = { source: source(replacements), subject: aCase(text) }
  const { findings } = await withRepairs(reply(text, { ...of, findings: [finding(over)] }), judged, {
    personalData,
  })
  return findings[0]?.repairs?.map(({ message, replacements }) => [
    message,
    replacements.map((one) => one.text),
  ])
}

test('the fix first, then the suggestions that have edits', async () => {
  const suggestions = [
    { message: 'Greet her.', edits: [{ part: 0, start: 0, end: 0, text: 'Hi ' }] },
    { message: 'Ask her.', edits: [] },
  ]
  expect(await repairsOf('hello', inPlace, { fix, suggestions })).toEqual([
    [null, ['Amanda, ']],
    ['Greet her.', ['Hi ']],
  ])
})

test.each<[string, CaseSource['replacements'], Parameters<typeof finding>[0], Parameters<typeof reply>[1]]>([
  ['a stream takes no edits', undefined, { fix }, {}],
  ['these files cannot take them', async () => null, { fix }, {}],
  ['it is acknowledged', inPlace, { fix, acknowledged: 'told' }, {}],
  ['it was sent', inPlace, { fix }, { messages: [3] }],
  ['there is nothing to mend', inPlace, {}, {}],
])('none where %s', async (_, replacements, over, of) => {
  expect(await repairsOf('hello', replacements, over, of)).toBeUndefined()
})

test('a text that must be written anew is told only without personal data', async () => {
  expect(await repairsOf('hello', anew)).toEqual([[null, ['"Amanda, hello"']]])
  expect(await repairsOf('call 3331234567', anew)).toBeUndefined()
  expect(await repairsOf('call 3331234567', inPlace)).toEqual([[null, ['Amanda, ']]])
  expect(await repairsOf('call 3331234567', anew, { fix }, {}, null)).toHaveLength(1)
})

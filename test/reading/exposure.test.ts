import { expect, test } from 'vitest'
import { customerAnger, othersInThread } from '../../src/reading/exposure.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()

test.each([
  ['This is a disgrace.', 'This is a disgrace.'],
  ['Siete una vergogna', 'Siete una vergogna'],
  ['Now CANCEL THIS THING at last', 'CANCEL THIS THING'],
  ['Cancel it!!!', '!!!'],
  ['CANCEL, THIS! THING', 'CANCEL, THIS! THING'],
  ['I am not angry', null],
  ['The BBC and CNN asked', null],
  ['CANCEL IT NOW', null],
  ['Cancel it!!', null],
  ['12 34 56', null],
])('%j is angry in %j', async (text, expected) => {
  const [proof] = await read({ post: { text } }, customerAnger)
  expect(proof ?? null).toEqual(expected === null ? null : { what: 'post.text', text: expected })
})

test('each of the others counts once, and all nameless ones as one', async () => {
  const thread = [
    { by: 'other' as const, author: '@rita', text: 'Me too' },
    { by: 'other' as const, author: 'rita', text: 'And again' },
    { by: 'other' as const, text: 'Who knows' },
    { by: 'other' as const, text: 'who I am' },
    { by: 'brand' as const, author: 'acme', text: 'Hi Rita' },
    { by: 'other' as const, author: 'ivo', text: 'Same here' },
  ]
  expect(await read({ thread }, othersInThread)).toEqual([
    { what: 'thread.0.text', text: 'Me too' },
    { what: 'thread.2.text', text: 'Who knows' },
    { what: 'thread.5.text', text: 'Same here' },
  ])
})

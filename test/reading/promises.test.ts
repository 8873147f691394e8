import { describe, expect, it, test } from 'vitest'
import type { MessageInput } from '../../src/case/model.ts'
import { promisesIn } from '../../src/reading/promises.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()

/** By whom, at what hour, what. */
type Line = readonly [MessageInput['by'], number, string]

/** Messages of 2 March 2026, each some hours after the last. */
function thread(...said: readonly Line[]): MessageInput[] {
  return said.map(([by, hour, text]) => ({
    by,
    text,
    createdAt: new Date(Date.UTC(2026, 2, 2, hour)).toISOString(),
  }))
}

async function promised(...said: readonly Line[]) {
  return read({ thread: thread(...said) }, promisesIn)
}

test.each([
  ["I'll call you tomorrow at 10. ^MB", 'dated', 'word', '2026-03-03T10:00:00.000Z', 'MB'],
  ['Le faremo sapere entro 24 ore. – Sara', 'dated', 'word', '2026-03-03T09:00:00.000Z', 'Sara'],
  ['Your refund will be issued by Friday. ^MB', 'dated', 'deed', '2026-03-06T23:59:59.999Z', 'MB'],
  ['Il tecnico passa giovedì mattina.', 'dated', 'deed', '2026-03-05T12:00:00.000Z', null],
  ['Elena, mi dia 48 ore: le rispondo qui. Dario', 'dated', 'word', '2026-03-04T09:00:00.000Z', 'Dario'],
  ['Give me two days, and you shall hear all. ^MB', 'dated', 'word', '2026-03-04T23:59:59.999Z', 'MB'],
  ["We'll get back to you.", 'vague', 'word', null, null],
])('%s', async (text, kind, of, due, agent) => {
  const found = await promised(['customer', 8, 'Any news?'], ['brand', 9, text])
  expect(found).toMatchObject([
    { message: 1, kind, of, due: due === null ? null : Date.parse(due), agent, keptBy: null },
  ])
})

test.each([
  'Please report it within 7 days.',
  'We are open from 9 to 17.',
  '@someone_else I will call you tomorrow at 10.',
])('no promise to this customer: %s', async (text) => {
  const post = { text: 'Any news?', author: { handle: 'dana' } }
  expect(await read({ post, thread: thread(['brand', 9, text]) }, promisesIn)).toEqual([])
})

describe('kept by', () => {
  const promise = ['brand', 9, "I'll write to you by noon."] as const
  it.each([
    ['a later answer', [promise, ['brand', 11, 'It is still at the depot.']], 1],
    ['a late answer', [promise, ['brand', 20, 'It is still at the depot.']], 1],
    ['the next part of the same answer', [promise, ['brand', 9, 'Thanks for waiting.']], null],
    ['what a third person says', [promise, ['other', 11, 'Good luck!']], null],
    ['the customer who goes on waiting', [promise, ['customer', 13, 'Hello?']], null],
    ['the customer for whom all is well', [promise, ['customer', 13, 'Got your answer, thanks!']], 1],
  ] as const)('%s', async (_, said, keptBy) => {
    expect(await promised(...said)).toMatchObject([{ keptBy }])
  })

  const deed = ['brand', 9, 'Your refund will be issued by Friday.'] as const
  it.each([
    ['a word does not do a deed', [deed, ['brand', 11, 'You are welcome!']], null],
    ['a deed that is told of', [deed, ['brand', 11, 'Your refund has been issued.']], 1],
    ['the customer who has it', [deed, ['customer', 20, 'I got the refund, cheers.']], 1],
  ] as const)('%s', async (_, said, keptBy) => {
    expect(await promised(...said)).toMatchObject([{ keptBy }])
  })
})

it('has no due time where nothing dates the message', async () => {
  const found = await read({ thread: [{ by: 'brand', text: "I'll call you tomorrow." }] }, promisesIn)
  expect(found).toMatchObject([{ kind: 'dated', due: null, madeAt: null }])
})

it('sets the post among the messages by its time', async () => {
  const post = { text: 'Got your answer, thanks!', createdAt: '2026-03-02T12:00:00Z' }
  const [found] = await read({ post, thread: thread(['brand', 9, "I'll write by noon."]) }, promisesIn)
  expect(found).toMatchObject({ message: 0, keptBy: null })
})

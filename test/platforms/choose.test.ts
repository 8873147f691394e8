import { describe, expect, it } from 'vitest'
import { choose } from '../../src/platforms/choose.ts'
import type { Entry, ReadContext } from '../../src/platforms/platform.ts'

const context: ReadContext = { file: 'f.json', pick: null, brandHandles: ['@acme', 'Parcel Co', '77'] }
const entry = (
  id: string,
  handle: string,
  more: Partial<Entry> = {},
  createdAt = `2024-01-0${id}T00:00:00Z`,
): Entry => ({
  post: { id, text: `text ${id}`, createdAt, author: { handle } },
  top: false,
  conversation: 'c',
  ...more,
})
const read = (entries: readonly Entry[], complete = false, more: Partial<ReadContext> = {}) =>
  choose({ format: 'f', entries, complete }, { ...context, ...more })

describe('the thread', () => {
  it('is the rest of the conversation, oldest first, whichever order the payload has', () => {
    const entries = [
      entry('4', 'ann'),
      entry('3', 'ann', { top: true }),
      entry('2', 'ACME'),
      entry('1', 'ben'),
    ]
    expect(read(entries).thread?.map(({ id, by, author }) => [id, by, author])).toEqual([
      ['1', 'other', '@ben'],
      ['2', 'brand', '@ACME'],
      ['4', 'customer', '@ann'],
    ])
  })

  it('keeps the order of the payload where a date is missing', () => {
    const undated = { ...entry('2', 'ann'), post: { id: '2', text: 'b' } }
    const entries = [entry('3', 'ann'), undated, entry('1', 'ann'), entry('5', 'ann', { top: true })]
    expect(read(entries).thread?.map(({ id }) => id)).toEqual(['3', '2', '1'])
  })

  it('has nothing of another conversation, nothing twice, and nothing without words', () => {
    const wordless: Entry = {
      post: { id: '6', createdAt: '2024-01-06T00:00:00Z' },
      top: false,
      conversation: 'c',
    }
    const copy = entry('1', 'ann')
    const entries = [
      entry('3', 'ann', { top: true }),
      entry('2', 'ben', { conversation: 'd' }),
      wordless,
      copy,
      copy,
    ]
    expect(read(entries).thread?.map(({ id }) => id)).toEqual(['1'])
  })

  it.each([
    ['a payload that shows all', true, 'c', undefined, []],
    ['a payload that may not show all', false, 'c', undefined, null],
    ['a post that stands alone', true, undefined, undefined, null],
    ['a post that answers another', true, 'c', '@acme', null],
  ])('of %s, when there is no other message', (_, complete, conversation, inReplyTo, expected) => {
    const only = entry('1', 'ann', { top: true, conversation })
    expect(read([{ ...only, post: { ...only.post, inReplyTo } }], complete).thread).toEqual(expected)
  })

  it.each([
    [{ displayName: 'Parcel Co' }, 'brand'],
    [{ id: '77', displayName: 'x' }, 'brand'],
    [{ id: '1', displayName: 'Ann' }, 'customer'],
    [{ id: '2', displayName: 'Ann' }, 'other'],
    [{}, 'other'],
  ])('tells who %j is without a handle: %s', (author, by) => {
    const post = {
      ...entry('2', 'x', { top: true }),
      post: { id: '2', text: 'a', author: { id: '1', displayName: 'Ann' } },
    }
    const message = { ...entry('1', 'x'), post: { id: '1', text: 'b', author } }
    expect(read([post, message]).thread?.[0]?.by).toBe(by)
  })
})

describe('the post', () => {
  it('of which only a wrapper is known is found by the wrapper’s id', () => {
    expect(read([entry('1', 'ann', { alias: '9' }), entry('2', 'ann')], false, { pick: '9' }).post.id).toBe(
      '1',
    )
  })

  it('may be the brand’s own, where there is no other', () => {
    expect(read([entry('1', 'acme', { top: true })]).post.id).toBe('1')
  })

  it('is refused where nothing has words or an id', () => {
    expect(() => read([{ post: {}, top: true }])).toThrow('none of its messages has an id')
  })

  it('is one of many: the error shows a few', () => {
    const entries = ['1', '2', '3', '4', '5', '6', '7'].map((id) => entry(id, 'ann', { top: true }))
    expect(() => read(entries)).toThrow(
      'holds 7 posts; name one by its id: --post f.json#1 (or 2, 3, 4, 5 and 2 more)',
    )
  })
})

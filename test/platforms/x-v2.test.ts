import { describe, expect, it } from 'vitest'
import { xV2 } from '../../src/platforms/x-v2.ts'

const context = { file: 'f.json', pick: null, brandHandles: ['acme'] }
const T0 = '699069110461571072'
const T1 = '699069110461579999'

describe('a post as `twarc2 flatten` writes it', () => {
  const author = { id: '7', username: 'lou', name: 'Lou', public_metrics: { followers_count: 3 } }
  const flat = {
    id: T1,
    text: '@acme hello?',
    author_id: '7',
    author,
    conversation_id: T1,
    in_reply_to_user_id: '9',
    in_reply_to_user: { id: '9', username: 'Acme' },
  }

  it('has its author inside of it', () => {
    const { post } = xV2.read(flat, context)
    expect(post.author).toEqual({ id: '7', handle: 'lou', displayName: 'Lou', followers: 3 })
    expect(post.inReplyTo).toBe('@Acme')
  })
})

describe('whom a post answers', () => {
  const users = [{ id: '9', username: 'Acme' }]
  const replied = [{ type: 'replied_to', id: T0 }]
  it.each([
    ['a handle that the payload has', { in_reply_to_user_id: '9' }, '@Acme'],
    [
      'an id, where the payload has no such user',
      { in_reply_to_user_id: '8', referenced_tweets: replied },
      T0,
    ],
    ['a user’s id, where nothing else is known', { in_reply_to_user_id: '8' }, '8'],
    ['nobody, when it begins its conversation', { conversation_id: T1 }, null],
    ['nobody known, when the fields were not asked for', {}, undefined],
  ])('%s', (_, fields, expected) => {
    expect(
      xV2.read({ data: { id: T1, text: 'a', ...fields }, includes: { users } }, context).post.inReplyTo,
    ).toBe(expected)
  })
})

describe('the conversation', () => {
  const reply = { id: T1, text: 'and?', author_id: '7', referenced_tweets: [{ type: 'replied_to', id: T0 }] }
  const first = { id: T0, text: 'hello', author_id: '7' }

  it('is told from the answers where its id was not asked for', () => {
    const { thread } = xV2.read({ data: reply, includes: { tweets: [first] } }, context)
    expect(thread?.map(({ id, by }) => [id, by])).toEqual([[T0, 'customer']])
  })

  it('has no retweet in it', () => {
    const retweet = {
      id: '699069110461577777',
      text: 'RT',
      conversation_id: T0,
      referenced_tweets: [{ type: 'retweeted', id: T0 }],
    }
    const tweets = [{ ...first, conversation_id: T0 }, retweet]
    const { thread } = xV2.read({ data: { ...reply, conversation_id: T0 }, includes: { tweets } }, context)
    expect(thread?.map(({ id }) => id)).toEqual([T0])
  })
})

describe('the language', () => {
  it.each([
    ['it', 'it'],
    ['und', undefined],
    ['qst', undefined],
    [undefined, undefined],
  ])('%s → %s', (lang, expected) => {
    expect(xV2.read({ data: { id: T1, text: 'a', lang } }, context).post.language).toBe(expected)
  })
})

describe('the date', () => {
  it('is the API’s, to the second; the id stands in for a missing one', () => {
    const dated = { id: T0, text: 'a', created_at: '2016-02-15T03:13:58.000Z' }
    expect(xV2.read({ data: dated }, context).post.createdAt).toBe('2016-02-15T03:13:58.000Z')
    expect(xV2.read({ data: { id: T0, text: 'a' } }, context).post.createdAt).toBe('2016-02-15T03:13:58.667Z')
  })
})

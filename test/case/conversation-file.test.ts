import { describe, expect, test } from 'vitest'
import { readConversation } from '../../src/case/conversation-file.ts'
import { readJson } from '../../src/source/json-document.ts'

const read = async (value: unknown) => readConversation(await readJson('a.json', JSON.stringify(value)))
const ASK = { by: 'customer', text: 'Where is it?' }

describe('a conversation', () => {
  test.each([
    ['with a draft', { draft: 'Hi', thread: [ASK] }, 'Hi'],
    ['without one', { thread: [ASK] }, []],
    ['with an empty one', { draft: null, thread: [ASK] }, []],
    ['that nobody has answered', { id: 'a', post: { text: 'Where is it?' } }, []],
    ['in which nothing is said', { thread: [] }, []],
    ['of which the thread is not known', { post: { text: 'Where?' }, thread: null }, []],
  ])('%s', async (_, value, draft) => {
    expect((await read(value))?.input).toEqual({ ...value, draft })
  })
})

describe('something else', () => {
  test.each([
    ['a list', [ASK]],
    ['a payload with a thread of its own', { thread: { post: { uri: 'at://x' } } }],
    ['a payload with a list that is called thread', { thread: [{ uri: 'at://x' }] }],
    ['a payload with a post', { post: { uri: 'at://x' }, reason: {} }],
    ['a payload with an empty draft', { draft: null, post_stream: {} }],
    ['text', 'Hello'],
    ['nothing', null],
  ])('%s', async (_, value) => {
    expect(await read(value)).toBeNull()
  })
})

test.each([
  [{ thread: [ASK, { by: 'nobody', text: '' }] }, 'thread[1].by'],
  [{ thread: [ASK], brnd: {} }, 'brnd is unknown; did you mean "brand"?'],
  [{ draft: '', thread: [ASK] }, 'draft is empty'],
])('a mistake in one is told: %j', async (value, message) => {
  await expect(read(value)).rejects.toThrow(message)
})

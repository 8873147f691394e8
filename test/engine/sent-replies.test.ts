import { describe, expect, test } from 'vitest'
import type { CaseInput, MessageInput } from '../../src/case/model.ts'
import { sentReplies } from '../../src/engine/sent-replies.ts'
import { caseReader } from '../reading/case-reading.ts'

const factOf = await caseReader()
const repliesIn = (input: Partial<CaseInput>) => factOf(input, sentReplies)

/** `HH:MM:SS` of one day; without it the message has no date. */
function message(by: MessageInput['by'], time: string | null, text: string, over: object = {}): MessageInput {
  const author = { customer: '@ann_r', brand: '@AcmeCare', other: '@bob_q' }[by]
  return { by, text, author, ...(time === null ? {} : { createdAt: `2026-03-02T${time}Z` }), ...over }
}

const ASK = message('customer', '09:00:00', 'Where is my parcel?')

async function messagesOf(...thread: readonly MessageInput[]): Promise<readonly (readonly number[])[]> {
  const replies = await repliesIn({ thread: [ASK, ...thread] })
  return replies.map(({ messages }) => messages)
}

describe('parts of one answer', () => {
  test.each<[string, readonly MessageInput[], readonly (readonly number[])[]]>([
    [
      'a quarter of an hour apart',
      [message('brand', '09:10:00', 'It is in Rome.'), message('brand', '09:25:00', 'It comes today.')],
      [[1, 2]],
    ],
    [
      'a second more',
      [message('brand', '09:10:00', 'It is in Rome.'), message('brand', '09:25:01', 'It comes today.')],
      [[1], [2]],
    ],
    [
      'a series that begins after a message without a counter',
      [
        message('brand', '09:10:00', 'It is in Rome.'),
        message('brand', '09:11:00', 'It comes with the next flight... 1/2'),
        message('brand', '09:11:30', '...and then by car. 2/2'),
      ],
      [[1], [2, 3]],
    ],
    [
      'the customer in between',
      [
        message('brand', '09:10:00', '[1/2] It is in Rome.'),
        message('customer', '09:10:30', 'In Rome?'),
        message('brand', '09:11:00', '[2/2] It comes today.'),
      ],
      [[1], [3]],
    ],
    [
      'a bystander in between, and counters that go on',
      [
        message('brand', '09:10:00', '[1/2] It is in Rome.'),
        message('other', '09:10:30', 'Same here.'),
        message('brand', '09:11:00', '[2/2] It comes today.'),
      ],
      [[1, 3]],
    ],
    [
      'a bystander in between, and no counters',
      [
        message('brand', '09:10:00', 'It is in Rome.'),
        message('other', '09:10:30', 'Same here.'),
        message('brand', '09:11:00', 'It comes today.'),
      ],
      [[1], [3]],
    ],
    [
      'two agents',
      [
        message('brand', '09:10:00', 'It is in Rome. ^RK'),
        message('brand', '09:11:00', 'It is in Oslo. ^TB'),
      ],
      [[1], [2]],
    ],
    [
      'one agent, by metadata and by signature',
      [
        message('brand', '09:10:00', 'It is in Rome.', { agent: 'RK' }),
        message('brand', '09:11:00', 'It comes today. ^RK'),
      ],
      [[1, 2]],
    ],
    [
      'signed only at the end',
      [message('brand', '09:10:00', 'It is in Rome.'), message('brand', '09:11:00', 'It comes today. ^RK')],
      [[1, 2]],
    ],
    [
      'two channels',
      [
        message('brand', '09:10:00', 'It is in Rome.', { channel: 'x' }),
        message('brand', '09:11:00', 'It comes today.', { channel: 'email' }),
      ],
      [[1], [2]],
    ],
    [
      'two accounts',
      [
        message('brand', '09:10:00', 'It is in Rome.'),
        message('brand', '09:11:00', 'It comes today.', { author: '@AcmeNews' }),
      ],
      [[1], [2]],
    ],
    [
      'to two people',
      [
        message('other', '09:05:00', 'Same here.'),
        message('brand', '09:10:00', '@ann_r It is in Rome.'),
        message('brand', '09:11:00', '@bob_q Yours comes today.'),
      ],
      [[2], [3]],
    ],
    [
      'a series after a series',
      ['[1/2] One.', '[2/2] Two.', '[1/2] Three.', '[2/2] Four.'].map((text, i) =>
        message('brand', `09:1${i}:00`, text),
      ),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'counters that are wrong, within minutes',
      [
        message('brand', '09:10:00', '[1/2] It is in Rome.'),
        message('brand', '09:11:00', '[1/3] It comes today.'),
      ],
      [[1, 2]],
    ],
    [
      'no dates, and no counters',
      [message('brand', null, 'It is in Rome.'), message('brand', null, 'It comes today.')],
      [[1], [2]],
    ],
    [
      'no dates, and counters',
      [message('brand', null, '[1/2] It is in Rome.'), message('brand', null, '[2/2] It comes today.')],
      [[1, 2]],
    ],
    [
      'no dates, and a mark of continuation',
      [message('brand', null, 'It is in Rome >>'), message('brand', null, 'and comes today.')],
      [[1, 2]],
    ],
  ])('%s', async (_, thread, expected) => {
    expect(await messagesOf(...thread)).toEqual(expected)
  })
})

describe('the case that a reply was', () => {
  test('its time, its parts, and nothing that came after it', async () => {
    const [reply] = await repliesIn({
      channel: 'x',
      thread: [
        ASK,
        message('brand', '09:10:00', 'Hi Ann, it is in Rome.  ', { id: '7', agent: 'RK' }),
        message('customer', '09:20:00', 'And when does it come?'),
      ],
    })
    expect(reply?.subject).toMatchObject({
      kind: 'reply',
      parts: [
        { text: 'Hi Ann, it is in Rome.', createdAt: '2026-03-02T09:10:00Z', id: '7', inReplyTo: null },
      ],
      post: { text: ASK.text, createdAt: ASK.createdAt, author: { handle: 'ann_r' } },
      thread: [],
      agent: 'RK',
      channel: 'x',
      now: '2026-03-02T09:10:00Z',
    })
  })

  test('a picture without words is none', async () => {
    expect(
      await messagesOf(message('brand', '09:10:00', ''), message('brand', '11:00:00', 'It is in Rome.')),
    ).toEqual([[2]])
  })

  test('without a date it has no time', async () => {
    const [reply] = await repliesIn({ thread: [ASK, message('brand', null, 'It is in Rome.')] })
    expect(reply?.subject.now).toBeNull()
  })

  test("the channel and the visibility are the message's own", async () => {
    const thread = [
      ASK,
      message('brand', '09:10:00', 'Done.', { channel: 'email', visibility: 'private' as const }),
    ]
    const [reply] = await repliesIn({ channel: 'x', thread })
    expect(reply?.subject).toMatchObject({ channel: 'email', post: { visibility: 'private' } })
  })

  const POST = {
    text: 'My bag is gone',
    createdAt: '2026-03-02T08:00:00Z',
    author: { handle: 'ann_r', displayName: 'Ann Rossi' },
  }
  const FIRST = message('brand', '08:30:00', 'Hi Ann, it is in Rome.')
  const SECOND = message('brand', '09:10:00', 'Today, Ann.')

  test('the first reply answers the post of the case, later ones what the customer wrote since', async () => {
    const replies = await repliesIn({ post: POST, thread: [FIRST, ASK, SECOND] })
    expect(replies.map(({ subject }) => subject.post?.text)).toEqual(['My bag is gone', ASK.text])
    // What the case knows of the customer holds for all that they write.
    expect(replies.map(({ subject }) => subject.post?.author?.displayName)).toEqual([
      'Ann Rossi',
      'Ann Rossi',
    ])
    expect(replies[1]?.subject.thread).toEqual([
      { by: 'customer', author: 'ann_r', text: 'My bag is gone', createdAt: '2026-03-02T08:00:00Z' },
      { ...FIRST, author: 'AcmeCare' },
    ])
  })

  test('fields of a reply are fields of the conversation', async () => {
    const [first, second] = await repliesIn({ post: POST, thread: [FIRST, ASK, SECOND] })
    expect(['post.createdAt', 'thread.0.text'].map((field) => first?.fieldOf(field))).toEqual([
      'post.createdAt',
      'thread.0.text',
    ])
    expect(
      ['post.createdAt', 'thread.0.createdAt', 'thread.1.text', 'known.claim'].map((field) =>
        second?.fieldOf(field),
      ),
    ).toEqual(['thread.1.createdAt', 'post.createdAt', 'thread.0.text', 'known.claim'])
  })

  test('a post without a date comes first where the brand begins the thread, and last otherwise', async () => {
    const post = { text: 'My bag is gone' }
    const begun = await repliesIn({ post, thread: [FIRST] })
    expect(begun[0]?.subject.post).toEqual(post)
    const answered = await repliesIn({ post, thread: [ASK, SECOND] })
    expect(answered[0]?.subject.post?.text).toBe(ASK.text)
  })

  test('a post of which only the address is known is answered by what comes after it', async () => {
    const post = { url: 'https://x.com/ann_r/status/1' }
    const at = async (createdAt: string) =>
      (await repliesIn({ post: { ...post, createdAt }, thread: [FIRST] }))[0]?.subject.post?.url
    expect([await at('2026-03-02T08:30:00Z'), await at('2026-03-02T08:30:01Z')]).toEqual([
      post.url,
      undefined,
    ])
  })

  test('the brand that speaks first answers nobody', async () => {
    const [reply] = await repliesIn({ thread: [FIRST, ASK] })
    expect(reply?.subject).toMatchObject({ post: null, thread: [] })
  })

  test('whoever is answered is the customer of that reply', async () => {
    const other = message('other', '09:05:00', 'Same here, Bob')
    const reply = message('brand', '09:10:00', '@bob_q Hi Bob, yours comes today.')
    const [first] = await repliesIn({ thread: [ASK, other, reply] })
    expect(first?.subject.post).toMatchObject({ text: 'Same here, Bob', author: { handle: 'bob_q' } })
    expect(first?.subject.thread?.map(({ by }) => by)).toEqual(['other'])
  })

  test('a bystander is also known by the name that the reply greets', async () => {
    const luca = { author: 'Luca Neri' }
    const thread = [
      { ...ASK, author: 'Anna Rossi' },
      message('other', '09:05:00', 'Anche a me.', luca),
      message('brand', '09:10:00', 'Ciao Luca, il tuo arriva oggi.'),
      message('brand', '09:40:00', 'Ciao Anna, il tuo arriva domani.'),
    ]
    const replies = await repliesIn({ thread })
    expect(replies.map(({ subject }) => subject.post?.author?.displayName)).toEqual([
      'Luca Neri',
      'Anna Rossi',
    ])
  })

  test.each([
    ['@ann_r', { handle: 'ann_r' }],
    ['ann_r', { handle: 'ann_r' }],
    ['Ann Rossi', { displayName: 'Ann Rossi' }],
    ['Silvia', { handle: 'Silvia', displayName: 'Silvia' }],
  ])('the author %s', async (author, expected) => {
    const [reply] = await repliesIn({ thread: [{ ...ASK, author }, FIRST] })
    expect(reply?.subject.post?.author).toEqual(expected)
  })
})

test('without a thread there are no replies', async () => {
  expect(await repliesIn({ thread: null })).toEqual([])
})

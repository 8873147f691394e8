import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PayloadOptions, platformNamed, readPayload } from '../../src/platforms/detect.ts'
import { PLATFORMS } from '../../src/platforms/list.ts'
import { UserError } from '../../src/source/user-error.ts'

const read = (text: string, options: Partial<PayloadOptions> = {}) =>
  readPayload(text, { file: 'post.json', ...options })

const refusal = (text: string, options: Partial<PayloadOptions> = {}) =>
  read(text, options).then(
    (reading) => expect.fail(`was read: ${JSON.stringify(reading)}`),
    (error: unknown) => {
      if (error instanceof UserError) return error.line
      throw error
    },
  )

const tweet = (id: string, text: string) => ({ id, text, author_id: '1', conversation_id: id })
const page = JSON.stringify({
  data: [tweet('699069110461571072', 'one'), tweet('699069110461571073', 'two')],
})

describe('the post of a payload with several', () => {
  it('must be named', async () => {
    expect(await refusal(page)).toBe(
      'post.json: holds 2 posts; name one by its id: --post post.json#699069110461571072 (or 699069110461571073)',
    )
  })

  it('is the one that is named', async () => {
    expect(await read(page, { pick: '699069110461571073' })).toMatchObject({
      post: { text: 'two' },
      thread: null,
    })
  })

  it('must be there', async () => {
    expect(await refusal(page, { pick: '12' })).toContain('holds no post "12"; name one by its id')
  })

  it('is the only one that is not the brand’s', async () => {
    const users = [{ id: '1', username: 'Acme' }]
    const data = [
      tweet('699069110461571072', 'answer'),
      { ...tweet('699069110461571073', 'question'), author_id: '2' },
    ]
    const text = JSON.stringify({ data, includes: { users } })
    expect(await read(text, { brandHandles: ['@acme'] })).toMatchObject({ post: { text: 'question' } })
  })

  it('may be written twice, when the later line is an edit', async () => {
    const lines = [tweet('699069110461571072', 'tpyo'), tweet('699069110461571072', 'typo')]
    const text = lines.map((line) => JSON.stringify(line)).join('\n')
    expect(await read(text)).toMatchObject({ post: { text: 'typo' } })
  })
})

describe('a retweet', () => {
  const retweet = {
    ...tweet('699069110461571073', 'RT @a: one'),
    referenced_tweets: [{ type: 'retweeted', id: '699069110461571072' }],
  }
  it.each(['699069110461571073', '699069110461571072'])(
    'is named by its own id or by the original’s: %s',
    async (pick) => {
      const text = JSON.stringify({ data: [retweet, tweet('699069110461571099', 'other')] })
      expect(await read(text, { pick })).toMatchObject({ post: { id: '699069110461571072', text: 'one' } })
    },
  )
})

describe('text around the JSON', () => {
  const body = JSON.stringify({ data: tweet('699069110461571072', 'one') })
  it.each([
    ['a byte order mark', `\uFEFF${body}`],
    ['white space', `\r\n\t ${body}\r\n\r\n`],
    ['headers', `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${body}`],
    ['headers with bare line feeds', `HTTP/2 200\ndate: x\n\n${body}`],
    ['two blocks of headers', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\na: b\r\n\r\n${body}`],
    ['lines with a blank one', `${body}\n\n${body}\n`],
  ])('%s does no harm', async (_, text) => {
    expect(await read(text)).toMatchObject({ kind: 'payload', post: { text: 'one' } })
  })
})

describe('the address of a post', () => {
  it('is a post', async () => {
    expect(await read('https://x.com/amanda/status/699069110461571072\n')).toEqual({
      kind: 'payload',
      format: 'url',
      post: {
        platform: 'x',
        id: '699069110461571072',
        url: 'https://x.com/amanda/status/699069110461571072',
        createdAt: '2016-02-15T03:13:58.667Z',
        author: { handle: 'amanda' },
      },
      thread: null,
      channel: null,
    })
  })

  it('without an author or an age is one as well', async () => {
    expect(await read('https://x.com/i/status/20')).toMatchObject({ post: { platform: 'x', id: '20' } })
  })
})

describe('our own shape', () => {
  it.each([
    { text: 'Hi', createdAt: '2024-01-01T00:00:00Z' },
    { text: 'Hi', author: { handle: 'ann' }, autor: 1 },
    { url: 'https://example.com' },
    { id: '1', text: 'Hi', mentions: ['@acme'] },
  ])('is handed back: %j', async (post) => {
    expect(await read(JSON.stringify(post))).toEqual({ kind: 'own', value: post })
  })

  it.each(['text: Hi\ncreatedAt: 2024-01-01T00:00:00Z', '# a comment', ''])(
    'may be YAML: %j',
    async (text) => {
      expect(await read(text)).toEqual({ kind: 'own', value: undefined })
    },
  )
})

describe('what cannot be read', () => {
  it.each([
    ['JSON cut short', '{"data": {"id": "1",\n  "text": "one', 'post.json:2:15: the JSON is cut short'],
    [
      'JSON cut short behind headers',
      'HTTP/1.1 200 OK\r\n\r\n{"data": [',
      'post.json:3:11: the JSON is cut short',
    ],
    ['a bad line', '{"id": "1"}\n{"id": }\n', 'post.json:2:8: '],
    [
      'no shape',
      '{"message": "Hi"}',
      'post.json: is of no known shape; the known shapes are a post as in a case file, x-v1,',
    ],
    ['an empty list', '[]', 'post.json: is of no known shape'],
    ['a scalar in a list', '[1]', 'post.json: is of no known shape'],
    [
      'almost a shape',
      '{"data": [{"id": "1", "author_id": "2"}]}',
      'post.json: looks like X (Twitter) API v2 (x-v2) but lacks text;',
    ],
    ['an empty page', '{"data": [], "includes": {}}', 'post.json: is of no known shape'],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toContain(message)
  })

  it.each(PLATFORMS.map(({ id }) => id))(
    '%s refuses what it is told to read and is not its own',
    async (format) => {
      expect(await refusal('{"message": "Hi"}', { format })).toMatch(
        /^post\.json: (?:is no payload of|looks like) /,
      )
    },
  )

  it('is said at its place even where YAML might have been meant', async () => {
    expect(await refusal('text: Hi', { format: 'mastodon' })).toMatch(/^post\.json:1:1: /)
  })
})

describe('platformNamed', () => {
  it.each(PLATFORMS.map(({ id }) => id))('knows %s', (id) => {
    expect(platformNamed(id.toUpperCase()).id).toBe(id)
  })

  it.each([
    ['mastodn', 'mastodon'],
    ['x', 'x-v1'],
    ['twiter-v2', null],
    ['googleplay', 'google-play'],
    ['', null],
  ])('%j: did you mean %s?', (id, guess) => {
    const said = guess === null ? /^unknown post format "[^"]*" \(known: x-v1, / : `did you mean ${guess}?`
    expect(() => platformNamed(id)).toThrow(said)
  })
})

describe('whatever JSON it is given', () => {
  const KEYS = [
    'data',
    'id',
    'id_str',
    'text',
    'full_text',
    'user',
    'content',
    'account',
    'created_at',
    'reblog',
    'post',
    'uri',
    'record',
  ]
  const MORE = [
    'thread',
    'parent',
    'replies',
    'author',
    'items',
    'snippet',
    'reviews',
    'comments',
    'created_time',
    'timestamp',
    '__proto__',
  ]
  const key = fc.constantFrom(
    ...KEYS,
    ...MORE,
    'constructor',
    'toString',
    'created_utc',
    'is_inbound',
    'author_id',
    'createdBy',
  )
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom('at://a/app.bsky.feed.post/3m4cjzwwzv322', '1'),
    ),
    tree: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree')),
    ),
  }))

  it('either reads it or says what is wrong', async () => {
    const value = fc.oneof(fc.jsonValue(), tree)
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.option(fc.constantFrom(...PLATFORMS.map(({ id }) => id))),
        async (payload, format) => {
          await read(JSON.stringify(payload), { format }).catch((error: unknown) => {
            if (!(error instanceof UserError)) throw error
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(PLATFORMS)('$id tells its shape without a crash', (platform) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tree), (value) => {
        expect(() => platform.lacks(value)).not.toThrow()
      }),
    )
  })

  it.each([
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    [
      'parents',
      `{"thread":${'{"post":{"uri":"at://a/app.bsky.feed.post/x","record":{"text":"a","createdAt":""},"indexedAt":"2024-01-01T00:00:00Z"},"parent":'.repeat(20_000)}null${'}'.repeat(20_001)}`,
    ],
    [
      'answers',
      `${'{"kind":"t1","data":{"name":"t1_a","author":"a","body":"b","created_utc":1,"replies":'.repeat(20_000)}""${'}}'.repeat(20_000)}`,
    ],
  ])('bears %s nested deeper than the stack', async (_, text) => {
    await read(text).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
    })
  })

  it('bears a page of very many posts', async () => {
    const data = Array.from({ length: 20_000 }, (_, index) =>
      tweet(String(699069110461571072n + BigInt(index)), 'a'),
    )
    expect(await refusal(JSON.stringify({ data }))).toContain('holds 20000 posts')
  })

  it('bears an endless chain of answers, and a circle', async () => {
    const data = Array.from({ length: 5_000 }, (_, index) => ({
      id: String(index),
      text: 'a',
      author_id: '1',
      referenced_tweets: [{ type: 'replied_to', id: String((index + 1) % 5_000) }],
    }))
    expect(await read(JSON.stringify({ data }), { pick: '7' })).toMatchObject({ thread: { length: 4_999 } })
  })
})

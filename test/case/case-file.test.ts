import { describe, expect, it } from 'vitest'
import { readCaseFile } from '../../src/case/case-file.ts'
import { UserError } from '../../src/source/user-error.ts'

/** The one line that a user reads when a file is refused. */
async function refusalOf(file: string, text: string): Promise<string> {
  try {
    await readCaseFile(file, text)
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
  return 'accepted'
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
  'd: [*c, *c, *c, *c, *c, *c, *c]',
].join('\n')

describe('readCaseFile refuses', () => {
  const zone = 'or the offset of your zone for Z, like +01:00'
  it.each([
    ['an empty YAML file', 'c.yaml', '', 'c.yaml:1:1: is empty; expected YAML'],
    ['comments only', 'c.yaml', '# later\n', 'c.yaml:1:1: is empty; expected YAML'],
    ['an empty JSON file', 'c.json', ' \n', 'c.json:1:1: is empty; expected JSON'],
    [
      'JSON cut short',
      'c.json',
      '{\n  "draft": "Hi Da',
      'c.json:2:18: the JSON is cut short: expected a closing double quote',
    ],
    [
      'JSON cut in an object',
      'c.json',
      '{"draft": "Hi"',
      'c.json:1:15: the JSON is cut short: expected a closing }',
    ],
    [
      'a trailing comma',
      'c.json',
      '{\n "draft": "Hi",\n}',
      'c.json:2:15: JSON has no comma after the last value; remove it',
    ],
    [
      'a comment in JSON',
      'c.json',
      '{"draft": "Hi"} // x',
      'c.json:1:17: JSON has no comments; remove it, or write YAML',
    ],
    [
      'a key twice in JSON',
      'c.json',
      '{"draft": "a",\n "draft": "b"}',
      'c.json:2:2: the key draft is here twice; keep one',
    ],
    [
      'a key twice in YAML',
      'c.yaml',
      'draft: a\ndraft: b',
      'c.yaml:2:1: the key draft is here twice; keep one',
    ],
    [
      'two documents',
      'c.yaml',
      'draft: a\n---\ndraft: b',
      'c.yaml:2:1: a second document starts here; one file holds one, several cases are NDJSON',
    ],
    [
      'a tab as indentation',
      'c.yaml',
      'post:\n\ttext: x',
      'c.yaml:2:1: is indented with a tab; YAML takes spaces',
    ],
    [
      'a handle without quotes',
      'c.yaml',
      'draft: @dana hi',
      'c.yaml:1:8: a text cannot start with @; put the text in quotes, or on lines of its own below |',
    ],
    [
      'a YAML bomb',
      'c.yaml',
      `draft: x\n${bomb}`,
      'c.yaml:3:8: aliases multiply without measure; write the values out',
    ],
    [
      'an alias of itself',
      'c.yaml',
      'draft: &d [*d]',
      'c.yaml:1:12: aliases multiply without measure; write the values out',
    ],
    [
      'an alias of nothing',
      'c.yaml',
      'draft: *important',
      'c.yaml:1:8: starts with *, which YAML reads as an alias; put the text in quotes',
    ],
    ['endless nesting in YAML', 'c.yaml', `draft: ${'['.repeat(50_000)}`, 'c.yaml:1:1: is nested too deeply'],
    [
      'endless nesting in JSON',
      'c.json',
      `{"draft": ${'['.repeat(50_000)}`,
      'c.json:1:1: is nested too deeply',
    ],

    [
      'an id as a number',
      'c.yaml',
      'draft: Hi\npost: { id: 699069110461571072 }',
      'c.yaml:2:13: post.id is a number, which loses its last digits; quote it: "699069110461571072"',
    ],
    [
      'a small id as a number',
      'c.json',
      '{"id": 12, "draft": "Hi"}',
      'c.json:1:8: id is a number; quote it: "12"',
    ],
    [
      'a date without a zone',
      'c.yaml',
      'draft: Hi\nnow: 2016-02-15T03:13:58',
      `c.yaml:2:6: now is "2016-02-15T03:13:58" and has no zone; write 2016-02-15T03:13:58Z, ${zone}`,
    ],
    [
      'a date without a time',
      'c.yaml',
      'draft: Hi\nnow: 2016-02-15',
      `c.yaml:2:6: now is "2016-02-15" and has no time and no zone; write 2016-02-15T12:00:00Z, ${zone}`,
    ],
    [
      'a date of another form',
      'c.yaml',
      'draft: Hi\nnow: 2016-02-15 03:13 +0100',
      'c.yaml:2:6: now is "2016-02-15 03:13 +0100"; write 2016-02-15T03:13:00+01:00',
    ],
    [
      'a date that is none',
      'c.yaml',
      'draft: Hi\nnow: today',
      'c.yaml:2:6: now is "today"; expected a date and time with a zone, like 2016-09-07T14:00:00Z',
    ],
    [
      'the 30th of February',
      'c.yaml',
      'draft: Hi\nnow: 2016-02-30T10:00:00Z',
      'c.yaml:2:6: now is "2016-02-30T10:00:00Z", a date that does not exist',
    ],
    [
      'an unknown key',
      'c.yaml',
      'draft: Hi\nbrand:\n  timezone: Europe/Rome',
      'c.yaml:3:3: brand.timezone is unknown; did you mean "timeZone"?',
    ],
    [
      'an unknown key like no other',
      'c.yaml',
      'draft: Hi\nthread: [{ by: brand, text: a, mood: b }]',
      'c.yaml:2:32: thread[0].mood is unknown; expected by, id, author, agent, text, createdAt, channel or visibility',
    ],
    [
      'a misspelt key before the missing one',
      'c.yaml',
      'draft:\n  - { txt: Hi }',
      'c.yaml:2:7: draft[0].txt is unknown; did you mean "text"?',
    ],
    [
      'a missing key',
      'c.yaml',
      'draft: Hi\nthread:\n  - text: a',
      'c.yaml:3:5: thread[0].by is missing; expected customer, brand or other',
    ],
    [
      'a word of no list',
      'c.yaml',
      'draft: Hi\nthread: [{ by: costumer, text: a }]',
      'c.yaml:2:16: thread[0].by is "costumer"; did you mean "customer"? expected customer, brand or other',
    ],
    [
      'a boolean as text',
      'c.yaml',
      'draft: Hi\nagent: true',
      'c.yaml:2:8: agent is true, not a text; quote it: "true"',
    ],
    [
      'text as a list',
      'c.yaml',
      'draft: Hi\nthread: hello',
      'c.yaml:2:9: thread is "hello"; expected a list',
    ],
    [
      'a fraction of a follower',
      'c.yaml',
      'draft: Hi\npost: { author: { followers: 1.5 } }',
      'c.yaml:2:30: post.author.followers is 1.5; expected a whole number',
    ],
    [
      'fewer than no followers',
      'c.yaml',
      'draft: Hi\npost: { author: { followers: -1 } }',
      'c.yaml:2:30: post.author.followers is -1; expected at least 0',
    ],
    [
      'an address that is none',
      'c.yaml',
      'draft: Hi\npost: { url: the one of today }',
      'c.yaml:2:14: post.url is no address; expected one that starts with https://',
    ],
    [
      'a zone of no place',
      'c.yaml',
      'draft: Hi\nbrand: { timeZone: Rome }',
      'c.yaml:2:20: brand.timeZone is not a time zone; write one like Europe/Rome',
    ],

    ['no draft', 'c.yaml', 'draft:\n', 'c.yaml:1:7: draft is empty; expected text or a list'],
    [
      'a draft that YAML takes for a comment',
      'c.yaml',
      'draft: #thanks',
      'c.yaml:1:8: draft is empty; expected text or a list',
    ],
    [
      'a draft as a mapping',
      'c.yaml',
      'draft: { text: Hi }',
      'c.yaml:1:8: draft is a mapping; expected text or a list',
    ],
    ['a draft as a number', 'c.yaml', 'draft: 24', 'c.yaml:1:8: draft is a number; quote it: "24"'],
    [
      'a draft without parts',
      'c.yaml',
      'draft: []',
      'c.yaml:1:8: draft is an empty list; expected at least one item',
    ],
    ['an empty draft', 'c.yaml', 'draft: ""', 'c.yaml:1:8: draft is empty; expected a reply'],
    [
      'a draft of what nobody sees',
      'c.json',
      '{"draft": "\\u200b \\n\\ufe0f"}',
      'c.json:1:11: draft is empty; expected a reply',
    ],
    [
      'an empty part',
      'c.yaml',
      'draft:\n  - Hi\n  - { text: " " }',
      'c.yaml:3:13: draft[1].text is empty; expected a reply',
    ],
    [
      'a draft of a mention',
      'c.yaml',
      'draft: "@dana "',
      'c.yaml:1:8: draft holds only a mention; expected a reply',
    ],
    [
      'a draft of mentions',
      'c.yaml',
      'draft: "@dana, @joe@social.example"',
      'c.yaml:1:8: draft holds only mentions; expected a reply',
    ],
    [
      'a claim of too many digits',
      'c.yaml',
      'draft: Hi\nknown: { claim: 90071992547409931 }',
      'c.yaml:2:17: known.claim is a number, which loses its last digits; quote it',
    ],
    [
      'a key and a word of several lines',
      'c.json',
      '{"draft": "Hi", "known": {"contacts": "a\\nb"}, "a\\nb": 1}',
      'c.json:1:39: known.contacts is "a\\nb"; expected a number',
    ],
    [
      'a key of several lines',
      'c.json',
      '{"draft": "Hi", "a\\nb": 1}',
      'c.json:1:17: ["a\\nb"] is unknown; expected id, draft, post, thread, brand, known, recent, channel, agent, now or acknowledge',
    ],
    [
      'a thread newest first',
      'c.yaml',
      'draft: Hi\nthread:\n  - { by: brand, text: b, createdAt: 2016-02-15T10:00:00Z }\n  - { by: brand, text: a, createdAt: 2016-02-15T10:59:59+01:00 }',
      'c.yaml:4:38: thread[1].createdAt is earlier than a message above it; expected the thread oldest first',
    ],
  ])('%s', async (_, file, text, expected) => {
    expect(await refusalOf(file, text)).toBe(expected)
  })
})

describe('readCaseFile accepts', () => {
  it.each([
    ['a draft alone', 'draft: Hi Dana'],
    ['parts of both forms', 'draft: [one, { text: two, inReplyTo: null }]'],
    ['words that other YAML reads as something else', 'draft: no\nagent: NO\nid: 1e'],
    ['any fact that is known', 'draft: Hi\nknown: { order: null, claim: "4471", contacts: 2 }'],
    [
      'messages of the same instant',
      'draft: Hi\nthread:\n  - { by: brand, text: a, createdAt: 2016-02-15T11:00:00+01:00 }\n  - { by: other, text: b, createdAt: 2016-02-15T10:00:00Z }',
    ],
    ['an anchor used twice', 'draft: Hi\nthread: [&m { by: brand, text: a }, *m]'],
    [
      'an address of Bluesky',
      'draft: Hi\npost: { url: "at://did:plc:abc/app.bsky.feed.post/3m4cjzwwzv322" }',
    ],
    ['an emoji as a reply', 'draft: 👍'],
    ['a mention and a word', 'draft: "@dana ok"'],
    ['a mention and a number', 'draft: "@dana 24"'],
    ['right-to-left text', 'draft: "@dana שלום"'],
    ['half a surrogate pair', 'draft: "\\ud83d ok"'],
    ['JSON in YAML', '{"draft": "Hi", "thread": []}'],
  ])('%s', async (_, text) => {
    expect(await refusalOf('c.yaml', text)).toBe('accepted')
  })
})

describe('readCaseFile', () => {
  it.each([
    ['a template', 'name: greeting\ncontent: Hi'],
    ['a list', '- draft: Hi'],
    ['a text', 'Hi Dana'],
  ])('says that %s is no case', async (_, text) => {
    expect(await readCaseFile('c.yaml', text)).toBeNull()
  })

  const yaml =
    'id: a\ndraft:\n  - |\n    Hi Dana,\n    sorry!\n  - text: "caf\\u00e9 — ok"\npost:\n  text: Help\n'

  it('finds what stands where', async () => {
    const { source } = (await readCaseFile('c.yaml', yaml)) ?? expect.fail('no case')
    const at = (part: number, offset: number) => {
      const { line, column } = source.partPosition(part, offset)
      return `${line}:${column}`
    }
    expect([at(0, 0), at(0, 8), at(0, 9), at(0, 15), at(1, 0), at(1, 3), at(1, 4)]).toEqual([
      '4:5',
      '4:13',
      '5:5',
      '5:11',
      '6:12',
      '6:15',
      '6:21',
    ])
    expect(source.fieldPosition(['post', 'text'])).toEqual({ line: 8, column: 9 })
    expect(source.fieldPosition(['post', 'createdAt'])).toBeNull()
    expect(source.line(5)).toBe('    sorry!')
    expect(yaml.slice(source.partOffset(0, 3)).startsWith('Dana')).toBe(true)
  })

  it('gives the value of a case as it is written', async () => {
    const found = await readCaseFile('c.json', '{"draft": "Hi", "known": {"order": null}}')
    expect(found?.input).toEqual({ draft: 'Hi', known: { order: null } })
  })
})

import { describe, expect, test } from 'vitest'
import type { PartReading } from '../../src/reading/facts.ts'
import { inspectReply } from '../../src/report/inspect.ts'
import { renderInspection } from '../../src/report/inspect-text.ts'
import { plain } from './sample.ts'

/** A range is of no account here. */
const at = { start: 0, end: 0 }

function part(text: string, over: Partial<PartReading> = {}): PartReading {
  return {
    text,
    language: 'en',
    tokens: [],
    sentences: [],
    placeholders: [],
    phrases: () => [],
    index: 0,
    createdAt: null,
    id: null,
    inReplyTo: null,
    tags: [],
    salutation: null,
    names: [],
    signature: null,
    counter: null,
    handoffs: [],
    commitments: [],
    requests: [],
    questions: [],
    apology: 'none',
    personalData: [],
    ...over,
  }
}

const first = part('Hi Morgan, send us your order by DM to a@b.example', {
  salutation: { ...at, text: 'Hi Morgan', name: 'Morgan', insertAt: 2, greetingEnd: 9 },
  names: [{ ...at, text: 'Morgan', position: 'greeting' }],
  counter: { ...at, text: '1/2', index: 1, of: 2, at: 'end' },
  handoffs: [{ ...at, kind: 'channel', text: 'by DM' }],
  requests: [{ ...at, asks: 'order', private: true, text: 'send us your order' }],
  personalData: [{ ...at, kind: 'email', text: 'a@b.example' }],
  apology: 'conditional',
})
const second = part('Sorry, Morgan.\nWithin 24 hours. ^RK', {
  names: [{ ...at, text: 'Morgan', position: 'vocative' }],
  signature: { ...at, text: '^RK', agent: 'RK', style: 'caret', level: 'initials' },
  counter: { ...at, text: '2/2', index: 2, of: 2, at: 'end' },
  commitments: [{ ...at, kind: 'dated', text: 'within 24 hours', due: '2016-09-08T14:00:00.000Z' }],
  placeholders: [
    {
      ...at,
      text: '{{name}}',
      dialect: 'double-brace',
      role: 'customer-name',
      key: 'name',
      fallback: null,
      includes: false,
    },
  ],
  apology: 'yes',
})

function inspect(parts: readonly PartReading[]) {
  return inspectReply('a.yaml', { language: 'en', parts, case: { id: 'a' } })
}

describe('JSON', () => {
  test('one part: its facts, with the documented keys in their order', () => {
    expect(JSON.stringify(inspect([first]))).toBe(
      JSON.stringify({
        file: 'a.yaml',
        id: 'a',
        language: 'en',
        salutation: { text: 'Hi Morgan', name: 'Morgan' },
        names: ['Morgan'],
        signature: null,
        counter: { text: '1/2', index: 1, of: 2 },
        handoffs: [{ kind: 'channel', text: 'by DM' }],
        commitments: [],
        requests: [{ asks: 'order', private: true, text: 'send us your order' }],
        apology: 'conditional',
        placeholders: [],
        personalData: [{ kind: 'email', text: 'a@b.example' }],
      }),
    )
  })

  test('several parts: the series first, then each', () => {
    const { parts, ...series } = inspect([first, second])
    expect(series).toMatchObject({
      salutation: { text: 'Hi Morgan' },
      names: ['Morgan'],
      signature: { text: '^RK', agent: 'RK', style: 'caret' },
      counter: { text: '1/2' },
      commitments: [{ kind: 'dated', text: 'within 24 hours', due: '2016-09-08T14:00:00.000Z' }],
      apology: 'yes',
    })
    const { file: _, id: __, ...alone } = inspect([first])
    expect(parts?.[0]).toEqual(alone)
    expect(parts).toHaveLength(2)
  })

  test.each([
    [['none', 'none'], 'none'],
    [['none', 'conditional'], 'conditional'],
    [['conditional', 'yes'], 'yes'],
  ] as const)('apologies %j make %s', (apologies, all) => {
    expect(inspect(apologies.map((apology) => part('x', { apology }))).apology).toBe(all)
  })
})

test('for people', () => {
  const parts = [first, second]
  const texts = parts.map(({ text }) => text)
  expect(renderInspection(inspect(parts), texts, { ...plain, width: 50 })).toMatchInlineSnapshot(`
    "a.yaml (a)

      part 1 of 2
      │ Hi Morgan, send us your order by DM to
      │ a@b.example
      language       en
      salutation     “Hi Morgan”
      names          “Morgan”
      counter        “1/2”: 1 of 2
      hand-off       channel: “by DM”
      asks for       order: “send us your order”, in
                     private
      apology        conditional
      personal data  email: “a@b.example”

      part 2 of 2
      │ Sorry, Morgan.
      │ Within 24 hours. ^RK
      language       en
      names          “Morgan”
      signature      “^RK” (caret), RK
      counter        “2/2”: 2 of 2
      commitment     dated: “within 24 hours”, due
                     2016-09-08T14:00:00.000Z
      apology        yes
      placeholder    customer-name: “{{name}}”
    "
  `)
  expect(renderInspection(inspect([first]), texts, { ...plain, language: 'it' })).toMatchInlineSnapshot(`
    "a.yaml (a)

      │ Hi Morgan, send us your order by DM to a@b.example
      lingua         en
      saluto         “Hi Morgan”
      nomi           “Morgan”
      contatore      “1/2”: 1 di 2
      passaggio      channel: “by DM”
      chiede         order: “send us your order”, in privato
      scuse          conditional
      dati personali email: “a@b.example”
    "
  `)
  expect(renderInspection(inspect([part('Hi')]), ['Hi'], plain)).toMatchInlineSnapshot(`
    "a.yaml (a)

      │ Hi
      language       en
    "
  `)
})

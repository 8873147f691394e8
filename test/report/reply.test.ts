import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import type { PersonalData } from '../../src/reading/facts.ts'
import { type ReplyOptions, reportReply } from '../../src/report/reply.ts'
import { aCase } from './sample.ts'

const TEXT = 'Dear Dana, your claim 4471 is open.'

const rules: ReplyOptions['rules'] = new Map([
  [
    'stale-post',
    {
      id: 'stale-post',
      messages: {
        en: { stale: '{age:duration} old: {at:date}', number: 'It says {number}.', greet: 'Greet {name}.' },
        it: { stale: 'Vecchio di {age:duration}: {at:date}' },
      },
    },
  ],
])

function personalData(text: string): readonly PersonalData[] {
  return Array.from(text.matchAll(/(?<=claim )\d+/g), (match) => ({
    kind: 'claim',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

const options: ReplyOptions = {
  language: 'en',
  rules,
  personalData,
  url: (rule) => `https://example.org/rules/${rule}`,
}

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'stale-post',
    severity: 'error',
    messageId: 'stale',
    data: { age: 206 * 86_400_000, at: Date.parse('2016-02-14T23:30:00Z') },
    part: 0,
    start: 16,
    end: 26,
    field: null,
    evidence: [],
    suggestions: [],
    fix: null,
    acknowledged: null,
    ...over,
  }
}

function reported(over: Partial<Finding> = {}, change: Partial<ReplyOptions> = {}, timeZone?: string) {
  const brand = timeZone === undefined ? {} : { timeZone }
  return reportReply(
    {
      result: {
        id: 'a',
        kind: 'reply',
        language: 'en',
        findings: [finding(over)],
        skipped: [],
        ran: ['stale-post'],
        unusedAcknowledgements: [],
      },
      subject: aCase(TEXT, { brand, now: '2016-09-07T16:00:00+02:00' }),
      source: {
        file: 'a.txt',
        partFile: (part) => (part === 0 ? 'a.txt' : 'b.txt'),
        line: () => TEXT,
        partPosition: (_, offset) => ({ line: 1, column: offset + 1 }),
        fieldPosition: () => null,
      },
      ownNow: change.language === 'it',
    },
    { ...options, ...change },
  )
}

function first(...args: Parameters<typeof reported>) {
  const [only] = reported(...args).findings
  if (only === undefined) throw new Error('no finding')
  return only
}

test('words and places', () => {
  expect(first()).toMatchObject({
    message: '7 months old: 14 Feb 2016',
    line: 1,
    column: 17,
    endColumn: 27,
    url: 'https://example.org/rules/stale-post',
  })
})

test('a part may have a file of its own', () => {
  expect(first()).not.toHaveProperty('file')
  expect(first({ part: 1 }).file).toBe('b.txt')
})

test("dates are those of the brand's zone", () => {
  expect(first({}, {}, 'Europe/Rome').message).toBe('7 months old: 15 Feb 2016')
})

test('another language, as far as the rule has it', () => {
  expect(first({}, { language: 'it' }).message).toBe('Vecchio di 7 mesi: 14 feb 2016')
  expect(first({}, { language: 'de' }).message).toBe('7 months old: 14 Feb 2016')
  expect(first({ messageId: 'number', data: { number: '55' } }, { language: 'it' }).message).toBe(
    'It says 55.',
  )
})

test('its own time is told only when the case brought one', () => {
  expect(reported({}, { language: 'it' }).now).toBe('2016-09-07T14:00:00.000Z')
  expect(reported()).not.toHaveProperty('now')
})

describe('personal data is masked unless it is asked for; edits are as written', () => {
  const edits = [{ part: 0, start: 0, end: 0, text: 'claim 4471' }]
  const over = {
    messageId: 'number',
    data: { number: '4471', at: 4471 },
    evidence: [{ what: 'thread', text: 'my claim 4471' }],
    suggestions: [{ message: 'greet', data: { name: 'Dana 4471' }, edits }],
    fix: edits,
  }

  test('masked', () => {
    const masked = first(over)
    expect(masked).toMatchObject({
      message: 'It says •••1.',
      data: { number: '•••1', at: 4471 },
      excerpt: 'claim •••1',
      evidence: [{ what: 'thread', text: 'my claim •••1' }],
      suggestions: [{ message: 'Greet Dana •••1.', edits }],
      fix: edits,
    })
    const { source } = reported(over)
    expect(source.slice(1, 0, 100, 0)).toBe('Dear Dana, your claim •••1 is open.')
    expect(source.slice(1, 22, 24, null)).toBe('••')
  })

  test('shown', () => {
    const shown = first(over, { personalData: null })
    expect(shown).toMatchObject({
      message: 'It says 4471.',
      data: { number: '4471' },
      excerpt: 'claim 4471',
      evidence: [{ what: 'thread', text: 'my claim 4471' }],
    })
    expect(reported(over, { personalData: null }).source.slice(1, 0, 100, 0)).toBe(TEXT)
  })
})

test('a suggestion may be a sentence of its own, but a missing key is a bug', () => {
  const suggest = (message: string) => first({ suggestions: [{ message }] }).suggestions[0]?.message
  expect(suggest('Thank {age:duration} later.')).toBe('Thank 7 months later.')
  expect(() => suggest('great')).toThrow('rule stale-post has no message "great"')
  expect(() => first({ rule: 'no-such-rule' })).toThrow('no rule "no-such-rule"')
})

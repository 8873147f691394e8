import { describe, expect, it, test } from 'vitest'
import { readCommitments } from '../../src/reading/commitments.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()
const context = { at: Date.parse('2026-03-11T10:00:00Z'), timeZone: 'Europe/Rome', holidays: [] }

function promised(text: string, language: 'en' | 'it' = 'en') {
  return readCommitments(read(text, language), context)
}

test.each([
  ["We'll get back to you within 24 hours.", '2026-03-12T10:00:00.000Z'],
  ["Within 24 hours we'll call you.", '2026-03-12T10:00:00.000Z'],
  ["I'll call you tomorrow at 10.", '2026-03-12T09:00:00.000Z'],
  ['Your refund will be issued by Friday.', '2026-03-13T22:59:59.999Z'],
  ["We're releasing a fix by this weekend.", '2026-03-15T22:59:59.999Z'],
  ["I'll write every 2 hours until it's fixed.", '2026-03-11T12:00:00.000Z'],
  ["We'll refund you within 5 days of delivery.", null],
])('dated: %s', (text, due) => {
  expect(promised(text)).toMatchObject([{ kind: 'dated', due }])
})

test.each([
  "DM us and we'll take a look.",
  "We'll keep you posted!",
  'They’ll reply here soon.',
  'You will hear from us.',
  // The time is the customer's, or that of a condition.
  "Please reply by Friday and we'll help.",
  "We'll refund you if you report it within 7 days.",
  "Send it by noon: we'll check.",
])('vague: %s', (text) => {
  expect(promised(text)).toMatchObject([{ kind: 'vague', due: null }])
})

test.each([
  'Let us know how it goes.',
  "We're here to help!",
  "We'll be happy to help.",
  'Refunds take 5 days to appear.',
  'Please wait 24 hours before trying again.',
  'Please report it within 7 days.',
  "We'll be here from 9 to 5 tomorrow.",
  'We will need your order number by Friday.',
  "We won't be able to change it tomorrow.",
  "We're working to fix this.",
  'I refunded you on 12 May.',
])('none: %s', (text) => {
  expect(promised(text)).toEqual([])
})

describe('a promise', () => {
  it('is quoted from its verb to its time', () => {
    expect(promised("Hi Dana, I'll call you by Friday, promise.")).toMatchObject([
      { kind: 'dated', text: "I'll call you by Friday" },
    ])
  })

  it('has no due time when the time of the message is unknown', () => {
    const text = read("I'll call you tomorrow.", 'en')
    expect(readCommitments(text, { ...context, at: null })).toMatchObject([{ kind: 'dated', due: null }])
  })

  it('stands beside others', () => {
    expect(
      promised("We'll check with the depot. I'll call you tomorrow at 10.").map(({ kind }) => kind),
    ).toEqual(['vague', 'dated'])
  })

  it('is read in Italian also from the present tense, where a time goes with it', () => {
    expect(promised('Le scrivo entro venerdì.', 'it')).toMatchObject([
      { kind: 'dated', due: '2026-03-13T22:59:59.999Z' },
    ])
    expect(promised('Le scrivo per sapere se il pacco è arrivato.', 'it')).toEqual([])
  })
})

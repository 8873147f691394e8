import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../src/case/model.ts'
import type { PersonalData } from '../../src/reading/facts.ts'
import { createMask, unmasked } from '../../src/report/mask.ts'
import { aCase } from './sample.ts'

const PATTERNS: readonly (readonly [PersonalData['kind'], RegExp])[] = [
  ['email', /[\w.]+@[\w.]+\w/g],
  ['phone', /\+?\d[\d ]{7,}\d/g],
  ['claim', /(?<=claim )\w+/g],
  ['iban', /IT\d{2}[A-Z\d ]+/g],
  ['address', /Via [A-Z]\w+ \d+/g],
]

/** Stands in for the reading: what is hidden where, not what is personal, is tried here. */
function find(text: string): readonly PersonalData[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  )
}

function maskFor(over: Partial<Case> = {}) {
  return createMask(aCase('Hello', over), find)
}

describe('what stays recognisable', () => {
  test.each([
    ['email', 'to jane.doe@example.org now', 'to j•••••••@••••••••••• now'],
    ['phone', 'call +39 345 678 9012 now', 'call +•• ••• ••• •012 now'],
    ['a short claim', 'claim 4471', 'claim •••1'],
    ['a claim of three', 'claim 447', 'claim •••'],
    ['account', 'IT60X0542811101000000123456', 'IT60X0542811101000000123456'.replace(/.(?=.{4})/g, '•')],
    ['address', 'in Via Roma 12', 'in V•• •••• ••'],
    ['nothing personal', 'on 14 Feb 2016, after 7 days', 'on 14 Feb 2016, after 7 days'],
    ['a handle', '@AcmeCare', '@AcmeCare'],
  ])('%s', (_, text, masked) => {
    expect(maskFor()(text)).toBe(masked)
    expect(unmasked(text)).toBe(text)
  })
})

describe('what the case knows is hidden where it is quoted without its context', () => {
  const said = { by: 'customer', text: 'My claim 4471, mail jane@example.org' } as const
  test.each([
    ['the thread', { thread: [said] }],
    ['the post', { post: { text: said.text } }],
    ['the draft', { parts: [{ text: said.text, createdAt: null, id: null, inReplyTo: null }] }],
    ['what is known', { known: { claim: '4471' } }],
    ['what is known under another name', { known: { claimNumbers: [4471], order: null } }],
  ])('%s', (_, over) => {
    const mask = maskFor(over)
    expect(mask('The number is there: 4471.')).toBe('The number is there: •••1.')
    expect(mask('44710 and A4471 are other numbers')).toBe('44710 and A4471 are other numbers')
  })

  test('names, flights and counts are not', () => {
    const mask = maskFor({ known: { customerName: 'Agent 007', contacts: 200, flight: 'AZ123' } })
    expect(mask('Agent 007 on AZ123, 200 times')).toBe('Agent 007 on AZ123, 200 times')
  })
})

test('a range that cuts an address in two gives no half of it away', () => {
  const text = 'mail jane.doe@example.org today'
  expect(maskFor().range(text, 10, 17)).toBe('•••@•••')
  expect(unmasked.range(text, 10, 17)).toBe('doe@exa')
})

test('offsets stay true, and nothing that was said elsewhere in the case comes through', () => {
  const mask = maskFor({ thread: [{ by: 'customer', text: 'claim 4471, 😀 claim ab12, jane@example.org' }] })
  const piece = fc.constantFrom(
    'jane@example.org',
    '4471',
    'ab12',
    '😀',
    'claim',
    'Via Roma 12',
    'and',
    '(',
    '.',
  )
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(' ', ', ', '\n'), (pieces, separator) => {
      const text = pieces.join(separator)
      expect(mask(text)).toHaveLength(text.length)
      expect(mask(text)).not.toMatch(/jane|4471|ab12|Roma/)
    }),
  )
})

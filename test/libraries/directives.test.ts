import { describe, expect, test } from 'vitest'
import { readDirective } from '../../src/libraries/directives.ts'

const RULES = ['boilerplate', 'stale-post']
const complaint = (rule: string) => (RULES.includes(rule) ? null : 'is no rule')
const read = (text: string, template: number | null = null) => readDirective({ text, template }, complaint)

describe('a directive', () => {
  test.each<[string, object]>([
    ['replylint-disable boilerplate -- why', { verb: 'disable', rules: ['boilerplate'], reason: 'why' }],
    ['  replylint-disable-line boilerplate -- why ', { verb: 'disable-line' }],
    ['replylint-disable-next-line boilerplate -- why', { verb: 'disable-next-line' }],
    ['replylint-disable boilerplate,stale-post -- why', { rules: ['boilerplate', 'stale-post'] }],
    ['replylint-disable boilerplate , stale-post, -- why', { rules: ['boilerplate', 'stale-post'] }],
    ['replylint-disable boilerplate --- why -- so', { reason: 'why -- so' }],
    ['replylint-disable boilerplate – a dash', { reason: 'a dash' }],
    ['replylint-disable boilerplate — a dash', { reason: 'a dash' }],
    ['replylint-disable boilerplate\n  -- over\n  two lines', { reason: 'over two lines' }],
    ['replylint-enable boilerplate', { verb: 'enable', rules: ['boilerplate'], reason: '' }],
    ['replylint-enable boilerplate -- back to normal', { verb: 'enable', reason: 'back to normal' }],
    ['replylint-enable', { verb: 'enable', rules: [] }],
  ])('%j', (text, expected) => {
    expect(read(text)).toMatchObject(expected)
  })
})

describe('no directive', () => {
  test.each([
    '',
    'see Dana',
    'replylint reads this file',
    'not replylint-disable boilerplate -- why',
    'replylinted',
  ])('%j', (text) => {
    expect(read(text)).toBe(null)
  })
})

describe('meant to be one', () => {
  test.each<[string, string, string | null]>([
    ['replylint-disable boilerplate', 'replylint-disable gives no reason; expected RULE -- reason', null],
    ['replylint-disable boilerplate --', 'replylint-disable gives no reason; expected RULE -- reason', null],
    ['replylint-disable boilerplate -- ', 'replylint-disable gives no reason; expected RULE -- reason', null],
    [
      'replylint-disable boilerplate -why',
      'replylint-disable gives no reason; expected RULE -- reason',
      null,
    ],
    ['replylint-disable -- why', 'replylint-disable names no rule; expected RULE -- reason', null],
    ['replylint-disable boilerplat -- why', 'replylint-disable: boilerplat is no rule', 'boilerplat'],
    ['replylint-enable boilerplat', 'replylint-enable: boilerplat is no rule', 'boilerplat'],
    [
      'replylint-disable boilerplate stale-post -- why',
      'replylint-disable: boilerplate stale-post is no rule; rules are separated by commas',
      'boilerplate stale-post',
    ],
    [
      'replylint-disabel boilerplate -- why',
      'replylint-disabel is no directive; did you mean "replylint-disable"?',
      'replylint-disabel',
    ],
    [
      'replylint-disable-nextline boilerplate -- why',
      'replylint-disable-nextline is no directive; did you mean "replylint-disable-next-line"?',
      'replylint-disable-nextline',
    ],
    [
      'replylint disable boilerplate -- why',
      'replylint disable is no directive; did you mean "replylint-disable"?',
      'replylint disable',
    ],
    [
      'replylint: disable-line boilerplate -- why',
      'replylint: disable-line is no directive; did you mean "replylint-disable-line"?',
      'replylint: disable-line',
    ],
    [
      'Replylint-Disable boilerplate -- why',
      'Replylint-Disable is no directive; did you mean "replylint-disable"?',
      'Replylint-Disable',
    ],
    [
      'replylint-ignore boilerplate -- why',
      'replylint-ignore is no directive; expected replylint-disable, replylint-disable-line, ' +
        'replylint-disable-next-line or replylint-enable',
      'replylint-ignore',
    ],
  ])('%j', (text, message, word) => {
    expect(read(text)).toEqual({ message, word })
  })
})

describe('a field', () => {
  test.each(['boilerplate -- why', 'replylint-disable boilerplate -- why'])('%j', (text) => {
    expect(read(text, 0)).toEqual({ verb: 'disable', rules: ['boilerplate'], reason: 'why' })
  })

  test('that is empty says nothing', () => {
    expect(read(' ', 0)).toBe(null)
  })

  test.each<[string, string]>([
    ['see Dana', 'the comment gives no reason; expected RULE -- reason'],
    ['boilerplat -- why', 'the comment: boilerplat is no rule'],
    [
      'replylint-disable-next-line boilerplate -- why',
      'replylint-disable-next-line has no meaning in a field; expected replylint-disable',
    ],
    [
      'replylint-enable boilerplate',
      'replylint-enable has no meaning in a field; expected replylint-disable',
    ],
  ])('%j is refused', (text, message) => {
    expect(read(text, 0)).toMatchObject({ message })
  })
})

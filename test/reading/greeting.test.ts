import { expect, it } from 'vitest'
import { greetingFor, nameInGreeting } from '../../src/reading/greeting.ts'

it.each([
  ['Hi', 'Hi Dana'],
  ['Hi there', 'Hi Dana'],
  ['Hello, there', 'Hello Dana'],
  ['Good morning', 'Good morning Dana'],
  ['Dear customer', 'Dear Dana'],
  ['Ciao a tutti', 'Ciao Dana'],
  ['Gentile cliente', 'Gentile Dana'],
  ['Olá', 'Olá Dana'],
])('%j becomes %j', (text, expected) => {
  const edit = nameInGreeting({ text, start: 0, end: text.length, name: null, insertAt: text.length }, 'Dana')
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(expected)
})

it.each(['Caro cliente', 'Estimado', 'Sehr geehrte', 'Oh no, hi', 'Higher', 'Gentilissimo'])(
  '%j is left alone',
  (text) => {
    expect(
      nameInGreeting({ text, start: 0, end: text.length, name: null, insertAt: text.length }, 'Dana'),
    ).toBeNull()
  },
)

it.each([
  ['en', 'Hi Dana'],
  ['it', 'Buongiorno Dana'],
  ['de', 'Hallo Dana'],
  [null, 'Hi Dana'],
] as const)('greets in %s', (language, expected) => {
  expect(greetingFor('Dana', language, {})).toBe(expected)
})

it('says ciao where the brand does', () => {
  expect(greetingFor('Dana', 'it', { register: 'informal' })).toBe('Ciao Dana')
})

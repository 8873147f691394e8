import { expect, it } from 'vitest'
import { greetingFor, nameInGreeting } from '../../src/reading/greeting.ts'

function named(text: string, greeting: string): string | null {
  const place = { start: 0, end: text.length, insertAt: text.length, greetingEnd: greeting.length }
  const edit = nameInGreeting({ text, name: null, ...place }, 'Dana')
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

it.each([
  ['Hi', 'Hi', 'Hi Dana'],
  ['Hi there', 'Hi there', 'Hi Dana'],
  ['Hello, there', 'Hello, there', 'Hello Dana'],
  ['Good morning', 'Good morning', 'Good morning Dana'],
  ['Dear customer', 'Dear customer', 'Dear Dana'],
  ['Ciao a tutti', 'Ciao a tutti', 'Ciao Dana'],
  ['Gentile cliente', 'Gentile cliente', 'Gentile Dana'],
  ['Olá', 'Olá', 'Olá Dana'],
  ['Hi, sorry', 'Hi', 'Hi Dana, sorry'],
  ['Hello and thank you', 'Hello', 'Hello Dana and thank you'],
  ['Hello, good morning there', 'Hello', 'Hello Dana, good morning there'],
])('%j becomes %j', (text, greeting, expected) => {
  expect(named(text, greeting)).toBe(expected)
})

it.each(['Caro cliente', 'Estimado', 'Sehr geehrte', 'Oh no, hi', 'Higher', 'Gentilissimo'])(
  '%j is left alone',
  (text) => {
    expect(named(text, text)).toBeNull()
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

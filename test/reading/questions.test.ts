import { expect, test } from 'vitest'
import { readQuestions } from '../../src/reading/questions.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()

test.each([
  ['Hi Ana. Are you still there? Let us know.', ['Are you still there?']],
  ['Really?! Which flight was it?', ['Really?', 'Which flight was it?']],
  ['Are you home (today?)', ['Are you home (today?']],
  ['See https://acme.example/?q=1 for more.', []],
  ['', []],
])('%j', (text, questions) => {
  expect(readQuestions(read(text, 'en')).map(({ text: words }) => words)).toEqual(questions)
})

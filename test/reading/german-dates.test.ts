import { expect, test } from 'vitest'
import { tokenize } from '../../src/phrases/tokens.ts'
import { sentencesOf } from '../../src/reading/sentences.ts'

function sentences(text: string): readonly string[] {
  return sentencesOf(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))
}

test.each([
  'Am 12.09. rufe ich Sie an.',
  'Bis zum 15. melden wir uns.',
  'Am 12. September ist der Laden zu.',
  'Vom 3. bis 5. Mai haben wir zu.',
])('goes on after the day: %s', (text) => {
  expect(sentences(text)).toEqual([text])
})

test.each([
  ['Der Laden öffnet am 12.09. Wir freuen uns.', ['Der Laden öffnet am 12.09.', 'Wir freuen uns.']],
  ['Das ist Gleis 12. Dort wartet Anna.', ['Das ist Gleis 12.', 'Dort wartet Anna.']],
  ['order 15. we sent it', ['order 15.', 'we sent it']],
])('ends there: %s', (text, cut) => {
  expect(sentences(text)).toEqual(cut)
})

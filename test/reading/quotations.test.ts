import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { quotationsIn } from '../../src/reading/quotations.ts'

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['You wrote “we will let you know”: that was not enough.', ['“we will let you know”']],
  ['You wrote "we will let you know", and nobody did.', ['"we will let you know"']],
  ['Ha ragione, «ufficio competente» non dice niente.', ['«ufficio competente»']],
  ['Sie schrieben „niemand hilft mir“, Dana.', ['„niemand hilft mir“']],
  ['> We will let you know.\nThat was our answer, Dana.', ['> We will let you know.']],
  ['>We will let you know.\r\nThat was our answer.', ['>We will let you know.']],
  ['&gt; are you still there?\nYes, Dana.', ['&gt; are you still there?']],
  ['> one\n> two\nThree, Dana.', ['> one', '> two']],
  ['"first one" and "second one", Dana', ['"first one"', '"second one"']],
])('%j quotes %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test.each([
  ['a single word', 'Press "Cancel" and then "Refund".'],
  ['everything', '“We will let you know.”'],
  ['everything but a handle', '@dana "We will let you know."'],
  ['every line', '> We will let you know.\n> Soon.'],
  ['inches', 'A 5" screen and a 7" screen, Dana.'],
  ['one mark alone', 'He said "nothing of the kind.'],
  ['marks on two lines', 'He said "nothing\nof the kind".'],
  ['a message that goes on', '>> and the second half follows, Dana.'],
  ['a face', '>_< sorry, Dana'],
  ['an apostrophe', "we don't say we won't"],
  ['nothing', ''],
])('%s is no quotation', (_, text) => {
  expect(quoted(text)).toEqual([])
})

it('quotations are in order and inside the text, whatever it is', () => {
  const piece = fc.constantFrom('“', '”', '„', '«', '»', '"', '>', '\n', 'we', ' ', '&gt;', '@x', '\ud800')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const found = quotationsIn(text)
      for (const { start, end } of found) expect(text.slice(start, end).length).toBe(end - start)
      expect(found.map(({ start }) => start)).toEqual(
        found.map(({ start }) => start).toSorted((a, b) => a - b),
      )
    }),
  )
})

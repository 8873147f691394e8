import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/phrases/tokens.ts'
import { sentencesOf } from '../../src/reading/sentences.ts'

function split(text: string): readonly string[] {
  return sentencesOf(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))
}

describe('sentencesOf', () => {
  it.each([
    ['', []],
    ['\n \n', []],
    ['one', ['one']],
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['What?! No!! Yes...', ['What?!', 'No!!', 'Yes...']],
    ['one\ntwo\r\nthree\u2028four', ['one', 'two', 'three', 'four']],
    // ends without a space, and ends that are none
    ['We are back.Thanks', ['We are back.', 'Thanks']],
    ['It costs 3.50 at acme.it. Ok', ['It costs 3.50 at acme.it.', 'Ok']],
    ['See https://a.example/b.c?d. Bye', ['See https://a.example/b.c?d.', 'Bye']],
    ['well... maybe', ['well... maybe']],
    ['well… maybe', ['well… maybe']],
    ['Well... Maybe', ['Well...', 'Maybe']],
    ['...and so', ['...and so']],
    // quotes and brackets close the sentence
    ['“Yes.” (No.) Ok', ['“Yes.”', '(No.)', 'Ok']],
    // titles, labels, initials
    ['Gentile Sig.ra Rossi, il Dott. Neri. Ok', ['Gentile Sig.ra Rossi, il Dott. Neri.', 'Ok']],
    ['Dear Mr. Lee and Mrs. Day. Hi', ['Dear Mr. Lee and Mrs. Day.', 'Hi']],
    ['Sehr geehrte Fr. Müller, Hr. Maier', ['Sehr geehrte Fr. Müller, Hr. Maier']],
    ['Bonjour Mme. Dubois et M. Roy', ['Bonjour Mme. Dubois et M. Roy']],
    ['Estimada Sra. Gil', ['Estimada Sra. Gil']],
    ['J. Smith called. Heather B. answered', ['J. Smith called.', 'Heather B. answered']],
    ['So do I. We agree', ['So do I.', 'We agree']],
    ['Tel. 12 34', ['Tel. 12 34']],
    ['Prof.', ['Prof.']],
    // before a number only
    ['See art. 5 and no. 7', ['See art. 5 and no. 7']],
    ['It is art. Yes', ['It is art.', 'Yes']],
    ['Oh no. We see', ['Oh no.', 'We see']],
    ['La pratica n. 4471', ['La pratica n. 4471']],
    // where a sentence may end, or not
    ['Bags, etc. and more', ['Bags, etc. and more']],
    ['Bags, etc. We know', ['Bags, etc.', 'We know']],
    ['At 5 p.m. we call', ['At 5 p.m. we call']],
    ['At 5 p.m. We call', ['At 5 p.m.', 'We call']],
    ['Days, e.g. Monday, i.e. Soon', ['Days, e.g. Monday, i.e. Soon']],
    ['Heute, z.B. Montag', ['Heute, z.B. Montag']],
    // numbers end a sentence, except German days
    ['Entro le 18. Grazie', ['Entro le 18.', 'Grazie']],
    ['Bis zum 3. Mai und 4. Juni. Gut', ['Bis zum 3. Mai und 4. Juni.', 'Gut']],
    ['the 1st. Then', ['the 1st.', 'Then']],
    ['St. Pancras', ['St. Pancras']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('gives every token to one sentence, in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B.', ' ', '.', '!', '"', ')', '\n', 'e.g.', '5', '…', '😀'),
        }),
        (text) => {
          const tokens = tokenize(text)
          let next = 0
          for (const sentence of sentencesOf(text, tokens)) {
            expect(sentence.firstToken).toBe(next)
            expect(sentence.endToken).toBeGreaterThan(next)
            expect(sentence.start).toBe(tokens[sentence.firstToken]?.start)
            expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end)
            next = sentence.endToken
          }
          expect(next).toBe(tokens.length)
        },
      ),
    )
  })

  it('never joins two lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, two) => {
        const text = `${one}x\nx${two}`
        const end = one.length + 1
        for (const sentence of sentencesOf(text, tokenize(text)))
          expect(sentence.end <= end || sentence.start > end).toBe(true)
      }),
    )
  })
})

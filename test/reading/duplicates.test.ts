import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicatesIn } from '../../src/reading/duplicates.ts'

const LONG = 'Hi {{name}}, your refund left our bank this morning and is with yours by Friday evening.'
const OTHER =
  'Hello {{name}}, the fitter rings at your door between eight and noon on the day that you chose.'

describe('duplicatesIn', () => {
  it.each([
    ['the same text', [LONG, LONG], [null, { index: 0, likeness: 1 }]],
    [
      'another case and other signs',
      [LONG, LONG.toUpperCase().replace('.', '!')],
      [null, { index: 0, likeness: 1 }],
    ],
    ['another text', [LONG, OTHER], [null, null]],
    ['a courtesy', ['Thank you, {{name}}!', 'Thank you, {{name}}!'], [null, null]],
    ['one word less than is compared', ['a b c d e f g h i j k', 'a b c d e f g h i j k'], [null, null]],
    [
      'as many words as are compared',
      ['a b c d e f g h i j k l', 'a b c d e f g h i j k l'],
      [null, { index: 0, likeness: 1 }],
    ],
    ['no text', [], []],
    ['empty texts', ['', ''], [null, null]],
  ])('%s', (_, texts, expected) => {
    expect(duplicatesIn(texts)).toEqual(expected)
  })

  it('counts numbers and placeholders', () => {
    const [, number] = duplicatesIn([`${LONG} Fee: 12 euros`, `${LONG} Fee: 15 euros`])
    const [, placeholder] = duplicatesIn([LONG, LONG.replace('{{name}}', '{{user.name}}')])
    expect(number?.likeness).toBeLessThan(1)
    expect(placeholder?.likeness).toBeLessThan(1)
  })

  it('takes the likest, not the last', () => {
    const near = LONG.replace('Friday', 'Monday')
    expect(duplicatesIn([LONG, near, LONG])[2]).toEqual({ index: 0, likeness: 1 })
    expect(duplicatesIn([near, LONG, near])[2]).toEqual({ index: 0, likeness: 1 })
  })

  it('finds copies and near ones among hundreds that begin alike', () => {
    const texts = Array.from(
      { length: 300 },
      (_, i) => `Thank you for writing to us today about case number ${i}, dear ${i} of ${i}`,
    )
    const [copy = '', nearly = ''] = [texts[7], texts[207]?.replace('today', 'now')]
    const found = duplicatesIn([...texts, copy, nearly])
    expect(found.at(-2)).toEqual({ index: 7, likeness: 1 })
    expect(found.at(-1)?.index).toBe(207)
  })

  it('finds every copy of one text, however many there are', () => {
    const [head, ...copies] = duplicatesIn(Array.from({ length: 120 }, () => LONG))
    expect(head).toBeNull()
    expect(copies.every((duplicate) => duplicate?.index === 0 && duplicate.likeness === 1)).toBe(true)
  })

  it('points backwards, and never says that different words are the same', () => {
    const word = fc.constantFrom('refund', 'parcel', 'left', 'today', 'by', 'Friday', 'the', '{{name}}', '12')
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        for (const [index, duplicate] of duplicatesIn(texts).entries()) {
          if (duplicate === null) continue
          expect(duplicate.index).toBeLessThan(index)
          expect(duplicate.likeness).toBeGreaterThan(0)
          expect(duplicate.likeness).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

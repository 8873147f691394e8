import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCounter } from '../../src/reading/counter.ts'
import { named } from './people-text.ts'

const read = (text: string, series = false) => {
  const found = readCounter(named(text, null), { series })
  if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.text)
  return found
}

describe('at the start', () => {
  test.each([
    ['1/2 We have it.', '1/2', 1, 2],
    ['2/2 and that is all: we have it.', null, 0, 0],
    ['2/2: and that is all.', '2/2', 2, 2],
    ['(4/4) For now, we have it.', '(4/4)', 4, 4],
    ['(2/3) and that is why.', '(2/3)', 2, 3],
    ['[1/3] Buongiorno Silvia.', '[1/3]', 1, 3],
    ['[1/3]Buongiorno Silvia.', '[1/3]', 1, 3],
    ['@silvia 3/3 For more, see https://example.com', '3/3', 3, 3],
    ['@silvia @acme (1/2) We have it.', '(1/2)', 1, 2],
    ['1 / 2 We have it.', '1 / 2', 1, 2],
    ['1⁄2 We have it.', '1⁄2', 1, 2],
    ['1/2. We have it.', '1/2', 1, 2],
    ['1/2 - We have it.', '1/2', 1, 2],
    ['1/2\nwe have it.', null, 0, 0],
    ['1/2 @silvia we have it.', '1/2', 1, 2],
    ['1/2 👋 We have it.', '1/2', 1, 2],
    ['👋 1/2 We have it.', '1/2', 1, 2],
    ['1️⃣/3️⃣ We have it.', '1️⃣/3️⃣', 1, 3],
    ['Part 1 of 2: we have it.', 'Part 1 of 2', 1, 2],
    ['Part 1/2 we have it.', 'Part 1/2', 1, 2],
    ['Parte 1 di 2. Ecco.', 'Parte 1 di 2', 1, 2],
    ['1 di 3: ecco.', '1 di 3', 1, 3],
    ['1 di 3 Ecco.', '1 di 3', 1, 3],
    ['(1 of 3) we have it.', '(1 of 3)', 1, 3],
    ['Teil 1 von 2: hier.', 'Teil 1 von 2', 1, 2],
    ['Partie 1 sur 2 : voici.', 'Partie 1 sur 2', 1, 2],
    ['Parte 2 de 2: aquí.', 'Parte 2 de 2', 2, 2],
    ['[12/14] We have it.', '[12/14]', 12, 14],
    ['(25/25) We have it.', '(25/25)', 25, 25],
    ['9/9 We have it.', '9/9', 9, 9],
  ])('%s', (text, words, index, of) => {
    if (words === null) expect(read(text)).toBeNull()
    else expect(read(text)).toMatchObject({ text: words, index, of, at: 'start' })
  })
})

describe('at the end', () => {
  test.each([
    ['We have it. 1/2', '1/2', 1, 2],
    ['We have it! Stay safe! 2/2', '2/2', 2, 2],
    ['See https://example.com/a . 1/2', '1/2', 1, 2],
    ['See https://example.com/a 1/2', '1/2', 1, 2],
    ['We have it. (1/2)', '(1/2)', 1, 2],
    ['We have it and (1/2)', '(1/2)', 1, 2],
    ['We have it [2/3]', '[2/3]', 2, 3],
    ['We have it... 1/2', '1/2', 1, 2],
    ['We have it… 1/2', '1/2', 1, 2],
    ['We have it. 1/2 >>', '1/2', 1, 2],
    ['We have it. 1/2…', '1/2', 1, 2],
    ['We have it. 1/2 👇', '1/2', 1, 2],
    ['We have it. 1/2 https://example.com/a', '1/2', 1, 2],
    ['We have it. 1/2 #AcmeCares', '1/2', 1, 2],
    ['We have it.\n\n1/2', '1/2', 1, 2],
    ['We have it 😊 1/2', '1/2', 1, 2],
    ['We have it. ^Oliver 2/2', '2/2', 2, 2],
    ['We have it. -Shie 3/3', '3/3', 3, 3],
    ['We have it. Reid 2/2', '2/2', 2, 2],
    ['Then we have a look and write to you 2/2. ^Reid', '2/2', 2, 2],
    ['Then we have a look and write to you 3/3', '3/3', 3, 3],
    ['We have it. 2/2 ^ML', '2/2', 2, 2],
    ['We have it. 2/2^Corry', '2/2', 2, 2],
    ['We have it. 2/2 -Shie', '2/2', 2, 2],
    ['We have it. (2/2) – Marco', '(2/2)', 2, 2],
    ['We have it. 2/2 ^ML https://example.com', '2/2', 2, 2],
    ['We have it. 2/2 Marco', '2/2', 2, 2],
    ['We have it. Part 2 of 2', 'Part 2 of 2', 2, 2],
    ['Ecco. 2 di 3', '2 di 3', 2, 3],
    ['Ecco, e poi (segue) 1/2', '1/2', 1, 2],
  ])('%s', (text, words, index, of) => {
    expect(read(text)).toMatchObject({ text: words, index, of, at: 'end' })
  })

  test('in an unfinished sentence it counts where several messages are supplied', () => {
    expect(read('Go to the settings and 1/2', true)).toMatchObject({ text: '1/2' })
    expect(read('Go to the settings and 1/2')).toBeNull()
    expect(read('We serve 9 of 10', true)).toBeNull()
  })
})

describe('what is no counter', () => {
  test.each([
    [''],
    ['@someone'],
    ['We are here 24/7'],
    ['24/7 we are here.'],
    ['24/7 Support is here.'],
    ['We are here 7/7'],
    ['Cross the bridge. Platform 2/3'],
    ['Guests give it a 4/4'],
    ['Then we have a look and cut it in 1/2'],
    ['We are open 7/7.'],
    ['Siamo aperti 7/7'],
    ['Nous sommes là 7j/7'],
    ['It arrives on 3/5'],
    ['It arrives on 12/9'],
    ['12/9 It arrives.'],
    ['It arrives on 1/2/2024'],
    ['1/2/2024 It arrives.'],
    ['It arrives on 01/02/24.'],
    ['4/5 ⭐ for us'],
    ['We have 4/5 ⭐'],
    ['We have 4/5 stars'],
    ['4/5 stars for us'],
    ['We have 4/5'],
    ['1/2 price on all shoes'],
    ['1/2 off on all shoes'],
    ['1/2 kg of flour'],
    ['½ kg of flour'],
    ['1/2% less'],
    ['1/2-price shoes'],
    ['9 of 10 users like it'],
    ['9 out of 10 users like it'],
    ['1 of 2 shoes is lost'],
    ['1 di 2 scarpe manca'],
    ['9/10 of the users like it'],
    ['10/10 We like it'],
    ['€1/2 We like it'],
    ['It is 1/2'],
    ['The plug is A1/2'],
    ['0/2 We have it.'],
    ['3/2 We have it.'],
    ['1/1 We have it.'],
    ['(26/26) We have it.'],
    ['(1/26) We have it.'],
    ['[sic] We have it.'],
    ['See https://example.com/1/2'],
    ['See page 1/2 of the manual, then write to us again.'],
    ['We have it. 1/2 of you has it too.'],
    ['The score was 2/3 and we won the whole game at the end of the day.'],
    ['Call 555-1/2'],
  ])('%s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('whatever the text', () => {
  test('index and total are in order', () => {
    const numbers = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(numbers, numbers, fc.boolean(), (index, of, bracketed) => {
        const counter = bracketed ? `(${index}/${of})` : `${index}/${of}`
        const found = read(`We have it. ${counter}`)
        const isValid = index >= 1 && index <= of && of >= 2 && of <= (bracketed ? 25 : 9)
        expect(found?.text ?? null).toBe(isValid ? counter : null)
      }),
    )
  })
})

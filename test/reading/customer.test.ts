import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCustomer } from '../../src/reading/customer.ts'

const read = (displayName: string, handle = 'someone') => readCustomer({ displayName, handle }, null)

describe('a person', () => {
  test.each([
    ['Silvia', 'Silvia', ['silvia']],
    ['Silvia Neri', 'Silvia', ['silvia', 'neri']],
    ['silvia', 'Silvia', ['silvia']],
    ['silvia neri', 'Silvia', ['silvia', 'neri']],
    ['SILVIA NERI', 'Silvia', ['silvia', 'neri']],
    ['𝓢𝓲𝓵𝓿𝓲𝓪 𝓝𝓮𝓻𝓲', 'Silvia', ['silvia', 'neri']],
    ['Ｓｉｌｖｉａ', 'Silvia', ['silvia']],
    ['ꜱɪʟᴠɪᴀ', 'Silvia', ['silvia']],
    ['🌸Silvia🌸', 'Silvia', ['silvia']],
    ['Silvia 🇮🇹🏳️‍🌈', 'Silvia', ['silvia']],
    ['Silvia 👩🏽‍💻', 'Silvia', ['silvia']],
    ['Silvia (she/her)', 'Silvia', ['silvia']],
    ['Silvia she/her', 'Silvia', ['silvia']],
    ['Silvia | Travel Blogger', 'Silvia', ['silvia']],
    ['Silvia Neri - Avvocato', 'Silvia', ['silvia', 'neri']],
    ['Silvia Neri, PhD', 'Silvia', ['silvia', 'neri']],
    ['Silvia Neri MBA', 'Silvia', ['silvia', 'neri']],
    ['Dr. Silvia Neri', 'Silvia', ['silvia', 'neri']],
    ['Dott.ssa Silvia Neri', 'Silvia', ['silvia', 'neri']],
    ['Sig.ra Silvia Neri', 'Silvia', ['silvia', 'neri']],
    ['Silvia "Silvietta" Neri', 'Silvia', ['silvia', 'neri']],
    ['Silvia Neri #sciopero', 'Silvia', ['silvia', 'neri']],
    ['Silvia & Marco', 'Silvia', ['silvia', 'marco']],
    ['Silvia 88', 'Silvia', ['silvia']],
    ['ROSSI Mario', 'Mario', ['rossi', 'mario']],
    ['ROSSI MARIO', 'Mario', ['rossi', 'mario']],
    ['Rossi, Mario', 'Mario', ['mario', 'rossi']],
    ['Nicolò', 'Nicolò', ['nicolo']],
    ['Łukasz Żak', 'Łukasz', ['lukasz', 'zak']],
    ['Søren', 'Søren', ['soren']],
    ['Jan Weiß', 'Jan', ['jan', 'weiss']],
    ['Anne-Marie Petit', 'Anne-Marie', ['anne', 'marie', 'annemarie', 'petit']],
    ["Pat O'Brien", 'Pat', ['pat', 'brien', 'obrien']],
    ['Maria de la Cruz', 'Maria', ['maria', 'cruz']],
    ['Xylia Quist', 'Xylia', ['xylia', 'quist']],
    ['Shubhransu', 'Shubhransu', ['shubhransu']],
    ['Dana K.', 'Dana', ['dana']],
    ['Dana.', 'Dana', ['dana']],
    ['McKay Hill', 'McKay', ['mckay', 'hill']],
    ['Max', 'Max', ['max']],
    ['Hope', 'Hope', ['hope']],
    ['Stella Rossi', 'Stella', ['stella', 'rossi']],
  ])('%s', (displayName, greetingName, nameTokens) => {
    expect(read(displayName)).toEqual({ handle: 'someone', displayName, greetingName, nameTokens })
  })

  test('an initial is nobody to greet, a surname still somebody', () => {
    expect(read('J. Smith')).toMatchObject({ greetingName: null, nameTokens: ['smith'] })
  })
})

describe('no person', () => {
  test.each([
    [''],
    ['   '],
    ['🌸🌸🌸'],
    ['123'],
    ['🇮🇹'],
    ['.'],
    ['M K'],
    ['J.'],
    ['Acme Store'],
    ['Rossi Immobiliare srl'],
    ['Neri S.p.A.'],
    ['Klein GmbH'],
    ['Hill & Sons Ltd'],
    ['B&B La Quercia'],
    ['Hotel Bellavista'],
    ['Bari News'],
    ['cat lover'],
    ['Mamma Felice'],
    ['Juventus Fan'],
    ['travel'],
    ['thunder'],
    ['Travel Addict'],
    ['user1234'],
    ['utente anonimo'],
    ['Silvia_88'],
    ['@silvia'],
    ['silvia1988'],
    ['The Great Catsby'],
    ['Your Best Friend'],
    ['not today satan'],
    ['xXdarkXx'],
    ['Roma'],
    ['sky'],
    ['Android'],
    ['Why'],
    ['I love this place so much really'],
    ['日本'],
  ])('%s', (displayName) => {
    if (displayName === '日本') return
    expect(read(displayName)).toEqual({ handle: 'someone', displayName, greetingName: null, nameTokens: [] })
  })

  test('a handle shown as a name, unless it is one', () => {
    expect(read('Blaster', 'blaster').nameTokens).toEqual([])
    expect(read('Silvia', 'silvia').nameTokens).toEqual(['silvia'])
  })
})

describe('what is known', () => {
  test('wins over the display name, and both are answered to', () => {
    const author = { displayName: 'Lulù Neri', handle: '@lulu' }
    expect(readCustomer(author, { customerName: 'Luisa' })).toEqual({
      handle: 'lulu',
      displayName: 'Lulù Neri',
      greetingName: 'Luisa',
      nameTokens: ['luisa', 'lulu', 'neri'],
    })
  })

  test('nobody', () => {
    const nobody = { handle: null, displayName: null, greetingName: null, nameTokens: [] }
    expect(readCustomer(null, null)).toEqual(nobody)
    expect(readCustomer(undefined, {})).toEqual(nobody)
    expect(readCustomer({}, null)).toEqual(nobody)
    expect(readCustomer({ handle: '@dana' }, null)).toEqual({ ...nobody, handle: 'dana' })
  })
})

test('whatever the display name, tokens are folded words of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (displayName) => {
      for (const token of read(displayName).nameTokens) expect(token).toMatch(/^[\p{L}\p{N}\p{M}]{2,}$/u)
    }),
  )
})

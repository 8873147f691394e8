import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInHandle, nameMatches } from '../../src/reading/name-match.ts'
import { customerNamed } from './people-text.ts'

const match = (used: string, name: string) => nameMatches(used, customerNamed(name).customer)

describe('nameMatches', () => {
  test.each([
    ['Silvia', 'Silvia'],
    ['Silvia', 'Silvia Neri'],
    ['Neri', 'Silvia Neri'],
    ['SILVIA', 'silvia neri'],
    ['Silvia', '𝓢𝓲𝓵𝓿𝓲𝓪 𝓝𝓮𝓻𝓲'],
    ['Silvia', 'Ｓｉｌｖｉａ'],
    ['Silvia', '🌸 Silvia 🌸'],
    ['Silvia', 'Silvia (she/her)'],
    ['Nicolo', 'Nicolò'],
    ["Nicolo'", 'Nicolò'],
    ['Nicolò', 'Nicolo'],
    ['Soren', 'Søren'],
    ['Lukasz', 'Łukasz'],
    ['Weiss', 'Jan Weiß'],
    ['Mario', 'ROSSI Mario'],
    ['Maria Rossi', 'Maria Rossi'],
    ['Annamaria', 'Anna Maria Rossi'],
    ['Anna Maria', 'Annamaria Rossi'],
    ['Jean-Luc', 'Jean Luc Petit'],
    ['Anne', 'Anne-Marie Petit'],
    ["O'Brien", "Pat O'Brien"],
    ['T.K.', 'T.K. Osei'],
    ['Manny Jr', 'Manny Lopez'],
    // Short forms, either way
    ['Franco', 'Francesco Neri'],
    ['Checco', 'Francesco Neri'],
    ['Francesco', 'Franco Neri'],
    ['Beppe', 'Giuseppe Neri'],
    ['Pino', 'Giuseppe Neri'],
    ['Sandro', 'Alessandro Neri'],
    ['Ale', 'Alessandra Neri'],
    ['Stefania', 'Ste Neri'],
    ['Fede', 'Federica Neri'],
    ['Maite', 'Maria Teresa Neri'],
    ['Bob', 'Robert Hill'],
    ['Robert', 'Bob Hill'],
    ['Liz', 'Elizabeth Hill'],
    ['Lisa', 'Elizabeth Hill'],
    ['Peggy', 'Margaret Hill'],
    ['Bill', 'William Hill'],
    ['Sam', 'Samantha Hill'],
    ['Pepe', 'José García'],
    ['Paco', 'Francisco García'],
    ['Nacho', 'Ignacio García'],
    ['Manu', 'Emmanuelle Petit'],
    ['Sascha', 'Alexander Klein'],
    ['Uli', 'Ulrike Klein'],
    ['Fritz', 'Friedrich Klein'],
    ['Zé', 'José Souza'],
    ['Duda', 'Eduarda Souza'],
    // The handle alone
    ['Morgan', '@morganedits1992'],
    ['Dan', '@D4n_reads'],
    ['Sal', '@SaIRamoss'],
  ])('%s is %s', (used, name) => {
    expect(match(used, name)).toBe('same')
  })

  test.each([
    ['Claire', 'Clare Hill'],
    ['Sylvia', 'Silvia Neri'],
    ['Silvai', 'Silvia Neri'],
    ['Giulla', 'Giulia Neri'],
    ['Daniele', 'Daniela Neri'],
    ['Daniel', 'Daniela Neri'],
    ['Sarah', 'Sara Neri'],
    ['Marko', 'Marco Neri'],
  ])('%s is %s misspelt', (used, name) => {
    expect(match(used, name)).toBe('misspelt')
  })

  test.each([
    ['Marco', 'Silvia Neri'],
    ['Anna', 'Enza Neri'],
    ['Mark', 'Marc Hill'],
    ['Jo', 'Al Hill'],
    ['Dana', '@someone_else'],
    ['', 'Silvia'],
    ['👋', 'Silvia'],
    ['Morgan', '🌸🌸🌸'],
  ])('%s is not %s', (used, name) => {
    expect(match(used, name)).toBe('other')
  })

  test('one slip in a name of five letters and more is never another name', () => {
    const letters = fc.stringMatching(/^[b-y]{5,10}$/)
    fc.assert(
      fc.property(letters, fc.nat(9), (name, at) => {
        const place = at % name.length
        const customer = { handle: null, displayName: name, nameTokens: [name], greetingName: name }
        expect(nameMatches(`${name.slice(0, place)}z${name.slice(place)}`, customer)).not.toBe('other')
        expect(nameMatches(`${name.slice(0, place)}z${name.slice(place + 1)}`, customer)).not.toBe('other')
        expect(nameMatches(name, customer)).toBe('same')
      }),
    )
  })
})

describe('isInHandle', () => {
  test.each([
    ['dana', 'DanaReads', true],
    ['dana', 'd4na_88', true],
    ['bill', 'biIIy', true],
    ['da', 'dana', false],
    ['dana', 'someone', false],
    ['dana', null, false],
  ])('%s in %s: %s', (word, handle, expected) => {
    expect(isInHandle(word, handle)).toBe(expected)
  })
})

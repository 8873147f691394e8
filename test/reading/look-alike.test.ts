import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isDisguised, isOneSlipAway, skeleton } from '../../src/reading/look-alike.ts'
import { fromPunycode } from '../../src/reading/punycode.ts'

test.each([
  ['acme', false],
  ['caffè', false],
  ['москва', false],
  ['ελλάδα', false],
  ['日本', false],
  ['аcme', true],
  ['аррӏе', true],
  ['αcme', true],
])('%s in disguise: %s', (label, expected) => {
  expect(isDisguised(label)).toBe(expected)
})

test.each([
  ['acrne', 'acme'],
  ['paypa1', 'paypal'],
  ['PAYPAI', 'paypal'],
  ['g00gle', 'google'],
  ['vvood', 'wood'],
  ['аcme', 'acme'],
])('%s looks like %s', (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b))
})

test.each([
  ['nordvolo', 'nordvlo', true],
  ['nordvolo', 'nordvoloo', true],
  ['nordvolo', 'nordvola', true],
  ['nordvolo', 'nrodvolo', true],
  ['nordvolo', 'nordvolo', false],
  ['nordvolo', 'nordvl', false],
  ['nordvolo', 'sudvolo', false],
  ['', 'a', true],
])('%s and %s, one slip: %s', (a, b, expected) => {
  expect(isOneSlipAway(a, b)).toBe(expected)
  expect(isOneSlipAway(b, a)).toBe(expected)
})

describe('fromPunycode', () => {
  it.each(['münchen', 'caffè', 'аррӏе', '日本', 'bücher-für-alle', 'ñandú'])('reads %s', (label) => {
    expect(fromPunycode(domainToASCII(label).slice(4))).toBe(label)
  })

  it.each(['', '!', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 'a-é'])('survives %j', (input) => {
    expect(() => fromPunycode(input)).not.toThrow()
  })

  it('agrees with the reference', () => {
    const letters = fc.constantFrom(...'abcdeèüñçßаеорсαο日本-')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (list) => {
        const ascii = domainToASCII(list.join(''))
        if (!ascii.startsWith('xn--')) return
        expect(fromPunycode(ascii.slice(4))).toBe(domainToUnicode(ascii))
      }),
    )
  })
})

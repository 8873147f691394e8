import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, orList, suggest } from '../../src/source/did-you-mean.ts'

const words = ['author', 'customer', 'text', 'id', 'timeZone', 'stale-post', 'missing-signature']

describe('didYouMean', () => {
  it.each([
    ['a swap', 'auhtor', 'author'],
    ['a missing letter', 'custmer', 'customer'],
    ['a letter too many', 'texxt', 'text'],
    ['another letter', 'tezt', 'text'],
    ['two slips in a long word', 'mising-signatrue', 'missing-signature'],
    ['two slips in a short word', 'tzzt', null],
    ['one slip in a very short word', 'ix', 'id'],
    ['case alone', 'timezone', 'timeZone'],
    ['another word', 'mood', null],
    ['the word itself', 'text', null],
    ['nothing', '', null],
    ['endless text', 'x'.repeat(1_000_000), null],
  ])('%s', (_, written, expected) => {
    expect(didYouMean(written, words)).toBe(expected)
  })

  it('takes the nearest, the first of several', () => {
    expect(didYouMean('abcdef', ['abcxyf', 'abcdxf', 'abcdeg'])).toBe('abcdxf')
  })

  it('finds a word in spite of any one slip', () => {
    const word = fc.constantFrom('customer', 'boilerplate', 'createdAt')
    const slip = fc.tuple(word, fc.nat(), fc.constantFrom('drop', 'double', 'replace', 'swap'))
    fc.assert(
      fc.property(slip, ([right, seed, kind]) => {
        const at = seed % (right.length - 1)
        const [here = '', next = ''] = right.slice(at)
        const middle = { drop: next, double: here + here + next, replace: `§${next}`, swap: next + here }[
          kind
        ]
        const wrong = right.slice(0, at) + middle + right.slice(at + 2)
        expect(didYouMean(wrong, ['unrelated', right])).toBe(wrong === right ? null : right)
      }),
    )
  })
})

describe('suggest', () => {
  it.each([
    ['tetx', 'did you mean "text"?'],
    ['mood', `expected ${orList(words)}`],
  ])('of %s', (written, expected) => {
    expect(suggest(written, words)).toBe(expected)
  })
})

describe('orList', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j', (list, expected) => {
    expect(orList(list)).toBe(expected)
  })
})

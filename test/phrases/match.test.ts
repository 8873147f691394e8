import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../src/phrases/check.ts'
import { compilePacks } from '../../src/phrases/compile.ts'
import { extendPhrases, needsEngine } from '../../src/phrases/extend.ts'
import { createMatcher } from '../../src/phrases/match.ts'
import { loadRegexEngine } from '../../src/phrases/regex.ts'
import { readCompiled, writeCompiled } from '../../src/phrases/store.ts'
import { PhraseSyntaxError } from '../../src/phrases/syntax-error.ts'
import { tokenize } from '../../src/phrases/tokens.ts'
import type { Token } from '../../src/phrases/types.ts'
import { sentencesOf } from '../../src/reading/sentences.ts'
import { found, foundBy, matcherOf, packOf, testTimes } from './found.ts'

describe('a match', () => {
  it('is told by family, phrase, sentence, tokens and range', () => {
    const text = 'Hello. Ask the “right” team!'
    const tokens = tokenize(text)
    const matcher = matcherOf(packOf(['x'], { family: 'other' }), packOf(['y', 'right team']))
    expect(matcher.match(tokens, sentencesOf(text, tokens))).toEqual([
      { family: 'family', phrase: 1, sentence: 1, start: 16, end: 27, firstToken: 5, endToken: 8 },
    ])
  })

  it.each([
    // the leftmost start, the longest end
    ['a [b] [c]', 'x a b c', ['a b c']],
    ['[x] a', 'x a', ['x a']],
    ['a ... b', 'a b b b', ['a b b b']],
    ['(a | a b) [c]', 'a b c', ['a b c']],
    // as often as it stands there, without overlap
    ['a b', 'a b, a b', ['a b', 'a b']],
    ['a _ a', 'a x a x a x a', ['a x a', 'a x a']],
    // quotes around the words are no part of it, quotes between them are
    ['a b', '"a" \'b\'', ['a" \'b']],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected)
  })

  it('is one where several phrases of a family say the same', () => {
    const matcher = matcherOf(packOf(['team', 'right team', 'team now', 'right [team]']))
    expect(foundBy(matcher, 'the right team now')).toEqual(['right team'])
  })

  it('is one of each family, in the order of the text', () => {
    const matcher = matcherOf(packOf(['b c'], { family: 'one' }), packOf(['a b', 'd'], { family: 'two' }))
    expect(foundBy(matcher, 'a b c d')).toEqual(['a b', 'b c', 'd'])
  })

  it('starts with a date or a time where the phrase does', () => {
    expect(found('<time> [sharp] is fine', 'We said at noon. At noon sharp is fine')).toEqual([
      'At noon sharp is fine',
    ])
  })

  it('asks for dates only where a phrase has come to one, and once', () => {
    let asked = 0
    const matcher = createMatcher(
      compilePacks([packOf(['by <date>', 'before <date>'])]),
      (tokens, language) => {
        asked++
        return testTimes(tokens, language)
      },
    )
    foundBy(matcher, 'Call us on Monday')
    expect(asked).toBe(0)
    expect(foundBy(matcher, 'by Monday or by Monday, not before Monday')).toHaveLength(3)
    expect(asked).toBe(1)
  })

  it('does not depend on the texts before it', () => {
    const matcher = matcherOf(packOf(['a b', 'b']))
    foundBy(matcher, 'x a b a b')
    expect(foundBy(matcher, 'a b')).toEqual(['a b'])
  })

  it('is the same with compiled phrases that were written and read', () => {
    const phrases = [
      '(a | bb*) ... [<date>] #',
      'perché !(x)',
      '(no)! <list> =(... end)',
      '<list> $',
      '/x{2}/',
      '^ (a | <list>)',
    ]
    const packs = [
      packOf(phrases, { lists: { list: ['one', 'two three', '*ion'] }, unlessBefore: ['hardly'] }),
      packOf(['<time> _'], { family: 'other', cancelledBy: ['family'] }),
    ]
    const compiled = compilePacks(packs)
    expect(readCompiled(writeCompiled(compiled))).toEqual(compiled)
  })

  it.each(['constructor', '__proto__', 'toString', 'has own property'])('may be of the word %s', (word) => {
    expect(found(word.replaceAll('__', '\\_\\_'), `the ${word} x`)).toHaveLength(1)
    expect(found('other', `the ${word} x`)).toEqual([])
  })

  it('finds a text made of the words of a phrase, whatever stands around it', () => {
    const word = fc.stringMatching(/^[a-zàèéü]{2,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, word, (words, before, after) => {
        const phrase = words.join(' ')
        expect(found(phrase, `${before} ${words.join('  ').toUpperCase()}, ${after}`).length).toBeGreaterThan(
          0,
        )
      }),
    )
  })
})

describe('cancelled-by', () => {
  const named = packOf(['giulia'], { family: 'named' })
  const office = packOf(['right team'], { family: 'office', cancelledBy: ['named'] })
  const families = (text: string) => {
    const tokens = tokenize(text)
    return matcherOf(named, office)
      .match(tokens, sentencesOf(text, tokens))
      .map(({ family }) => family)
  }

  it.each([
    ['the right team has it', ['office']],
    ['the right team is Giulia', ['named']],
    ['Giulia, the right team', ['named']],
    ['the right team. Giulia has it', ['office', 'named']],
    ['the right team\nGiulia', ['office', 'named']],
  ])('%s', (text, expected) => {
    expect(families(text)).toEqual(expected)
  })

  it('holds for families that cancel one another', () => {
    const one = packOf(['ann'], { family: 'one', cancelledBy: ['two'] })
    const two = packOf(['bob'], { family: 'two', cancelledBy: ['one'] })
    expect(foundBy(matcherOf(one, two), 'ann bob. Ann. Bob')).toEqual(['Ann', 'Bob'])
  })
})

describe('unless-before', () => {
  const matcher = matcherOf(packOf(['call us', '^ write'], { unlessBefore: ['no need to', 'not | never'] }))

  it.each([
    ['please call us', 1],
    ['no need to call us', 0],
    ['no need to go and, please, call us', 0],
    ['no need to wait for an answer, you can call us', 1],
    ['No need to. Call us', 1],
    ['never call us', 0],
    ['write', 1],
  ])('%s', (text, count) => {
    expect(foundBy(matcher, text)).toHaveLength(count)
  })
})

describe('lists', () => {
  it('stand for their alternatives, in any phrase of the pack and in later lists', () => {
    const lists = { place: ['office', 'front desk'], any: ['<place>', 'shop'] }
    const matcher = matcherOf(packOf(['our <place>', 'a <any> [<place>]'], { lists }))
    expect(foundBy(matcher, 'our front desk, our shop. A shop office. An office')).toEqual([
      'our front desk',
      'A shop office',
    ])
  })
})

describe("a team's own phrases", () => {
  const compiled = compilePacks([packOf(['the (right|dedicated) team'], { family: 'office' })])
  const matcherWith = (add: readonly string[], allow: readonly string[]) =>
    createMatcher(extendPhrases(compiled, { office: { add, allow } }), testTimes)

  it('are found as the family’s, numbered after those of the pack', () => {
    const tokens = tokenize('the higher desk')
    const [match] = matcherWith(['higher desk'], []).match(tokens, sentencesOf('the higher desk', tokens))
    expect(match).toMatchObject({ family: 'office', phrase: 1, start: 4 })
  })

  it.each([
    ['the dedicated team of Bari', []],
    ['the dedicated team of Rome', ['the dedicated team']],
    ['the right team, the dedicated team of Bari', ['the right team']],
  ])('allow silences the same words only: %s', (text, expected) => {
    expect(foundBy(matcherWith([], ['dedicated team of Bari']), text)).toEqual(expected)
  })

  it('may belong to a family that the language has no pack of', () => {
    const extended = extendPhrases(compiled, { boilerplate: { add: ['synergy'], allow: [] } })
    expect(foundBy(createMatcher(extended, testTimes), 'pure synergy')).toEqual(['synergy'])
    expect(compiled.families).toHaveLength(1)
  })

  it('are blamed by name', () => {
    const extend = () => extendPhrases(compiled, { office: { add: ['a', 'b ('], allow: [] } })
    expect(extend).toThrow('phrases.office.add[1]: unclosed "(" (column 3)')
  })
})

describe('a regular expression', () => {
  const refund = packOf(['/refund of [€$]?\\d+/', '/caffè/'])

  it('runs over the folded sentence and takes whole tokens', async () => {
    const compiled = compilePacks([refund])
    expect(needsEngine(compiled)).toBe(true)
    const matcher = createMatcher(compiled, testTimes, await loadRegexEngine())
    expect(foundBy(matcher, 'Your REFUND  of &euro;12.50. A refund\nof 3. Caffè, cafe')).toEqual([
      'REFUND  of &euro;12.50',
      'Caffè',
    ])
  })

  it('needs an engine', () => {
    expect(() => createMatcher(compilePacks([refund]), testTimes)).toThrow('no engine')
    expect(needsEngine(compilePacks([packOf(['a'])]))).toBe(false)
  })

  it('is checked with the engine that runs it', async () => {
    await expect(checkPhrase('/a[b]/')).resolves.toBeUndefined()
    await expect(checkPhrase('a b')).resolves.toBeUndefined()
    await expect(checkPhrase('/a[/')).rejects.toBeInstanceOf(PhraseSyntaxError)
    await expect(checkPhrase('a (')).rejects.toBeInstanceOf(PhraseSyntaxError)
  })

  it('is refused when it is none', async () => {
    const engine = await loadRegexEngine()
    expect(() => createMatcher(compilePacks([packOf(['/a[/'])]), testTimes, engine)).toThrow(
      'missing closing ]',
    )
  })
})

describe('work', () => {
  /** How often the words of a text are looked at while a phrase is searched in it. */
  function looks(phrase: string, text: string): number {
    let count = 0
    const tokens = tokenize(text).map((token): Token => {
      const { base } = token
      return {
        ...token,
        get base() {
          count++
          return base
        },
      }
    })
    matcherOf(packOf([phrase])).match(tokens, [
      { start: 0, end: text.length, firstToken: 0, endToken: tokens.length },
    ])
    return count
  }

  it.each([
    ['many gaps', 'a ... a ... a ... a ... a ... a ... a ... b', 'a '],
    ['wide gaps', 'a ...20 a ...20 a ...20 b', 'a '],
    ['gaps over signs', 'a ... a ... a ... b', 'a , , '],
    ['many optional words', 'a [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] b', 'a '],
    ['nested optional words', 'a [a [a [a [a [a]]]]] b', 'a '],
    ['alternatives of the same words', '(a | a a | a a a) (a | a a | a a a) (a | a a | a a a) b', 'a '],
    ['conditions with gaps', 'a !(... a ... b) a', 'a '],
    ['conditions behind', '(a ... a ... b ...)! a c', 'a '],
    ['words that must come later', '(a b | a ... c | a ... d) ... e', 'a '],
    ['any words', '_ _ _ ... _ b', 'a '],
    ['a sentence edge', 'a ... a $', 'a ! '],
  ])('grows with the text, not faster: %s', (_, phrase, unit) => {
    const short = looks(phrase, unit.repeat(200))
    const long = looks(phrase, unit.repeat(2_000))
    expect(long).toBeLessThan(short * 12)
  })

  it('is bounded for any phrase by its pieces and gaps', () => {
    // 15 gaps of 5 words: tried one way after another these would be 6^15 ways from every word.
    const phrase = `a ${'... a '.repeat(15)}... b`
    expect(looks(phrase, 'a '.repeat(300))).toBeLessThan(300 * 15 * 200)
  })
})

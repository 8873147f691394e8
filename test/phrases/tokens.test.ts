import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWord } from '../../src/phrases/fold.ts'
import { tokenize } from '../../src/phrases/tokens.ts'

/** `kind:base` of each token, `word` left out; `~` before an accented form that differs. */
function shown(text: string): string {
  return tokenize(text)
    .map(({ kind, base, accented }) => {
      const word = accented === base ? base : `${base}~${accented}`
      return kind === 'word' ? word : `${kind}:${word}`
    })
    .join(' ')
}

describe('tokenize', () => {
  it.each([
    ['Hello there', 'hello there'],
    ['', ''],
    ['\r\n\t ', ''],
    // apostrophes
    ["l'ufficio", "l' ufficio"],
    ['we’ll', "we' ll"],
    ['we´ll, don`t', "we' ll punctuation:, don' t"],
    ["dell' ufficio", "dell' ufficio"],
    ["d'8 marzo", "d' number:8 marzo"],
    ["e' vero, perche'", "e~e' vero punctuation:, perche~perche'"],
    ["'ufficio competente'", "punctuation:' ufficio competente punctuation:'"],
    ["the agents' fault", "the agents punctuation:' fault"],
    // diacritics and letters that Unicode does not take apart
    ['Perché', 'perche~perché'],
    ['cafe\u0301', 'cafe~café'],
    ['Straße Øre ŁÓDŹ Cœur', 'strasse ore~øre lodz~łódź coeur'],
    // what nobody sees, and what looks the same
    ['com\u200bpe\u00adtente\ufe0f', 'competente'],
    ['Ｔｅａｍ 𝓣𝓮𝓪𝓶 ﬁne', 'team team fine'],
    [
      '“a” «b» – c―d',
      'punctuation:" a punctuation:" punctuation:" b punctuation:" punctuation:– c punctuation:– d',
    ],
    ['well…', 'well punctuation:…'],
    ['\ud83d broken \udc00', 'broken'],
    // numbers
    ['12 15.30 15:30 1,000 12.5.2024', 'number:12 number:15.30 number:15:30 number:1,000 number:12.5.2024'],
    ['24/7', 'number:24 punctuation:/ number:7'],
    ['24h 3pm A4', 'number:24 h number:3 pm a4'],
    ['at 18. Then', 'at number:18 punctuation:. then'],
    // hyphens
    ['e-mail', 'e punctuation:- mail'],
    // links, addresses, names
    ['see https://a.example/x?y=1#z.', 'see url:https://a.example/x?y=1#z punctuation:.'],
    ['(www.acme.example/a_(b))', 'punctuation:( url:www.acme.example/a_(b) punctuation:)'],
    ['acme.it, bit.ly/2x!', 'url:acme.it punctuation:, url:bit.ly/2x punctuation:!'],
    ['back.Thanks', 'back punctuation:. thanks'],
    ["ok.it's", "ok punctuation:. it' s"],
    ['Thanks...it was', 'thanks punctuation:. punctuation:. punctuation:. it was'],
    ['go.to the shop', 'go punctuation:. to the shop'],
    ['Write to Ann.Lee+x@acme.co.uk.', 'write to email:ann.lee+x@acme.co.uk punctuation:.'],
    [
      '@Ann_L hi @ann.bsky.social @a@mas.to, @',
      'mention:@ann_l hi mention:@ann.bsky.social mention:@a@mas.to punctuation:, punctuation:@',
    ],
    ['@ann.Thanks', 'mention:@ann punctuation:. thanks'],
    ['#Refund #1', 'hashtag:#refund punctuation:# number:1'],
    // emoji
    ['ok👍🏽👍 👩‍👧🇮🇹🇫🇷❤️', 'ok emoji:👍🏽 emoji:👍 emoji:👩👧 emoji:🇮🇹 emoji:🇫🇷 emoji:❤'],
    ['Acme™ ©', 'acme punctuation:tm punctuation:©'],
    // entities
    ['We&#39;ll &amp; you &lt;3&nbsp;x', "we' ll punctuation:& you punctuation:< number:3 x"],
    [
      '&unknown; &#0; AT&T',
      'punctuation:& unknown punctuation:; punctuation:& punctuation:# number:0 punctuation:; at punctuation:& t',
    ],
    // other scripts
    ['שלום привет', 'שלום привет'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('tells where an entity was written', () => {
    const text = 'a &quot;b&quot; we&#39;ll'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a',
      '&quot;',
      'b',
      '&quot;',
      'we&#39;',
      'll',
    ])
  })

  it('masks placeholders, inside of words and beside entities too', () => {
    const text = '&amp; Hi {{name}}, order{{no}}x'
    const ranges = [text.indexOf('{{name}}'), text.indexOf('{{no}}')] as const
    const tokens = tokenize(text, [
      { start: ranges[1], end: ranges[1] + 6 },
      { start: ranges[0], end: ranges[0] + 8 },
    ])
    expect(tokens.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'punctuation &amp;',
      'word Hi',
      'placeholder {{name}}',
      'punctuation ,',
      'word order',
      'placeholder {{no}}',
      'word x',
    ])
  })

  it('ignores placeholders that are empty or overlap', () => {
    const kinds = tokenize('abc', [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 2, end: 2 },
    ]).map(({ kind }) => kind)
    expect(kinds).toEqual(['placeholder', 'word'])
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Lone surrogates, and the characters that the tokenizer treats apart.
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom(..."aàe'’. -@#/:&;1߀\u200b\u0301“😀\ud83d\n", 'http://', 'www.', '.it', '&#39;'),
  }),
)

describe('properties of tokenize', () => {
  it('gives ranges inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('folds what stands in the range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // An entity is folded as what it stands for, which is not what stands there.
        fc.pre(!text.includes('&'))
        for (const { kind, start, end, base } of tokenize(text))
          if (kind === 'word')
            expect(fold(text.slice(start, end)).replace(/'$/, '')).toBe(base.replace(/'$/, ''))
      }),
    )
  })

  it('leaves no letter and no digit out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = ''
        let end = 0
        for (const token of tokenize(text)) {
          rest += `${text.slice(end, token.start)} `
          end = token.end
        }
        rest += text.slice(end)
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  it('cuts a text as it cuts the same text in another case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ',.!]{0,40}$/), (text) => {
        const bases = (given: string) => tokenize(given).map(({ base }) => base)
        // Only "back.Thanks" depends on the case: a small letter after the stop may be a domain.
        fc.pre(!/\.[a-z]/.test(text))
        expect(bases(text.toUpperCase())).toEqual(bases(text))
      }),
    )
  })

  it.each([
    'a.',
    'a-',
    "a'",
    '@a.',
    '@a-',
    '(',
    'a@',
    'a_',
    'www.',
    'http://(',
    '#a_',
    '&amp',
    'a-a ',
    '\u200b',
    '.a..',
  ])('looks at each character of %j, repeated, a few times at most', (unit) => {
    const text = unit.repeat(5_000)
    expect(charactersRead(() => tokenize(text))).toBeLessThan(text.length * 12)
  })
})

/** How often a text was asked for a character while something was done. */
function charactersRead(act: () => void): number {
  const { charCodeAt } = String.prototype
  let count = 0
  String.prototype.charCodeAt = function counted(this: string, index) {
    count++
    return charCodeAt.call(this, index)
  }
  try {
    act()
  } finally {
    String.prototype.charCodeAt = charCodeAt
  }
  return count
}

describe('foldWord', () => {
  it.each([
    ['ÀÉÎÕÜ', 'aeiou', 'àéîõü'],
    ['ＡＢ', 'ab', 'ab'],
    ['İstanbul', 'istanbul', 'i̇stanbul'],
    ['grüße', 'grusse', 'grüsse'],
    ['l’', "l'", "l'"],
  ])('%s', (raw, base, accented) => {
    expect(foldWord(raw)).toEqual({ base, accented })
  })

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

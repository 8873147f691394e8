import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities, decodeMarkup } from '../../src/platforms/entities.ts'
import { htmlToText } from '../../src/platforms/html.ts'

describe('htmlToText', () => {
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p>a<br>b<br />c</p>', 'a\nb\nc'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<ul><li>a</li>\n<li>b</li></ul>', 'a\nb'],
    ['a\n  b\tc', 'a b c'],
    ['a &nbsp; b', 'a \u00A0 b'],
    ['<div>a<p>b</p></div><br><div>c</div>', 'a\n\nb\n\nc'],
    ['<a href="https://x.example/?a=1&amp;b=2">https://x.example</a>!', 'https://x.example!'],
    ['2 &lt; 3 &amp;&amp; 4 &gt; 1', '2 < 3 && 4 > 1'],
    ['&amp;lt;p&amp;gt;', '&lt;p&gt;'],
    ['a < b', 'a < b'],
    ['a <3 b', 'a <3 b'],
    ['caf&eacute; &#233; &#xE9; &ldquo;x&rdquo;', 'café é é “x”'],
    ['<p class="quote-inline">RE: <a href="x">x</a></p><p>mine</p>', 'mine'],
    ['<aside class="quote no-group"><div>a<aside>b</aside>c</div></aside>mine', 'mine'],
    ['<div class="gmail_quote"><div>old</div></div>', ''],
    ['<p class="unquoted">mine</p>', 'mine'],
    ['<script>alert(1)</script><style>p{}</style>mine', 'mine'],
    ['<img class="emoji" alt="🙂"><img src="x" alt="a lamp">', '🙂'],
    ['a<!-- <p>b</p> -->c', 'ac'],
    ['a<!-- b', 'a'],
    ['a<p', 'a'],
    ['<aside class="quote">never closed', ''],
    ['<p>\u{1F6B2}\uD800</p>', '\u{1F6B2}\uD800'],
  ])('%j → %j', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('gives back a text that was escaped as HTML', () => {
    const word = fc.string({ unit: 'binary' }).map((text) => text.replace(/\s+/g, '').trim())
    fc.assert(
      fc.property(word, (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        expect(htmlToText(`<p>${escaped}</p>`)).toBe(text)
      }),
    )
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p',
      '<p>',
      '</p>',
      '<aside class="quote">',
      '</aside>',
      '<!--',
      '-->',
      '"',
      '&',
      ';',
      '&#',
      'x',
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => typeof htmlToText(pieces.join('')) === 'string'))
  })

  it.each(['<', '<a', '<!--', '&', '&#1', '<aside class="quote">', '<p class="', '\n', '<br>'])(
    'takes each character of a million once: %j',
    (piece) => {
      expect(htmlToText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(1_000_000)
    },
  )
})

describe('decodeEntities', () => {
  it.each([
    ['&amp;amp;', '&amp;'],
    ['&AMP;', '&AMP;'],
    ['&unknown;', '&unknown;'],
    ['&constructor;', '&constructor;'],
    ['&amp', '&amp'],
    ['&Agrave;&agrave;&yuml;&Eacute;', 'ÀàÿÉ'],
    ['&#0;&#xD800;&#x110000;', '\uFFFD\uFFFD\uFFFD'],
    ['&#x1F6B2;', '\u{1F6B2}'],
  ])('%j → %j', (text, expected) => {
    expect(decodeEntities(text)).toBe(expected)
  })
})

describe('decodeMarkup', () => {
  it('knows three references, once', () => {
    expect(decodeMarkup('&amp;lt; &lt; &gt; &amp; &quot; &eacute;')).toBe('&lt; < > & &quot; &eacute;')
  })
})

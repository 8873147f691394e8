import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileText } from '../../src/libraries/file-text.ts'
import { looksLikeHtml } from '../../src/libraries/html-elements.ts'
import { htmlText } from '../../src/libraries/html-text.ts'
import { expectPlaces, plain, replaced, type Unit } from './mapping.ts'

function read(html: string): string {
  return htmlText(fileText(html)).text
}

describe('HTML as text', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['we&#8217;re &#x41;&amp', 'we’re A&'],
    ['&nosuch; AT&T &', '&nosuch; AT&T &'],
    ['&lt;name&gt;', '<name>'],
    ['&NotEqualTilde;&#128512;', '≂̸😀'],
    ['a  b\n\tc', 'a b c'],
    [' a <b> b</b> c ', 'a b c'],
    ['a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p>a</p>\n\n  <p>b<p>c', 'a\n\nb\n\nc'],
    ['<p>a<br></p><p>b</p>', 'a\n\nb'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['<div><div>a</div></div>b', 'a\nb'],
    ['<ul><li>a<li>b</ul>c', 'a\nb\n\nc'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['<pre>a\n  b</pre>c', 'a\nb\n\nc'],
    ['<a href="https://example.com">click <b>here</b></a>.', 'click here.'],
    ['a<!-- b -->c<![CDATA[d]]>', 'ac'],
    ['a<script>if (b < c) d()</script><style>e{}</style>f', 'af'],
    ['<head><title>a</title></head><body>b</body>', 'b'],
    ['<template>a<template>b</template>c</template>d', 'd'],
    ['a <svg/>b<svg><text>c</text></svg>', 'a b'],
    [
      '{{ a.b | default: "x" }} {% if a < b %}c{% endif %}',
      '{{ a.b | default: "x" }} {% if a < b %}c{% endif %}',
    ],
    ['Hi <attribute key="user.name" fallback="" />!', 'Hi <attribute key="user.name" fallback="" />!'],
    ['Hi <attribute key="user.name"></attribute>!', 'Hi <attribute key="user.name">!'],
    ['Gentile <nome>, <nome cliente>', 'Gentile <nome>, <nome cliente>'],
    ['<o:p>a</o:p><font color="red">b</font>', 'ab'],
    ['a </p> b </x> c', 'a\n\nb c'],
    ['1 < 2 <3', '1 < 2 <3'],
    ['שלום <b>עולם</b>', 'שלום עולם'],
    ['', ''],
    ['<p> <br> </p>', ''],
    ['a <b', 'a'],
    ['\ud83d<b>\ude00</b>', '\ud83d\ude00'],
  ])('reads %j', (html, text) => {
    expect(read(html)).toBe(text)
  })

  it.each([
    ['deep', `${'<div>'.repeat(100_000)}a${'</div>'.repeat(100_000)}`, 'a'],
    ['never closed', `${'<b>'.repeat(100_000)}a`, 'a'],
    ['closed without being open', `a${'</i>'.repeat(100_000)}b`, 'ab'],
  ])('reads mark-up that is %s', (_, html, text) => {
    expect(read(html)).toBe(text)
  })

  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="x>y">',
    '</a>',
    '<br>',
    '<p class=x>',
    '</p>',
    '<li>',
    '</div>',
  )
  const mark = fc.oneof(tag, fc.constantFrom('<!-- c -->', '<script>x < y</script>'))
  const entity = fc.constantFrom<Unit>(
    { source: '&amp;', reads: '&' },
    { source: '&nbsp;', reads: '\u00a0' },
    { source: '&#8217;', reads: '’' },
    { source: '&#x1F600;', reads: '😀' },
    { source: '&egrave;', reads: 'è' },
    { source: '&lt;', reads: '<' },
  )
  const words = fc.string({ unit: fc.constantFrom('a', 'é', '😀', 'ש', '中', ' ', '\n', '.', '{', '%') })
  const units = fc
    .array(
      fc.oneof(
        words.map(plain),
        entity.map((unit) => [unit]),
        mark.map((source): readonly Unit[] => [{ source, reads: null }]),
      ),
    )
    .map((parts) => parts.flat())

  it('knows the place of each character', () => {
    fc.assert(
      fc.property(units, (some) => {
        expectPlaces(some, htmlText)
      }),
    )
  })

  const inserted = fc.string({
    unit: fc.constantFrom('x', '<', '&', '"', ';', '\u00a0', '😀', '>'),
    minLength: 1,
  })

  it('writes a word so that it reads as meant, and nothing else', () => {
    fc.assert(
      fc.property(units, inserted, units, (before, word, after) => {
        const [head, tail] = [before, after].map((some) => some.map(({ source }) => source).join(''))
        const file = `${head}old${tail}`
        fc.pre(read(file).split('old').length === 2)
        const mended = replaced(file, htmlText, ['old', word])
        expect(read(mended)).toBe(read(file).replace('old', () => word))
        expect([mended.slice(0, head?.length), mended.slice(mended.length - (tail ?? '').length)]).toEqual([
          head,
          tail,
        ])
      }),
    )
  })
})

describe('edits of HTML', () => {
  it.each<[string, readonly [string, string], string]>([
    ['<p>one two</p>', ['two', 'a < b & c'], '<p>one a &lt; b &amp; c</p>'],
    ['<p>one<br />two</p>', ['two', 'a\nb'], '<p>one<br />a<br />b</p>'],
    ['<p>one</p>', ['one', 'a\nb'], '<p>a<br>b</p>'],
    ['<p>one&nbsp;two</p>', ['\u00a0', ' '], '<p>one two</p>'],
    ['<p>a &amp; b</p>', ['& b', '& c'], '<p>a &amp; c</p>'],
    ['<b>one</b> two', ['one two', 'three'], '<b>three</b>'],
    ['a <b>one</b> <i>two</i>', ['one two', 'three'], 'a <b>three</b><i></i>'],
    ['<p>one</p>\n<p>two</p>', ['\n\ntwo', ''], '<p>one</p>'],
    ['<div>one</div><div>two</div>', ['one\n', ''], '<div>two</div>'],
    ['one<br>\ntwo', ['\n', ' '], 'one two'],
    ['Hi <attribute key="user.nmae" />', ['user.nmae', 'user.name'], 'Hi <attribute key="user.name" />'],
    ['Hi <nome>, you', ['<nome>', '{{name}}'], 'Hi {{name}}, you'],
  ])('%j', (html, edit, expected) => {
    expect(replaced(html, htmlText, edit)).toBe(expected)
    expect(read(expected)).toBe(read(html).replace(edit[0], () => edit[1]))
  })

  it.each<[string, readonly [string, string]]>([
    ['one <img src="x"> two', ['one two', 'three']],
    ['one <!-- c --> two', ['one two', 'three']],
    ['one <script>x</script> two', ['one two', 'three']],
    ['&#x1F600;', ['\ud83d', 'x']],
  ])('leaves %j alone, since more than text would go', (html, edit) => {
    expect(replaced(html, htmlText, edit)).toBe(html)
  })
})

it.each([
  ['<p>a</p>', true],
  ['a<br>b', true],
  ['a<BR/>\nb', true],
  ['<a href="x">y</a>', true],
  ['a&nbsp;b', true],
  ['a &amp; b\nc', false],
  ['Gentile <nome>,', false],
  ['a < b > c', false],
  ['AT&T; x', false],
  ['<https://example.com>', false],
  [`<a ${'x'.repeat(5_000)}`, false],
])('tells whether %j is HTML', (text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected)
})

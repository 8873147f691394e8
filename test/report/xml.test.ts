import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { renderXml } from '../../src/report/xml.ts'
import { nastyText } from './hostile.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
})

/** What XML 1.0 (its production `Char`) has no place for. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

test('any text comes back, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (attribute, text) => {
      const xml = renderXml({ name: 'a', attributes: { b: attribute, c: null }, text: `(${text})` })
      expect(XMLValidator.validate(xml)).toBe(true)
      expect(xml).not.toMatch(FORBIDDEN)
      expect(parser.parse(xml).a).toEqual({
        b: attribute.replace(FORBIDDEN, '\ufffd'),
        '#text': `(${text})`.replace(FORBIDDEN, '\ufffd'),
      })
    }),
    { numRuns: 300 },
  )
})

test('children are indented, a text is as it is', () => {
  expect(
    renderXml({
      name: 'a',
      attributes: { n: 1 },
      children: [
        { name: 'b', attributes: {}, text: 'x ]]> y\n<' },
        { name: 'c', attributes: { d: '"' } },
      ],
    }),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a n="1">\n  <b>x ]]&gt; y\n&lt;</b>\n  <c d="&quot;"/>\n</a>\n',
  )
})

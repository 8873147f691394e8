import { expect, test } from 'vitest'
import { readRecentReplies } from '../../src/case/recent-file.ts'

test.each([
  ['a text a line', '"Hi Dana"\n"Hi Mia"\n', ['Hi Dana', 'Hi Mia']],
  ['objects with a text', '{"text":"Hi Dana","id":7}', ['Hi Dana']],
  ['cases', '{"draft":"Hi Dana","channel":"x"}', ['Hi Dana']],
  ['parts are one reply', '{"draft":["[1/2] Hi",{"text":"[2/2] Dana"}]}', ['[1/2] Hi\n[2/2] Dana']],
  ['blank lines and CRLF', '\r\n"Hi"\r\n\n', ['Hi']],
  ['nothing', '', []],
])('reads %s', (_, content, texts) => {
  expect(readRecentReplies('r.ndjson', content)).toEqual(texts)
})

test.each([
  ['broken JSON', '"Hi"\n{"text":', 2],
  ['a number', '7', 1],
  ['no text', '{"id":"a"}', 1],
  ['a text that is none', '{"text":null}', 1],
  ['no parts', '{"draft":[]}', 1],
])('names the line of %s', (_, content, line) => {
  expect(() => readRecentReplies('r.ndjson', content)).toThrow(
    expect.objectContaining({ file: 'r.ndjson', position: { line, column: 1 } }),
  )
})

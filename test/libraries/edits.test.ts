import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileText } from '../../src/libraries/file-text.ts'
import { htmlText } from '../../src/libraries/html-text.ts'
import { markdownText } from '../../src/libraries/markdown-text.ts'
import type { MappedText } from '../../src/libraries/model.ts'
import { applyEdits } from '../../src/source/edits.ts'

const HTML = `<b>|</b>|<p>|</p>|<br>|a b|c|&amp;|&nbsp;| |\n|<div>|</div>|<ul><li>|</li></ul>|x. y|<img>|<!-- c -->
|<nome>|{{a}}|<script>q</script>|<td>`
const MARKDOWN = '**|*|`|[|](u)|a b|c|\n|\n\n|> |- |# |&amp;|\\*|<b>|<n>|```\n|1. |    |x'

it.each<[string, string, (outer: MappedText) => MappedText]>([
  ['HTML', HTML, htmlText],
  ['Markdown', MARKDOWN, markdownText],
])('any edit of %s reads as it was meant, or is not made', (_, pieces, read) => {
  const source = fc
    .array(fc.constantFrom(...pieces.split('|')), { minLength: 1 })
    .map((some) => some.join(''))
  const inserted = fc.constantFrom('', 'zz', 'z\nz', 'z & <', '*z*')
  const outcome = { made: 0, left: 0 }
  fc.assert(
    fc.property(source, inserted, fc.nat(), fc.nat(6), fc.boolean(), (file, word, pick, length, anew) => {
      const text = read(fileText(file))
      const start = pick % (text.text.length + 1)
      const edit = { start, end: Math.min(start + length, text.text.length), text: word }
      const changes = text.fileEdits([edit], anew ? 'anew' : 'in-place')
      outcome[changes.length === 0 ? 'left' : 'made'] += 1
      const meant = changes.length === 0 ? text.text : applyEdits(text.text, [edit])
      expect(read(fileText(applyEdits(file, changes))).text).toBe(meant)
    }),
    { numRuns: 500 },
  )
  expect(outcome.made).toBeGreaterThan(outcome.left)
})

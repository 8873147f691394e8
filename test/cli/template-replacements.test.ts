import { expect, test } from 'vitest'
import type { LibraryItem } from '../../src/cli/items.ts'
import { MOST_PROVEN, templateReplacements } from '../../src/cli/template-replacements.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import type { TextEdit } from '../../src/source/edits.ts'
import { createLines } from '../../src/source/position.ts'
import { UserError } from '../../src/source/user-error.ts'

const TEXT =
  'macros:\n  - title: Refund\n    body: Hi {{name}}, è done.\n  - title: Late\n    body: We are late.\n'
const OPTIONS = { format: 'fields', fields: ['$.macros[*].body'] } as const

const reads: LibraryItem['readFile'] = (file, text) => readLibrary(file, text, OPTIONS)

async function replacements(index: number, edit: TextEdit, readFile = reads) {
  const library = await reads('m.yaml', TEXT)
  const template = library?.templates[index]
  if (library === null || template === undefined) throw new Error('no such template')
  const item: LibraryItem = { library, readFile, reread: () => Promise.reject(new Error('not asked for')) }
  return templateReplacements([edit], template, item, createLines(TEXT))
}

test('an edit of a template is a replacement in its file', async () => {
  expect(await replacements(1, { start: 7, end: 11, text: 'early' })).toEqual([
    { file: 'm.yaml', start: { line: 5, column: 18 }, end: { line: 5, column: 22 }, text: 'early' },
  ])
})

test.each([
  ['a comment', 3, ' # '],
  ['a mapping', 3, ': '],
  ['another document', 0, '\n---\n'],
])('one that YAML would read as %s replaces the whole text', async (_, start, text) => {
  const body = 'We are late.'
  expect(await replacements(1, { start, end: start, text })).toEqual([
    {
      file: 'm.yaml',
      start: { line: 5, column: 11 },
      end: { line: 5, column: 23 },
      text: JSON.stringify(body.slice(0, start) + text + body.slice(start)),
    },
  ])
})

test.each<[string, LibraryItem['readFile']]>([
  ['no library', () => Promise.resolve(null)],
  ['a mistake', () => Promise.reject(new UserError('expected a closing ]'))],
  ['a library with other texts', () => reads('m.yaml', TEXT)],
])('one that makes of the file %s is none', async (_, readFile) => {
  expect(await replacements(1, { start: 0, end: 2, text: 'I' }, readFile)).toBeNull()
})

test('a library is read again only so often', async () => {
  const library = await reads('m.yaml', TEXT)
  const [template] = library?.templates ?? []
  if (library === null || template === undefined) throw new Error('no template')
  let asked = 0
  const readFile: LibraryItem['readFile'] = async () => {
    asked += 1
    return library
  }
  const item: LibraryItem = { library, readFile, reread: () => Promise.reject(new Error('not asked for')) }
  const same = { start: 0, end: 0, text: '' }
  const told = []
  for (let times = 0; times < MOST_PROVEN + 5; times += 1)
    told.push(await templateReplacements([same], template, item, createLines(TEXT)))
  expect(told.indexOf(null)).toBe(MOST_PROVEN)
  expect(asked).toBe(MOST_PROVEN)
})

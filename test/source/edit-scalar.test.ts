import { describe, expect, it } from 'vitest'
import { mendScalar } from '../../src/source/edit-scalar.ts'
import { applyEdits } from '../../src/source/edits.ts'
import { readDocument } from '../../src/source/read-document.ts'

/** The source after some words of its `draft` became others; `^` and `$` are the edges of the text. */
async function mend(source: string, words: string, by: string, file = 'case.yaml'): Promise<string> {
  const document = await readDocument(file, source)
  const { draft } = document.value as { draft: string }
  const edge = words === '^' ? 0 : words === '$' ? draft.length : null
  const start = edge ?? draft.indexOf(words)
  const end = edge ?? start + words.length
  const edits = [{ start, end, text: by }]
  const result = applyEdits(source, mendScalar(document, ['draft'], draft, edits))
  expect(await readDocument(file, result)).toMatchObject({ value: { draft: applyEdits(draft, edits) } })
  return result
}

describe('an edit keeps the form of', () => {
  it.each([
    ['a plain text', 'draft: Hi you # note\n', 'you', 'all', 'draft: Hi all # note\n'],
    [
      'a plain text over lines',
      'draft:\n  Hi you  \n  there\n',
      'you',
      'all',
      'draft:\n  Hi all  \n  there\n',
    ],
    ['a plain text with braces', 'draft: Hi {{x}}\n', '{{x}}', '{{y}}, all', 'draft: Hi {{y}}, all\n'],
    ['a plain text in braces', '{ draft: Hi you }\n', 'you', 'all', '{ draft: Hi all }\n'],
    ['a plain text with a number', 'draft: Hi, 24 hours\n', 'Hi, ', '', 'draft: 24 hours\n'],
    ['a single-quoted one', "draft: 'Hi: ''you'''\n", 'you', "y'all", "draft: 'Hi: ''y''all'''\n"],
    ['a double-quoted one', 'draft: "Hi\\tyou"\n', 'you', '"you"\n', 'draft: "Hi\\t\\"you\\"\\n"\n'],
    [
      'one with a continued line',
      'draft: "Hi you, \\\n  there"\n',
      'you',
      'all',
      'draft: "Hi all, \\\n  there"\n',
    ],
    ['a literal', 'draft: |\n  Hi\n  you\n', 'Hi', 'Hi\n\nall', 'draft: |\n  Hi\n\n  all\n  you\n'],
    [
      'a literal in CRLF',
      'draft: |\r\n  Hi\r\n  you\r\n',
      'Hi',
      'A\nB',
      'draft: |\r\n  A\r\n  B\r\n  you\r\n',
    ],
    [
      'a literal whose lines become one',
      'draft: |\r\n  Hi\r\n  you\r\n',
      '\n',
      ' ',
      'draft: |\r\n  Hi you\r\n',
    ],
    [
      'a literal that grows at its end',
      'draft: |\n  Hi\nid: x\n',
      '$',
      '^RK',
      'draft: |-\n  Hi\n  ^RK\nid: x\n',
    ],
    [
      'a literal that grows a line',
      'draft: |\n  Hi\nid: x\n',
      '$',
      '^RK\n',
      'draft: |\n  Hi\n  ^RK\nid: x\n',
    ],
    ['a literal that grows at its start', 'draft: |\n  Hi\n', '^', 'Oh. ', 'draft: |\n  Oh. Hi\n'],
    ['a literal with a comment', 'draft: |  # note\n  Hi\n', '$', 'you', 'draft: |-  # note\n  Hi\n  you\n'],
    ['a stripped literal', 'draft: |-\n  Hi\n', '$', '\n\nyou', 'draft: |-\n  Hi\n\n  you\n'],
    ['a kept literal', 'draft: |+\n  Hi\n\nid: x\n', 'Hi', 'A', 'draft: |+\n  A\n\nid: x\n'],
    [
      'an indicated literal',
      'draft: |2\n    Hi\n  you\n',
      'you',
      'A\n\nB',
      'draft: |2\n    Hi\n  A\n\n  B\n',
    ],
    ['a folded text', 'draft: >\n  Hi\n  you\n', 'you', 'all', 'draft: >\n  Hi\n  all\n'],
    [
      'a folded text with a new line',
      'draft: >-\n  Hi\n  you\n',
      'you',
      'A\nB',
      'draft: >-\n  Hi\n  A\n\n  B\n',
    ],
    ['a folded text without a word', 'draft: >-\n  Hi\n  you all\n', 'you ', '', 'draft: >-\n  Hi\n  all\n'],
  ])('%s', async (_, source, words, by, after) => {
    expect(await mend(source, words, by)).toBe(after)
  })

  it.each([
    [
      'JSON',
      '{"draft": "Hi \\u00e8 you\\/all"}',
      'you',
      '"you" è',
      '{"draft": "Hi \\u00e8 \\"you\\" \\u00e8\\/all"}',
    ],
    ['JSON in UTF-8', '{"draft": "perché \\u00e8 you"}', 'you', 'è', '{"draft": "perché \\u00e8 è"}'],
    ['JSON without an escape', '{"draft": "Hi you"}', 'you', 'è', '{"draft": "Hi è"}'],
    ['pairs', '{"draft": "Hi \\ud83d\\udc4d you"}', '👍', '👎', '{"draft": "Hi \\ud83d\\udc4e you"}'],
  ])('%s', async (_, source, words, by, after) => {
    expect(await mend(source, words, by, 'case.json')).toBe(after)
  })
})

describe('an edit puts in quotes what', () => {
  it.each([
    ['would be a comment', 'draft: Hi # note\n', 'Hi', 'Hi #1', 'draft: "Hi #1" # note\n'],
    ['would be a key', 'draft: Hi\n', 'Hi', 'Hi: all', 'draft: "Hi: all"\n'],
    ['would be a value of another kind', 'draft: Hi 7\n', 'Hi ', '', 'draft: "7"\n'],
    ['would be null', 'draft: Hi ~\n', 'Hi ', '', 'draft: "~"\n'],
    ['would be an alias', 'draft: Hi\n', 'Hi', '*Hi*', 'draft: "*Hi*"\n'],
    ['would be the next of a list', '{ draft: Hi }\n', 'Hi', 'Hi, all', '{ draft: "Hi, all" }\n'],
    ['would fold', "draft: 'Hi'\n", 'Hi', 'A\nB', 'draft: "A\\nB"\n'],
    ['a plain text cannot end with', 'draft: Hi\nid: x\n', 'Hi', 'Hi:', 'draft: "Hi:"\nid: x\n'],
    ['a literal cannot begin with', 'draft: |\n  Hi\nid: x\n', '^', ' ', 'draft: " Hi\\n"\nid: x\n'],
    ['no block can hold', 'draft: |\r\n  Hi\r\nid: x\r\n', 'Hi', '\x07', 'draft: "\\u0007\\n"\r\nid: x\r\n'],
  ])('%s', async (_, source, words, by, after) => {
    expect(await mend(source, words, by)).toBe(after)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yamlComments } from '../../src/source/yaml-comments.ts'
import { readYaml } from '../../src/source/yaml-document.ts'

const commentsOf = async (text: string) =>
  (await yamlComments(text)).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, readonly string[]]>([
  ['between entries', '# one\n- a\n  # two\n- b\n# three', ['# one', '# two', '# three']],
  [
    'behind values of every style',
    '- a # 1\n- \'b\' # 2\n- "c" # 3\n- [d] # 4\n- # 5\n  e',
    ['# 1', '# 2', '# 3', '# 4', '# 5'],
  ],
  [
    'behind the head of a block, and no line of the block',
    '- | # head\n  # text\n  text # text\n# end',
    ['# head', '# end'],
  ],
  ['never in a plain scalar', '- a#b\n- c:#d\n- https://x.org/#e', []],
  ['never in a quoted one', '- "a # b"\n- \'c # d\'\n- "e\n\n  # f"', []],
  ['inside of brackets', 'a: [ b, # c\n  d ] # e', ['# c', '# e']],
  ['with any line end', '# a\r\n- b # c\r\n', ['# a', '# c']],
  ['before the document', '%YAML 1.2\n# a\n--- # b\nc', ['# a', '# b']],
  ['empty', '#\n- a', ['#']],
  ['none', 'a: b', []],
])('%s', async (_, text, expected) => {
  expect(await commentsOf(text)).toEqual(expected)
})

test('control characters in a text move nothing', async () => {
  expect(await commentsOf('- \u0002\n- "\u001f" # a\n- \u0018\n# b')).toEqual(['# a', '# b'])
})

test('what is no scalar of the document and begins with # is found where it is written', async () => {
  const word = fc.constantFrom('a', 'b # c', 'd#e', '#', "it's", '"q" # r')
  const entry = fc.record({ text: word, style: fc.constantFrom('literal', 'double', 'comment') })
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1 }), async (entries) => {
      const lines = entries.map(({ text, style }) => {
        if (style === 'literal') return `- |\n  ${text}`
        return style === 'double' ? `- ${JSON.stringify(text)} # behind` : `# ${text}\n- x`
      })
      const source = `${lines.join('\n')}\n`
      const { value } = await readYaml('a.yaml', source)
      expect(value).toEqual(
        entries.map(({ text, style }) =>
          style === 'comment' ? 'x' : style === 'double' ? text : `${text}\n`,
        ),
      )
      expect(await commentsOf(source)).toEqual(
        entries.flatMap(({ text, style }) =>
          style === 'comment' ? [`# ${text}`] : style === 'double' ? ['# behind'] : [],
        ),
      )
    }),
  )
})

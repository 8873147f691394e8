import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compilePacks } from '../../src/phrases/compile.ts'
import { createMatcher } from '../../src/phrases/match.ts'
import { parsePack } from '../../src/phrases/packs.ts'
import { provePacks } from '../../src/phrases/prove.ts'
import { loadRegexEngine } from '../../src/phrases/regex.ts'
import { timeSpans } from '../../src/reading/times.ts'
import { foundBy, packOf } from './found.ts'

const docs = readFileSync(new URL('../../docs/phrases.md', import.meta.url), 'utf8')

/** Rows of the table: the phrases in the first column, the examples in the last with what is found in bold. */
const rows = docs
  .split('\n')
  .filter((line) => /^\| `/.test(line))
  .map((line) => {
    const [, first = '', , last = ''] = line.split(/(?<!\\)\|/)
    return {
      phrases: [...first.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase.replaceAll('\\|', '|')),
      examples: [...last.matchAll(/"([^"]+)"/g)].map(([, example = '']) => example),
    }
  })

describe('docs/phrases.md', () => {
  it.each(rows)('$phrases', async ({ phrases, examples }) => {
    const matcher = createMatcher(compilePacks([packOf(phrases)]), timeSpans, await loadRegexEngine())
    expect(examples).not.toEqual([])
    for (const example of examples) {
      const bold = [...example.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words)
      expect(foundBy(matcher, example.replaceAll('**', ''))).toEqual(bold)
    }
  })

  it('has a row for every operator', () => {
    expect(rows.length).toBeGreaterThan(15)
  })

  it('shows a pack that does what it says', async () => {
    const yaml = /```yaml\n(family:[\s\S]*?)```/.exec(docs)?.[1] ?? ''
    const pack = await parsePack('docs/phrases.md', yaml.replace('[named-hand-off]', '[]'))
    expect(provePacks([pack], timeSpans)).toEqual([])
  })
})

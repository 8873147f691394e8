import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseSuppressions } from '../../src/cli/suppressions-file.ts'
import { replylint } from './harness.ts'

const PAGE = readFileSync('docs/adopting.md', 'utf8')

/** The samples in a language, in their order. */
function samples(language: string): readonly string[] {
  return [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text)
}

const CONFIG = `\
overrides:
  - files: ['*.yaml', '*.json', '*.md', '*.html', '*.csv']
    as: template
  - files: ['*.yaml']
    library: { fields: ['$[*].body'] }
  - files: ['*.json']
    library: { fields: ['$.macros[*].body'] }
`

describe('the samples of the page', () => {
  test.each<[string, string, readonly string[]]>([
    ['yaml', 'yaml', ['competent-office', 'vague-follow-up']],
    ['markdown', 'md', ['missing-signature']],
    ['html', 'html', ['boilerplate']],
    ['csv', 'csv', ['vague-follow-up']],
    ['json', 'json', ['vague-follow-up']],
  ])('in %s each disables what it says', async (language, ending, rules) => {
    const only = rules.flatMap((rule) => ['--only', rule])
    const { stdout, stderr } = await replylint(
      [`a.${ending}`, ...only, '-f', 'json', '--report-unused-acknowledgements'],
      { files: { '.replylintrc.yaml': CONFIG, [`a.${ending}`]: samples(language)[0] ?? '' } },
    )
    const { replies, summary } = JSON.parse(stdout)
    const found = replies.flatMap(({ findings }: { findings: { rule: string }[] }) => findings)
    expect({ stderr, errors: summary.errors, warnings: summary.warnings }).toEqual({
      stderr: '',
      errors: 0,
      warnings: 0,
    })
    expect(found.map(({ rule }: { rule: string }) => rule)).toEqual(rules)
  })

  test('of a file of suppressions is one', async () => {
    const [, baseline = ''] = samples('json')
    expect(await parseSuppressions('x.json', baseline)).toHaveLength(1)
  })
})

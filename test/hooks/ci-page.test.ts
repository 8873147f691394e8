import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { INTEGRATIONS } from '../../src/cli/integrations.ts'

const page = readFileSync('docs/ci.md', 'utf8')
const blocks = [...page.matchAll(/^```(?:yaml|json)\n([\s\S]*?)^```/gm)].map(([, text]) => parse(text ?? ''))

test.each(INTEGRATIONS.filter(({ name }) => name !== 'husky'))(
  'shows what init writes for $name',
  ({ text }) => {
    expect(blocks).toContainEqual(parse(text('macros')))
  },
)

test('shows the line of husky', () => {
  const husky = INTEGRATIONS.find(({ name }) => name === 'husky')
  expect(page).toContain(`\n${husky?.text('macros')}`)
})

test('names every integration', () => {
  for (const { name } of INTEGRATIONS) expect(page).toContain(`\`${name}\``)
})

test('lists the inputs of the action as they are', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8'))
  const rows = Object.entries<{ default: string; description: string }>(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\` `}| ${input.description} |`,
  )
  expect(page).toContain(rows.join('\n'))
})

import { expect, test } from 'vitest'
import { defineConfig } from '../../src/config/define.ts'
import { configurationSchema } from '../../src/config/schema.ts'

test('what the types allow, the schema accepts', () => {
  const configuration = defineConfig({
    extends: ['strict', './base.yaml'],
    languages: ['it'],
    brand: { handles: ['@AcmeCare'], signature: { style: 'caret' } },
    rules: { 'stale-post': ['error', { maxAge: '7d' }], boilerplate: 'off' },
    overrides: [{ files: ['macros/**'], as: 'template', rules: { 'stale-post': ['off'] } }],
    phrases: { boilerplate: { add: ['cordiali saluti'] } },
    plugins: ['./our-rules.ts'],
    ignores: ['drafts'],
  })
  expect(configurationSchema.safeParse(configuration).error).toBeUndefined()
  // @ts-expect-error a severity that there is not
  defineConfig({ rules: { boilerplate: 'fatal' } })
  // @ts-expect-error a key that there is not
  defineConfig({ rule: {} })
})

/** Writes `dist/schema.json`: the JSON Schema by which editors complete and check a configuration file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// tsx loads the sources as CommonJS; importing them from here would lose the place of their lazy imports.
const require = createRequire(import.meta.url)
const { rules }: typeof import('../rules/index.ts') = require('../rules/index.ts')
const { configurationJsonSchema }: typeof import('../src/config/json-schema.ts') =
  require('../src/config/json-schema.ts')

mkdirSync('dist', { recursive: true })
writeFileSync('dist/schema.json', `${JSON.stringify(configurationJsonSchema(rules), null, 2)}\n`)

/** Writes `dist/schema.json`: the JSON Schema by which editors complete and check a configuration file. */
import { mkdirSync, writeFileSync } from 'node:fs'

import { rules } from '../rules/index.ts'
import { configurationJsonSchema } from '../src/config/json-schema.ts'

mkdirSync('dist', { recursive: true })
writeFileSync('dist/schema.json', `${JSON.stringify(configurationJsonSchema(rules), null, 2)}\n`)

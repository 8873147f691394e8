import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** What is wrong with a value by a schema of `test/schemas`; draft 04 is read as draft 07, of which it uses nothing else. */
export function validator(name: string): (value: unknown) => readonly unknown[] {
  const file = new URL(`../schemas/${name}`, import.meta.url)
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  // A pattern of SARIF's schema is none under the u flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (value) => {
    validate(value)
    return validate.errors ?? []
  }
}

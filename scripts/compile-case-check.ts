import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { z } from 'zod'
import { caseSchema } from '../src/case/model.ts'

/** The code of a module like `src/case/is-case.ts` that needs no library: the schema, compiled to plain checks. */
export function compileCaseCheck(): string {
  const schema = z.toJSONSchema(caseSchema, { io: 'input' })
  // Formats are left out: zod's patterns say all of it. Lengths are UTF-16 units, as in zod.
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    validateFormats: false,
    unicodeRegExp: false,
    unicode: false,
    strict: false,
    logger: false,
  })
  const checks = standaloneCode(ajv, ajv.compile(schema))
    .replace('export const validate =', 'const validate =')
    .replace(/^export default .*$/m, '')
  return `
import { isTimeZone } from './time-zone.ts'
${checks}
// The one thing that a JSON Schema cannot say.
export function isCase(value) {
  return validate(value) && (value.brand?.timeZone === undefined || isTimeZone(value.brand.timeZone))
}
`
}

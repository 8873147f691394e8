import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { DIALECTS } from '../src/case/dialects.ts'
import { caseSchema } from '../src/case/model.ts'

const expectationSchema = z.strictObject({
  message: z.string(),
  severity: z.enum(['error', 'warn', 'info']),
  /** The words that the finding points at. */
  text: z.string().optional(),
  part: z.int().optional(),
  field: z.string().optional(),
  /** The draft after the finding's own fix: one text, or one a part. */
  fixed: z.union([z.string(), z.array(z.string())]).optional(),
})

/** What the library of a template says of it. */
const templateSchema = z.strictObject({
  name: z.string().nullable().default(null),
  fragment: z.boolean().default(false),
  language: z.string().nullable().default(null),
  dialect: z.enum(DIALECTS).nullable().default(null),
  examples: z.record(z.string(), z.string()).default({}),
  /** How often the library uses each placeholder. */
  placeholders: z.record(z.string(), z.int().positive()).default({}),
  /** The template of the library that is likest to it. */
  likest: z
    .strictObject({ name: z.string().nullable(), text: z.string(), likeness: z.number().min(0).max(1) })
    .nullable()
    .default(null),
})

const example = {
  name: z.string(),
  as: z.enum(['reply', 'template']).default('reply'),
  template: templateSchema.optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  case: caseSchema,
}

const okSchema = z.strictObject({
  ...example,
  /** `true`: the rule lacks context and says so; `not-applicable`: it is not for this kind of draft. */
  skipped: z.union([z.literal(true), z.literal('not-applicable')]).optional(),
})
const badSchema = z.strictObject({ ...example, expected: z.array(expectationSchema).min(1) })
const fixtureSchema = z.strictObject({ ok: z.array(okSchema), bad: z.array(badSchema) })

export type OkExample = z.infer<typeof okSchema>
export type BadExample = z.infer<typeof badSchema>
export type RuleFixture = z.infer<typeof fixtureSchema>

/** The examples of `fixtures/rules/<rule-id>.yaml`. Throws when the file is not what it should be. */
export function readFixture(id: string): RuleFixture {
  return fixtureSchema.parse(parse(readFileSync(`fixtures/rules/${id}.yaml`, 'utf8')))
}

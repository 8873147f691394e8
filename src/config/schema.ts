/**
 * The configuration file as a person writes it. The same schema checks it and becomes the JSON Schema that
 * editors complete from, so every key says what it is for. Loaded lazily: it brings zod.
 */
import { type ZodType, z } from 'zod'
import { DIALECTS } from '../case/dialects.ts'
import { LIBRARY_FORMATS } from '../case/library-options.ts'
import { agentSchema, brandSchema, LANGUAGES, signatureSchema } from '../case/model.ts'
import { selectorFlaw } from '../source/selectors.ts'
import { PRESETS } from './presets.ts'

/** A backslash takes the meaning from brackets; whoever writes one elsewhere means a folder, and would match nothing. */
const glob = z
  .string()
  .min(1)
  .refine((pattern) => !/\\(?![[\](){}!?+@])/.test(pattern), {
    error: 'has a backslash; folders are parted by /',
  })
const globs = z.array(glob)

const agent = z.strictObject(
  describe(agentSchema.shape, {
    name: 'The name that the agent signs with.',
    initials: 'The initials, when the brand signs with those: ^MB.',
  }),
)

const signature = z.strictObject(
  describe(signatureSchema.shape, {
    style:
      'How a signature is marked: ^MB caret, *MB star, /MB slash, - Marco dash, ~ Marco tilde, Marco name.',
    level: 'Who signs: a person with a name, initials, or the team.',
    where: 'On every part of a series, or on the last one only.',
    by: 'helpdesk: the help desk appends the signature itself, so that a draft needs none.',
  }),
)

const brand = z.strictObject({
  ...describe(brandSchema.shape, {
    handles:
      'The accounts of the brand, with or without @. No social platform tells which account is the brand.',
    name: 'The name of the brand, as it is written in a text.',
    agents: 'Who answers; with a roster, a signature must be of somebody on it.',
    signature: 'How replies are signed.',
    departments: 'Departments that a customer knows by this name: naming one is no anonymous office.',
    timeZone: 'The zone of the dates in messages and of the opening hours, like Europe/Rome. Default: UTC.',
    hours: "Opening hours by day or range of days: { mon-fri: '08:00-20:00' }.",
    holidays: "Days without service: ['2026-12-25'].",
    register: 'How customers are addressed: Lei, usted, vous, Sie are formal; tu, tú, du informal.',
  }),
  agents: z
    .array(agent)
    .optional()
    .describe('Who answers; with a roster, a signature must be of somebody on it.'),
  signature: signature.optional().describe('How replies are signed.'),
})

const phrases = z.record(
  z.string(),
  z.strictObject({
    add: z
      .array(z.string())
      .optional()
      .describe('Phrases that are found as well, in the notation of the packs.'),
    allow: z.array(z.string()).optional().describe('Phrases that are fine although the family has them.'),
  }),
)

const selector = z.string().refine((text) => selectorFlaw(text) === null, {
  error: ({ input }) => selectorFlaw(String(input)) ?? 'is no selector',
})

const library = z.strictObject({
  format: z
    .enum(LIBRARY_FORMATS)
    .optional()
    .describe('The format of the library. Default: told by the shape of each file.'),
  fields: z
    .array(selector)
    .min(1)
    .optional()
    .describe("Where the texts are in YAML and JSON: ['$.macros[*].body']."),
  columns: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe("Which columns of a table hold texts, by name or by number from 1: ['body', '3']."),
  name: z.string().min(1).optional().describe('The field or the column beside a text that names it.'),
  sections: z
    .enum(['heading', 'fence', 'file'])
    .optional()
    .describe('How Markdown holds templates: one a heading, one a fenced block, or one a file.'),
  dialect: z
    .enum(DIALECTS)
    .optional()
    .describe('The tool that fills in the placeholders, where the format does not tell.'),
  fragments: z
    .boolean()
    .optional()
    .describe('Whether the texts are pieces of replies, which neither greet nor sign.'),
})

/** The keys that a configuration and each of its overrides share. */
function shared<Rules extends ZodType>(rules: Rules) {
  return {
    languages: z
      .array(z.enum(LANGUAGES))
      .min(1)
      .optional()
      .describe('The languages in which the brand answers. Default: all that replylint knows.'),
    brand: brand.optional().describe('Whose account answers, and how.'),
    channel: z
      .string()
      .min(1)
      .optional()
      .describe('Where replies are posted, like x, trustpilot or email; a flag or the case says otherwise.'),
    as: z
      .enum(['reply', 'template'])
      .optional()
      .describe(
        'What the files hold: replies to one post, or stored templates. Default: told by their shape.',
      ),
    library: library.optional().describe('How the files hold templates, where their shape does not tell.'),
    rules: rules.optional().describe('Rule id: severity, or [severity, options].'),
    phrases: phrases
      .optional()
      .describe('What a team adds to a family of phrases, or allows although the family has it.'),
  }
}

/** The schema of a configuration whose `rules` are checked by `rules`. */
export function configurationSchemaWith<Rules extends ZodType>(rules: Rules) {
  return z.strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
    extends: z
      .union([z.string().min(1), z.array(z.string().min(1))])
      .optional()
      .meta({
        description: `What this configuration builds on: ${PRESETS.join(', ')}, a ./file or a package. Default: recommended.`,
        examples: [...PRESETS],
      }),
    ...shared(rules),
    overrides: z
      .array(z.strictObject({ files: globs.min(1).describe(GLOBS), ...shared(rules) }))
      .optional()
      .describe('Other values for some files; a later override wins over an earlier one.'),
    plugins: z
      .array(z.string().min(1))
      .optional()
      .describe("Modules with a team's own rules: a ./file.ts or a package. They are code, and are run."),
    ignores: globs.optional().describe(`Files that are not linted. ${GLOBS} !pattern takes a file back.`),
  })
}

const GLOBS = 'Globs relative to the folder of this file; one without a slash matches in every folder.'

/** Rules are checked one by one afterwards, when the plugins that define some of them are loaded. */
export const configurationSchema = configurationSchemaWith(z.record(z.string(), z.unknown()))

export type ConfigurationFile = z.infer<typeof configurationSchema>
export type OverrideEntry = NonNullable<ConfigurationFile['overrides']>[number]

/** Adds a description to each schema of a shape; the types insist on one for every key. */
function describe<Shape extends Readonly<Record<string, ZodType>>>(
  shape: Shape,
  descriptions: { readonly [Key in keyof Shape]: string },
): Shape {
  const described = Object.entries(shape).map(([key, schema]) => [
    key,
    schema.describe(descriptions[key] ?? ''),
  ])
  // Safe: the same keys, and `describe` returns a schema of the same type.
  return Object.fromEntries(described) as Shape
}

import { z } from 'zod'
import type { Rule } from '../engine/rule.ts'
import { SEVERITIES } from './layer.ts'
import { configurationSchemaWith } from './schema.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 7, which editors know best) of a configuration file, with the given rules and their
 * options spelled out. Rules of plugins pass under ids with a slash, `team/rule`: any other unknown id is
 * more often a slip.
 */
export function configurationJsonSchema(rules: readonly Rule[]): Json {
  const place = z.any()
  const schema = z.toJSONSchema(configurationSchemaWith(place), {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === place) Object.assign(jsonSchema, rulesSchema(rules))
    },
  })
  return {
    ...schema,
    title: 'replylint',
    description: 'The configuration of replylint, .replylintrc.yaml.',
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, value]) => [key, orNothing(value)]),
    ),
  }
}

/** A mapping or a list whose lines are all commented out is null, and says nothing. */
function orNothing(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || !('type' in schema)) return schema
  return schema.type === 'object' || schema.type === 'array'
    ? { ...schema, type: [schema.type, 'null'] }
    : schema
}

const SEVERITY: Json = {
  enum: SEVERITIES,
  description: 'Whether the rule runs, and what its findings weigh.',
}

function rulesSchema(rules: readonly Rule[]): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    patternProperties: { '/': entrySchema({ type: 'object' }) },
    additionalProperties: false,
  }
}

function ruleSchema(rule: Rule): Json {
  const weight = `Recommended: ${rule.recommended}.`
  return { description: `${rule.summary}. ${weight}`, ...entrySchema(optionsSchema(rule)) }
}

/** A severity, or a list of a severity and options; no options for a rule that takes none. */
function entrySchema(options: Json | null): Json {
  const items = options === null ? [SEVERITY] : [SEVERITY, options]
  return { anyOf: [SEVERITY, { type: 'array', items, minItems: 1, maxItems: items.length }] }
}

function optionsSchema({ options, defaults }: Rule): Json | null {
  if (options === undefined) return null
  const { $schema, required, ...schema } = z.toJSONSchema(options(z), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  })
  // The defaults stand in for whatever is not written.
  return { ...schema, default: defaults }
}

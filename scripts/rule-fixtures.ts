import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { caseSchema, LANGUAGES } from '../src/case/model.ts'
import { normaliseCase } from '../src/case/normalise.ts'
import type { Finding, LintResult } from '../src/engine/finding.ts'
import { takeFixes } from '../src/engine/fix.ts'
import { lint } from '../src/engine/lint.ts'
import type { Rule } from '../src/engine/rule.ts'
import { applyEdits } from '../src/source/edits.ts'
import { openToolbox } from '../src/tools.ts'

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

const example = {
  name: z.string(),
  as: z.enum(['reply', 'template']).default('reply'),
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

/** For the examples in which the time of day plays no part. */
const NOW = '2026-03-02T10:00:00Z'

/** The examples of `fixtures/rules/<rule-id>.yaml`. Throws when the file is not what it should be. */
export function readFixture(id: string): RuleFixture {
  return fixtureSchema.parse(parse(readFileSync(`fixtures/rules/${id}.yaml`, 'utf8')))
}

export type Judge = (rule: Rule, example: OkExample | BadExample) => Promise<LintResult>

/** Lints examples with one rule as it is recommended, through the engine and the packs that every run uses. */
export async function openJudge(): Promise<Judge> {
  const toolbox = await openToolbox()
  const tools = await toolbox.toolsFor({ languages: LANGUAGES, phrases: {} })
  return (rule, { as, options = {}, case: input }) => {
    rule.options?.(z).parse(options)
    const setting = {
      severity: rule.recommended === 'off' ? 'error' : rule.recommended,
      options: { ...rule.defaults, ...options },
    } as const
    const subject = normaliseCase(input, { kind: as, brand: {}, channel: null, now: NOW })
    return toolbox.read(() => lint(subject, [rule], { rules: { [rule.id]: setting }, tools }))
  }
}

/** The texts of a case's draft, as they were written. */
export function draftTexts({ case: { draft } }: OkExample | BadExample): readonly string[] {
  const parts = typeof draft === 'string' ? [draft] : draft
  return parts.map((part) => (typeof part === 'string' ? part : part.text))
}

/** The texts of the draft once the fixes that fit together are applied. */
export function fixedTexts(texts: readonly string[], findings: readonly Finding[]): readonly string[] {
  const edits = takeFixes(findings)
  return texts.map((text, part) =>
    applyEdits(
      text,
      edits.filter((edit) => edit.part === part),
    ),
  )
}

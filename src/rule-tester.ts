import { isDeepStrictEqual } from 'node:util'
import { LANGUAGES } from './case/languages.ts'
import type { CaseInput, Kind, TemplateContext } from './case/model.ts'
import { LONE_TEMPLATE, normaliseCase } from './case/normalise.ts'
import type { Finding, LintResult } from './engine/finding.ts'
import { takeFixes } from './engine/fix.ts'
import { lint } from './engine/lint.ts'
import type { Rule, Severity } from './engine/rule.ts'
import { applyEdits } from './source/edits.ts'
import { openToolbox } from './tools.ts'

/** A case to try a rule on. */
export interface RuleExample {
  readonly name: string
  /** Default: reply. */
  readonly as?: Kind | undefined
  /** What its library says of a template, as far as it says anything; implies `as: template`. */
  readonly template?: Partial<TemplateContext> | undefined
  /** Over the rule's defaults. */
  readonly options?: object | undefined
  readonly case: CaseInput
}

/** What a finding must say; only what is named is compared, besides the message and the severity. */
export interface ExpectedFinding {
  readonly message: string
  readonly severity: Severity
  /** The words that the finding points at. */
  readonly text?: string | undefined
  readonly part?: number | undefined
  readonly field?: string | undefined
  /** The draft after the finding's own fix: one text, or one a part. */
  readonly fixed?: string | readonly string[] | undefined
}

/** Replies that a rule must pass, and replies that it must find. */
export interface RuleExamples {
  readonly ok: readonly RuleExample[]
  readonly bad: readonly (RuleExample & { readonly expected: readonly ExpectedFinding[] })[]
}

export type Judge = (rule: Rule, example: RuleExample) => Promise<LintResult>

/** For the examples in which the time of day plays no part. */
const NOW = '2026-03-02T10:00:00Z'

/**
 * Proves a rule on its examples, in whatever test runner calls it:
 *
 *     test('our rule', () => testRule(ourRule, { ok: [...], bad: [...] }))
 *
 * @throws Error that lists every example which is not judged as it says
 */
export async function testRule(rule: Rule, { ok, bad }: RuleExamples): Promise<void> {
  const judge = await openJudge()
  const wrong: string[] = []
  const compare = async (example: RuleExample, expected: readonly ExpectedFinding[]): Promise<void> => {
    const { findings, skipped } = await judge(rule, example)
    const missing = skipped.flatMap((skip) => skip.missing)
    if (missing.length > 0) wrong.push(`${example.name}: skipped, for want of ${missing.join(', ')}`)
    const seen = findings.map((finding, i) =>
      describeFinding(finding, draftTexts(example), expected[i] ?? {}),
    )
    if (!isDeepStrictEqual(seen, expected)) {
      wrong.push(`${example.name}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(seen)}`)
    }
  }
  for (const example of ok) await compare(example, [])
  for (const example of bad) await compare(example, example.expected)
  if (wrong.length > 0)
    throw new Error(`${rule.id} does not judge as its examples say\n  ${wrong.join('\n  ')}`)
}

/** Lints examples with one rule as it is recommended, through the engine and the packs of every run. */
export async function openJudge(): Promise<Judge> {
  const toolbox = await openToolbox()
  const tools = await toolbox.toolsFor({ languages: LANGUAGES, phrases: {} })
  const { z } = await import('zod')
  return (rule, { as = 'reply', template, options = {}, case: input }) => {
    rule.options?.(z).parse(options)
    const setting = {
      severity: rule.recommended === 'off' ? 'error' : rule.recommended,
      options: { ...rule.defaults, ...options },
    } as const
    const defaults = { kind: as, brand: {}, channel: null, now: NOW }
    const overrides = template === undefined ? {} : { template: { ...LONE_TEMPLATE, ...template } }
    const subject = normaliseCase(input, defaults, overrides)
    return toolbox.read(() => lint(subject, [rule], { rules: { [rule.id]: setting }, tools }))
  }
}

/** What a finding says of the things that an expectation names. */
export function describeFinding(finding: Finding, texts: readonly string[], expected: object): object {
  const { messageId: message, severity, part, field, start, end } = finding
  const fixed = fixedTexts(texts, [finding])
  const all = {
    message,
    severity,
    part,
    field,
    text: part === null ? '' : texts[part]?.slice(start ?? 0, end ?? 0),
    fixed: texts.length === 1 ? fixed[0] : fixed,
  }
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key === 'message' || key === 'severity' || key in expected),
  )
}

/** The texts of a case's draft, as they were written. */
export function draftTexts({ case: { draft } }: Pick<RuleExample, 'case'>): readonly string[] {
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

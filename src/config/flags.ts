import type { Rule } from '../engine/rule.ts'
import { valueAt } from '../source/path.ts'
import { UserError } from '../source/user-error.ts'
import { type Blame, sentence } from './blame.ts'
import { type Layer, type RuleValue, SEVERITIES } from './layer.ts'
import { ruleValues, unknownRule } from './rule-values.ts'
import type { Settings } from './settings.ts'

const EXPECTED = "'rule: severity' or 'rule: [severity, { option: value }]'"
const PLAIN = /^\s*([\w/-]+)\s*:\s+(\w+)\s*$/

/**
 * The layer of `--rule 'id: severity'` and `--rule 'id: [severity, { option: value }]'`, later flags over
 * earlier ones; null without flags.
 * @throws UserError that quotes the flag
 */
export async function ruleFlagsLayer(
  flags: readonly string[],
  rules: readonly Rule[],
): Promise<Layer | null> {
  if (flags.length === 0) return null
  let values: Readonly<Record<string, RuleValue>> = {}
  for (const flag of flags) {
    const written = await parseFlag(flag)
    if (written === null) throw new UserError(`--rule '${flag}' is not understood; write ${EXPECTED}`)
    values = {
      ...values,
      ...(await ruleValues(written, [], rules, [{ rules: values }], blameFlag(flag, written))),
    }
  }
  return flagLayer('--rule', values)
}

/**
 * The layer of `--only`: every other rule is off, and those named run even if they are off otherwise.
 * @throws UserError when there is no such rule
 */
export function onlyLayer(only: readonly string[], settings: Settings, rules: readonly Rule[]): Layer {
  const values = rules.map((rule): readonly [string, RuleValue] => {
    const configured = settings.rules[rule.id]?.severity ?? 'off'
    const wanted = configured === 'off' ? rule.recommended : configured
    if (!only.includes(rule.id)) return [rule.id, { severity: 'off' }]
    return [rule.id, { severity: wanted === 'off' ? 'warn' : wanted }]
  })
  return flagLayer('--only', Object.fromEntries(values))
}

/** @throws UserError when one of the ids is no rule */
export function checkOnly(only: readonly string[], rules: readonly Rule[]): void {
  const unknown = only.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new UserError(`--only: ${unknown} ${unknownRule(unknown, rules)}`)
}

function flagLayer(from: string, rules: Readonly<Record<string, RuleValue>>): Layer {
  return { from, lines: {}, files: null, folder: '', values: { rules } }
}

/** A flag as a mapping; a plain severity, the usual case, needs no YAML parser. Null when it is none. */
async function parseFlag(flag: string): Promise<Readonly<Record<string, unknown>> | null> {
  const [, id, severity] = PLAIN.exec(flag) ?? []
  if (id !== undefined && SEVERITIES.some((known) => known === severity)) return { [id]: severity }
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(`{${flag}}`, { logLevel: 'error' })
    if (typeof value !== 'object' || value === null || Object.values(value).includes(null)) return null
    return Object.keys(value).length === 0 ? null : { ...value }
  } catch {
    return null
  }
}

function blameFlag(flag: string, value: object): Blame {
  return {
    about: ({ path, message }) => new UserError(`--rule '${flag}': ${sentence(path, message)}`),
    written: (path) => String(valueAt(value, path)),
  }
}

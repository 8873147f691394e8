import type { CaseSource } from '../case/source.ts'
import { unknownRule } from '../config/rule-values.ts'
import type { Rule } from '../engine/rule.ts'
import { UserError } from '../source/user-error.ts'

/**
 * An acknowledgement of a rule that does not exist would wave nothing through, and nobody would notice.
 * @param source the case that acknowledges; null: the flag `--ack`
 * @throws UserError at the first id that is no rule
 */
export function checkAcknowledged(
  reasons: Readonly<Record<string, string>> | undefined,
  rules: readonly Rule[],
  source: CaseSource | null,
): void {
  const unknown = Object.keys(reasons ?? {}).find((id) => !rules.some((rule) => rule.id === id))
  if (unknown === undefined) return
  const message = `${unknown} ${unknownRule(unknown, rules)}`
  if (source === null) throw new UserError(`--ack: ${message}`)
  throw new UserError(`acknowledge: ${message}`, source.file, source.fieldPosition(['acknowledge', unknown]))
}

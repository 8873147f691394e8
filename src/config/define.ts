import type { RuleSeverity } from './layer.ts'
import type { ConfigurationFile, OverrideEntry } from './schema.ts'

/** A severity, or a severity and the options of the rule. */
export type RuleEntry = RuleSeverity | [severity: RuleSeverity, options?: object]

interface WithRules {
  rules?: Readonly<Record<string, RuleEntry>>
}

/** A configuration as `replylint.config.ts` writes it. */
export interface ConfigurationInput extends Omit<ConfigurationFile, 'rules' | 'overrides'>, WithRules {
  overrides?: readonly (Omit<OverrideEntry, 'rules'> & WithRules)[]
}

/** Types a configuration that is code; returns it unchanged. */
export function defineConfig(configuration: ConfigurationInput): ConfigurationInput {
  return configuration
}

/** The public interface: what a plugin, a configuration in code or another program needs. */
export type { Brand, Case, CaseInput, Kind, Language, MessageInput, PostInput } from './case/model.ts'
export { type ConfigurationInput, defineConfig } from './config/define.ts'
export type { Finding, LintResult } from './engine/finding.ts'
export { type LintConfig, lint } from './engine/lint.ts'
export {
  type Data,
  defineRule,
  type Edit,
  type Evidence,
  type Place,
  type Rule,
  type RuleSetting,
  type Severity,
  type Suggestion,
  type Violation,
} from './engine/rule.ts'
export type * from './reading/facts.ts'
export type { Customer, PostTime, Reading } from './reading/reading.ts'
export { type ExpectedFinding, type RuleExample, type RuleExamples, testRule } from './rule-tester.ts'

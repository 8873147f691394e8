import type { Rule } from '../engine/rule.ts'
import { orList } from '../source/did-you-mean.ts'
import { UserError } from '../source/user-error.ts'
import type { Chain } from './chain.ts'
import { SEVERITIES } from './layer.ts'
import { statOf } from './places.ts'
import { labelOf } from './read.ts'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/

/**
 * The built-in rules and those of the plugins that a chain of configurations names.
 * @returns `builtIn` itself when there are none
 * @throws UserError when a plugin cannot be loaded, or a rule of it is malformed or has the id of another
 */
export async function loadPlugins(
  chain: Chain,
  cwd: string,
  builtIn: readonly Rule[],
): Promise<readonly Rule[]> {
  const owners = new Map(builtIn.map((rule) => [rule.id, 'replylint itself']))
  const files = new Set<string>()
  const added: Rule[] = []
  const named = pluginsOf(chain)
  if (named.length === 0) return builtIn
  const { importModule, locateModule } = await import('./import-module.ts')
  for (const { source, name, index } of named) {
    const file = await locateModule(name, source.file)
    const wrong = (message: string) =>
      source.blame.about({ path: ['plugins', index], what: 'value', message: `is "${name}", ${message}` })
    if (file === null) throw wrong('no installed package; install it, or write ./ before a file')
    if (statOf(file) === null) throw wrong('and there is no such file')
    if (files.has(file)) continue
    files.add(file)
    const label = labelOf(cwd, file)
    for (const rule of pluginRules(await importModule(file, label), label)) {
      const owner = owners.get(rule.id)
      if (owner !== undefined) throw new UserError(`rule "${rule.id}" is already defined by ${owner}`, label)
      owners.set(rule.id, label)
      added.push(rule)
    }
  }
  return added.length === 0 ? builtIn : [...builtIn, ...added]
}

function pluginsOf(chain: Chain) {
  return chain.flatMap((source) =>
    typeof source === 'string'
      ? []
      : (source.config.plugins ?? []).map((name, index) => ({ source, name, index })),
  )
}

/**
 * The rules that a plugin exports: one rule, a list of rules, or `{ rules: [...] }`. What is left out of a
 * rule and has an obvious value is filled in, so that a small rule stays small.
 * @param label how errors name the plugin
 * @throws UserError when something else is exported or a rule is malformed
 */
export function pluginRules(exported: unknown, label: string): readonly Rule[] {
  const listed = isRecord(exported) && 'rules' in exported ? exported.rules : exported
  const values: readonly unknown[] = Array.isArray(listed) ? listed : [listed]
  if (values.length === 0) throw new UserError('exports no rule', label)
  return values.map((value) => toRule(value, label))
}

function toRule(value: unknown, label: string): Rule {
  if (!isRecord(value) || typeof value.id !== 'string') {
    throw new UserError('exports no rule; expected a rule, a list of rules, or { rules: [...] }', label)
  }
  const { id } = value
  const problem = problemOf(value)
  if (problem !== null) throw new UserError(`rule "${id}": ${problem}`, label)
  const { why = '', recommended = 'warn', needs = [], appliesTo = ['reply'], defaults = {} } = value
  // Safe: `problemOf` has looked at every member.
  return { ...value, why, recommended, needs, appliesTo, defaults } as unknown as Rule
}

/** What is wrong with a rule that somebody else wrote; null when nothing is. */
function problemOf(rule: Readonly<Record<string, unknown>>): string | null {
  const { id, summary, messages, recommended, why, needs, appliesTo, defaults, options, check } = rule
  if (typeof id !== 'string' || !ID.test(id))
    return 'the id must be words-with-hyphens, or team/words-with-hyphens'
  if (typeof check !== 'function') return 'needs a function check(reading, options)'
  if (typeof summary !== 'string' || summary === '') return 'needs a summary, one sentence'
  if (!isRecord(messages) || !isMessages(messages.en)) return 'needs messages: { en: { <id>: <text> } }'
  if (!Object.values(messages).every(isMessages)) return 'the messages of each language must be texts by id'
  if (why !== undefined && typeof why !== 'string') return 'why must be a text'
  if (recommended !== undefined && !SEVERITIES.some((severity) => severity === recommended)) {
    return `recommended must be ${orList(SEVERITIES)}`
  }
  if (needs !== undefined && !isListOf(needs, (need) => isText(need) || isListOf(need, isText))) {
    return "needs must be a list of facts, like ['post.createdAt']"
  }
  if (appliesTo !== undefined && !isListOf(appliesTo, (kind) => kind === 'reply' || kind === 'template')) {
    return "appliesTo must be a list of 'reply' and 'template'"
  }
  if (defaults !== undefined && !isRecord(defaults)) return 'defaults must be an object'
  if (options !== undefined && typeof options !== 'function')
    return 'options must be a function (z) => schema'
  return null
}

function isMessages(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText)
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type LoadOptions, loadConfiguration } from '../../src/config/load.ts'
import type { Configuration } from '../../src/config/settings.ts'
import { duration } from '../../src/engine/duration.ts'
import { defineRule, type Rule } from '../../src/engine/rule.ts'
import { UserError } from '../../src/source/user-error.ts'

const base = {
  summary: 'A rule.',
  why: '',
  needs: [],
  appliesTo: ['reply'],
  messages: { en: {} },
  *check() {},
} as const

/** One rule for each recommended severity, with and without options. */
export const RULES: readonly Rule[] = [
  defineRule({
    ...base,
    id: 'stale-post',
    recommended: 'error',
    defaults: { warnAfter: '48h', maxAge: '7d' },
    options: (z) => z.strictObject({ warnAfter: duration(z), maxAge: duration(z) }),
  }),
  defineRule({
    ...base,
    id: 'missing-signature',
    recommended: 'warn',
    defaults: { where: 'every', style: null },
    options: (z) =>
      z.strictObject({ where: z.enum(['every', 'last']), style: z.enum(['caret', 'dash']).nullable() }),
  }),
  defineRule({ ...base, id: 'competent-office', recommended: 'info', defaults: {} }),
  defineRule({ ...base, id: 'second-reader', recommended: 'off', defaults: {} }),
]

/** Writes a repository into a temporary folder, which goes when the test ends; a path that ends in / is a folder. */
export function project(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-config-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, '.git'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true })
    else writeFileSync(join(root, path), text)
  }
  return root
}

/** Loads without a cache, unless the options name one. */
export function load(cwd: string, options: Partial<LoadOptions> = {}): Promise<Configuration> {
  return loadConfiguration({ cwd, builtInRules: RULES, cache: null, ...options })
}

/** The configuration of a project that consists of one `.replylintrc.yaml`. */
export function loadYaml(yaml: string, options: Partial<LoadOptions> = {}): Promise<Configuration> {
  return load(project({ '.replylintrc.yaml': yaml }), options)
}

/** The one line that a failure shows. */
export async function failure(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => new Error('nothing was wrong'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof UserError) return error.line
  throw error
}

/** Severities by rule id. */
export function severities(configuration: Configuration, file: string | null = null): Record<string, string> {
  const { rules } = configuration.settingsFor(file)
  return Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]))
}

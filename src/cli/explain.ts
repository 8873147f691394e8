import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderPage } from '../report/page.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import { UserError } from '../source/user-error.ts'
import type { Io } from './io.ts'
import type { ConfigOptions } from './options.ts'
import { openOutput } from './output.ts'
import { configurationFor } from './session.ts'

/** The pages travel with the package; from source and from the bundle they are the same two folders away. */
const PAGES = ['../docs/rules/', '../../docs/rules/'].map((path) => new URL(path, import.meta.url))

/** Prints the page of a rule. A plugin's rule has no page: its summary and its reason are printed. */
export async function explain(id: string, options: ConfigOptions, io: Io): Promise<number> {
  const { rules } = await configurationFor(options, io)
  const rule = rules.find((known) => known.id === id)
  if (rule === undefined) {
    const ids = rules.map((known) => known.id)
    const guess = didYouMean(id, ids)
    throw new UserError(
      `unknown rule "${id}"${guess === null ? '' : `; did you mean ${guess}?`} (see replylint rules)`,
    )
  }
  const output = await openOutput(options, io)
  const page = pageOf(id) ?? `# ${id}\n\n${rule.summary}.\n\n${rule.why}\n`
  await output.write(renderPage(page, { width: Math.min(output.columns, 100), palette: output.palette }))
  return 0
}

function pageOf(id: string): string | null {
  const file = PAGES.map((folder) => fileURLToPath(new URL(`${id}.md`, folder))).find((path) =>
    existsSync(path),
  )
  return file === undefined ? null : readFileSync(file, 'utf8')
}

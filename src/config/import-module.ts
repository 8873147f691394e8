import { existsSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { UserError } from '../source/user-error.ts'

/** This very package, bundled and from source: a plugin finds it also where the command is installed globally. */
const OWN = ['./index.mjs', '../index.ts'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/**
 * The default export of a module, or all its exports when there is none. TypeScript goes through jiti, which
 * must not keep its output: its cache may lie in a folder that everybody can write to.
 */
export async function importModule(file: string, label: string): Promise<unknown> {
  try {
    const exported = await (/\.[cm]?ts$/.test(file)
      ? importTypeScript(file)
      : import(pathToFileURL(file).href))
    return await (exported.default ?? exported)
  } catch (error) {
    throw new UserError(`cannot be loaded: ${firstLine(error)}`, label)
  }
}

async function importTypeScript(file: string): Promise<{ readonly default?: unknown }> {
  const { createJiti } = await import('jiti')
  const own = OWN.find((path) => existsSync(path))
  const alias = own === undefined ? {} : { replylint: own }
  return createJiti(pathToFileURL(file).href, { fsCache: false, alias }).import(file)
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? ''
}

/** The file that `./file` or a package's name means in a configuration file; null for an unknown package. */
export async function locateModule(name: string, from: string): Promise<string | null> {
  if (/^\.{1,2}[\\/]/.test(name) || isAbsolute(name)) return resolve(dirname(from), name)
  const { createJiti } = await import('jiti')
  const url = createJiti(pathToFileURL(from).href, { fsCache: false }).esmResolve(name, { try: true })
  return url?.startsWith('file:') ? fileURLToPath(url) : null
}

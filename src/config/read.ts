import { readFileSync } from 'node:fs'
import { basename, extname, relative, sep } from 'node:path'
import type { Path, SourceDocument } from '../source/document.ts'
import { valueAt } from '../source/path.ts'
import { decodeText } from '../source/read-text.ts'
import { systemReason } from '../source/system-error.ts'
import { UserError } from '../source/user-error.ts'
import { isCode, packageConfigures } from './places.ts'

/** What a configuration file holds, before anything is checked. */
export interface Raw {
  readonly value: unknown
  /** Knows where values are written; null for code. */
  readonly document: SourceDocument | null
  /** The path of the configuration in the document: `replylint` in `package.json`. */
  readonly base: Path
}

/** The name of a file in messages: relative to the working directory, with slashes. */
export function labelOf(cwd: string, file: string): string {
  return relative(cwd, file).split(sep).join('/')
}

/**
 * Reads a configuration by its ending: code is run, anything else is YAML or JSON.
 * @throws UserError when it cannot be read, parsed or run
 */
export async function readRaw(file: string, label: string): Promise<Raw> {
  if (isCode(file)) {
    const { importModule } = await import('./import-module.ts')
    return { value: await importModule(file, label), document: null, base: [] }
  }
  const text = readText(file, label)
  if (basename(file) === 'package.json') {
    if (!packageConfigures(text)) throw new UserError('has no key replylint', label)
    return readJsonRaw(text, label, ['replylint'])
  }
  if (extname(file) === '.json') return readJsonRaw(text, label, [])
  if (isOnlyComments(text)) return { value: {}, document: null, base: [] }
  const { readYaml } = await import('../source/yaml-document.ts')
  const document = await readYaml(label, text)
  return { value: document.value, document, base: [] }
}

async function readJsonRaw(text: string, label: string, base: Path): Promise<Raw> {
  const { readJson, duplicateKey } = await import('../source/json-document.ts')
  const document = await readJson(label, text)
  // What is written twice in the rest of a package is not our business.
  const twice = base.length === 0 ? duplicateKey(text) : null
  if (twice !== null) {
    const message = `the key ${twice.name} is here twice; keep one`
    throw new UserError(message, label, document.position(twice.key.start))
  }
  return { value: valueAt(document.value, base), document, base }
}

/** The text of a file, decoded strictly. */
export function readText(file: string, label: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const reason = systemReason(error)
    throw reason === null ? error : new UserError(`cannot be read: ${reason}`, label)
  }
  return decodeText(bytes, label).text
}

/** A configuration whose every line is commented out says nothing, and is no mistake. */
function isOnlyComments(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^\s*(#|---\s*$|$)/.test(line))
}

import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ReportOptions } from './format.ts'
import { wellFormed } from './interchange.ts'

const STDIN = '<stdin>'

/** Whether a name stands for no file. */
export function isNoFile(file: string): boolean {
  return file === STDIN
}

/**
 * The name of a file from the root of the repository on, with forward slashes, wherever the linter was started; a
 * file outside of it gets its absolute name.
 */
export function nameInRepository(file: string, { cwd, root }: Pick<ReportOptions, 'cwd' | 'root'>): string {
  if (isNoFile(file)) return file
  const path = resolve(cwd, file)
  const name = relative(root, path)
  const isOutside = name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)
  return forwardSlashes(isOutside ? path : name)
}

/** On POSIX a backslash is a character like any other. */
export function forwardSlashes(name: string): string {
  return sep === '/' ? name : name.replaceAll(sep, '/')
}

/** A name as `nameInRepository` gives it, as a URI (RFC 3986): relative, or `file:` when it is absolute. */
export function uriOf(name: string): string {
  const path = wellFormed(name).split('/').map(encodeURIComponent).join('/')
  if (!isAbsolute(name)) return path
  return `file://${path.replace(/^(?=[^/])/, '/').replace(/^\/([A-Za-z])%3A\//, '/$1:/')}`
}

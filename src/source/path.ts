import type { Path } from './document.ts'

/** `thread[0].author`, and `known["a key"]` where a key is no plain word; empty for the root. Always one line. */
export function formatPath(path: Path): string {
  return path.map(formatStep).join('').replace(/^\./, '')
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  if (/^[\w$-]{1,60}$/.test(step)) return `.${step}`
  return `[${quoted(step)}]`
}

/** Text between quotes in an error message: on one line, and not endless. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** The value at `path` in plain data; undefined when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

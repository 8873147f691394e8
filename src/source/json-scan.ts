import type { Span } from './document.ts'

/**
 * Finds places in JSON that `JSON.parse` has accepted. The text being valid is what makes this so short:
 * nothing is checked here, and a container is only walked when one of its values is asked for.
 */

export interface Member {
  /** The key as parsed, or the index in an array. */
  readonly name: string | number
  readonly key: Span | null
  readonly value: Span
}

const SPACE = /[\t\n\r ]*/y
const LITERAL = /[^\t\n\r ,\]}]*/y

/** Where the outermost value is written. */
export function rootValue(text: string): Span {
  return valueAt(text, skip(SPACE, text, 0))
}

/** The members of the object, or the items of the array, that is written at `container`; none of a scalar. */
export function* members(text: string, container: Span): Generator<Member> {
  const isObject = text[container.start] === '{'
  if (!isObject && text[container.start] !== '[') return
  let at = skip(SPACE, text, container.start + 1)
  for (let index = 0; at < container.end - 1; index++) {
    const key = isObject ? valueAt(text, at) : null
    // Behind a key: white space, a colon, white space.
    if (key !== null) at = skip(SPACE, text, skip(SPACE, text, key.end) + 1)
    const value = valueAt(text, at)
    yield { name: key === null ? index : String(JSON.parse(text.slice(key.start, key.end))), key, value }
    // Behind a value: white space, a comma or the closing bracket, white space.
    at = skip(SPACE, text, skip(SPACE, text, value.end) + 1)
  }
}

/** Where each UTF-16 unit of the string literal at `literal` is written, and its closing quote. */
export function stringOffsets(text: string, literal: Span): readonly number[] {
  const offsets: number[] = []
  for (let at = literal.start + 1; at < literal.end - 1; ) {
    offsets.push(at)
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2
  }
  offsets.push(literal.end - 1)
  return offsets
}

function valueAt(text: string, start: number): Span {
  const first = text[start]
  if (first === '"') return { start, end: endOfString(text, start) }
  if (first === '{' || first === '[') return { start, end: endOfContainer(text, start) }
  return { start, end: skip(LITERAL, text, start) }
}

/** Counts brackets rather than recursing: JSON may be nested deeper than the stack. */
function endOfContainer(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const unit = text[at]
    if (unit === '"') at = endOfString(text, at) - 1
    else if (unit === '{' || unit === '[') depth++
    else if ((unit === '}' || unit === ']') && --depth === 0) return at + 1
  }
  return text.length
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(text)
  return pattern.lastIndex
}

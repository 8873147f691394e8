/**
 * Careful looks into somebody else's JSON. A field of another type than expected counts as absent: payloads
 * come from many versions of many services, and no field of theirs is worth a crash.
 */

export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path of own keys and indexes (never `__proto__` and its kin); undefined when there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

export function objectAt(value: unknown, ...path: readonly (string | number)[]): Json | undefined {
  const found = at(value, ...path)
  return isObject(found) ? found : undefined
}

/** The items of a list; none where there is no list. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

export function objectsAt(value: unknown, ...path: readonly (string | number)[]): readonly Json[] {
  return listAt(value, ...path).filter(isObject)
}

/** A text, perhaps an empty one. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** A text that says something, without white space around it. */
export function wordAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  return textAt(value, ...path)?.trim() || undefined
}

/** An id as text. A number too large to be exact has lost its last digits: it is no id any more. */
export function idAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path)
  return Number.isSafeInteger(found) ? String(found) : wordAt(found)
}

/** A count of something: followers. */
export function countAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = at(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined
}

export function flagAt(value: unknown, ...path: readonly (string | number)[]): boolean | undefined {
  const found = at(value, ...path)
  return typeof found === 'boolean' ? found : undefined
}

/** A web address. */
export function urlAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = wordAt(value, ...path)
  return found !== undefined && /^https?:\/\/[^\s]+$/i.test(found) && URL.canParse(found) ? found : undefined
}

/** A language tag, such as `pt-BR`; what platforms write for "none" and "not known" is no language. */
export function languageAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = wordAt(value, ...path)
  // X answers `und`, and private-use codes from `qam` to `qst`; `zxx` is "no linguistic content", `art` artificial.
  if (found === undefined || /^(?:und|zxx|art|q[a-t][a-z])$/i.test(found)) return undefined
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(found) ? found : undefined
}

/** The fields that are known: without the keys whose value is undefined. */
export function known<T extends object>(fields: T): T {
  // Safe: only values that are undefined are left out, and a field that may be so is optional in every model here.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

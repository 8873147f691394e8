import { at, isObject, type Json, objectsAt } from './json.ts'

/**
 * What keeps the payload from being of a shape. `needs` are fields of each item, `a.b` inside of another and
 * `a|b` for either; `isNear` tells an item of this shape even when some of them are missing.
 * `null`: no item is near; empty: some item has all; else what the nearest one lacks.
 */
export function lacking(
  items: readonly Json[],
  isNear: (item: Json) => boolean,
  needs: readonly string[],
): readonly string[] | null {
  let nearest: readonly string[] | null = null
  for (const item of items) {
    if (!isNear(item)) continue
    const missing = needs.filter((need) => !need.split('|').some((path) => has(item, path)))
    if (nearest === null || missing.length < nearest.length) nearest = missing
    if (nearest.length === 0) break
  }
  return nearest?.map((need) => need.replaceAll('|', ' or ')) ?? null
}

/** The objects of a list, the object itself, or nothing: a file may hold one answer of an API or several. */
export function objectsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject)
  return isObject(value) ? [value] : []
}

/** What lies in the lists under these keys, as `data` in `{ data: […], paging }`; an object without any is an item. */
export function itemsOf(value: unknown, ...keys: readonly string[]): readonly Json[] {
  return objectsOf(value).flatMap((page) => {
    const lists = keys.filter((key) => Array.isArray(at(page, key)))
    return lists.length > 0 ? lists.flatMap((key) => objectsAt(page, key)) : [page]
  })
}

/** Whether the item has any of the keys as its own, whatever their value. */
export function hasAny(item: Json, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(item, key))
}

function has(item: Json, path: string): boolean {
  const value = at(item, ...path.split('.'))
  return value !== undefined && value !== null
}

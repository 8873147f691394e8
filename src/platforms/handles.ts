import { sameHandle, atHandle as withAt } from '../case/handles.ts'
import type { PostInput } from '../case/model.ts'

export { sameHandle }

type Author = PostInput['author']

/** `@handle`, as threads and mentions write it. */
export function atHandle(handle: string | undefined): string | undefined {
  return handle === undefined ? undefined : withAt(handle)
}

/** The accounts that a text names on platforms whose handles may have dots and dashes within. */
export function mentionsIn(text: string): string[] {
  const found = text.matchAll(/(?<![\w@.])@(\w(?:[\w.-]{0,60}\w)?)/g)
  return [...new Set([...found].map(([mention]) => mention))]
}

export function sameAuthor(a: Author, b: Author): boolean {
  if (a?.id !== undefined && b?.id !== undefined) return a.id === b.id
  if (a?.handle !== undefined && b?.handle !== undefined) return sameHandle(a.handle, b.handle)
  return a?.displayName !== undefined && a.displayName !== '' && a.displayName === b?.displayName
}

/** A page or an app without a handle is known by its name, or by its id. */
export function isBrand(author: Author, brandHandles: readonly string[]): boolean {
  const names = [author?.handle, author?.displayName, author?.id]
  return brandHandles.some((brand) => names.some((name) => sameHandle(name, brand)))
}

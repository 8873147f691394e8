import type { Reading } from './reading.ts'

/** Whether two handles are the same account: with or without `@`, in any case. */
export function sameHandle(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && bare(a) === bare(b)
}

/** The handles to which the post speaks: the brand's own, or, unless they are configured, those it mentions. */
export function brandHandles({ brand, post }: Reading): readonly string[] {
  const own = brand.handles ?? []
  return own.length > 0 ? own : (post?.mentions ?? [])
}

/** `@handle`, however it was written. */
export function atHandle(handle: string): string {
  return `@${handle.trim().replace(/^@/, '')}`
}

function bare(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}

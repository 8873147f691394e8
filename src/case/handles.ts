/** Whether two handles are the same account: with or without `@`, in any case. */
export function sameHandle(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && bare(a) === bare(b)
}

/** `@handle`, however it was written. */
export function atHandle(handle: string): string {
  return `@${handle.trim().replace(/^@/, '')}`
}

function bare(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}

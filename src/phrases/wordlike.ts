import type { Token } from './types.ts'

/** What `_` takes and a gap counts: everything but signs and emoji. */
export function isWordlike(token: Token): boolean {
  return token.kind !== 'punctuation' && token.kind !== 'emoji'
}

import type { Reading } from './reading.ts'

export { atHandle, sameHandle } from '../case/handles.ts'

/** The handles to which the post speaks: the brand's own, or, unless they are configured, those it mentions. */
export function brandHandles({ brand, post }: Reading): readonly string[] {
  const own = brand.handles ?? []
  return own.length > 0 ? own : (post?.mentions ?? [])
}

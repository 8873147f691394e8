import type { Entry } from './platform.ts'

/** Oldest first. Where one message has no date the order of the payload is the better guess. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.map((entry) => ({ entry, at: Date.parse(entry.post.createdAt ?? '') }))
  if (dated.some(({ at }) => Number.isNaN(at))) return entries
  return dated.sort((a, b) => a.at - b.at).map(({ entry }) => entry)
}

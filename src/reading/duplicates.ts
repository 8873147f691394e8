import { likeness } from './likeness.ts'

/** A text of the same library that says nearly the same. */
export interface Duplicate {
  /** Its place among the texts. */
  readonly index: number
  /** From 0 to 1: the share of their rows of words that both have. */
  readonly likeness: number
}

/** How many words in a row are compared. */
const ROW = 3
/** A shorter text is a courtesy, and courtesies are alike. */
const FEWEST_WORDS = 12
/** A row that so many texts have tells nothing, and following it would take time. */
const MOST_WITH_ROW = 50

/**
 * For each text one before it that says the same, else the likest to it; null where none shares more than what many have.
 * Numbers and names count: what differs in them answers another question. Takes about as long as reading the texts,
 * however many they are.
 */
export function duplicatesIn(texts: readonly string[]): readonly (Duplicate | null)[] {
  const all = texts.map(wordsOf)
  const rows = all.map(rowsOf)
  const first = new Map<string, number>()
  const having = new Map<string, number[]>()
  return all.map((words, index) => {
    const own = rows[index] ?? NONE
    if (own.size === 0) return null
    const said = words.join(' ')
    const same = first.get(said)
    if (same !== undefined) return { index: same, likeness: 1 }
    first.set(said, index)
    const likest = likestOf(own, index, having)
    return likest === null ? null : { index: likest, likeness: likeness(own, rows[likest] ?? NONE) }
  })
}

const NONE: ReadonlySet<string> = new Set()

/** The text that shares most rows, of those that not many have; adds its own rows to what the next is compared with. */
function likestOf(own: ReadonlySet<string>, index: number, having: Map<string, number[]>): number | null {
  const shared = new Map<number, number>()
  let likest: number | null = null
  for (const row of own) {
    const others = having.get(row)
    if (others === undefined) having.set(row, [index])
    else if (others.length < MOST_WITH_ROW) {
      for (const other of others) {
        const count = (shared.get(other) ?? 0) + 1
        shared.set(other, count)
        if (likest === null || count > (shared.get(likest) ?? 0)) likest = other
      }
      others.push(index)
    }
  }
  return likest
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[^\s.,;:!?()"“”«»]+/gu) ?? []
}

function rowsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < FEWEST_WORDS) return NONE
  return new Set(words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' ')))
}

/**
 * A phrase as the matcher runs it: a sequence of pieces, each of which moves from positions between tokens
 * to the positions after it. Plain data, so that compiled packs can be written as JSON.
 */
export type Piece =
  | WordsPiece
  /** `_`: any word, number, name or placeholder. */
  | { readonly is: 'any' }
  /** `#`: a number in digits. */
  | { readonly is: 'number' }
  /** `<date>` and `<time>`. */
  | { readonly is: 'date' | 'time' }
  /** `...`: none to `upTo` words. */
  | { readonly is: 'gap'; readonly upTo: number }
  /** `(a | b)`; an option without pieces is what `[a]` adds. */
  | { readonly is: 'either'; readonly options: readonly Sequence[] }
  /** `!(…)`, `=(…)` and `(…)!`: looks without moving. */
  | { readonly is: 'not-before' | 'before' | 'not-after'; readonly what: Sequence }
  /** `^` and `$`. */
  | { readonly is: 'start' | 'end' }

export type Sequence = readonly Piece[]

/** One token out of a list of words and stems; signs are words of one character here. */
export interface WordsPiece {
  readonly is: 'words'
  /** Compared with a token's `base`: accents of the text do not matter. */
  readonly exact?: readonly string[]
  /** Compared with a token's `accented`: the phrase is written with accents. */
  readonly accented?: readonly string[]
  /** `word*`, on `base`. */
  readonly prefixes?: readonly string[]
  /** `può*`, on `accented`. */
  readonly accentedPrefixes?: readonly string[]
  /** `*word`, on `base`. */
  readonly suffixes?: readonly string[]
  /** `*word*`, on `base`. */
  readonly infixes?: readonly string[]
}

const LISTS = ['exact', 'accented', 'prefixes', 'accentedPrefixes', 'suffixes', 'infixes'] as const

/** One piece that takes what any of `pieces` takes. */
export function mergeWords(pieces: readonly WordsPiece[]): WordsPiece {
  const merged: { is: 'words' } & Partial<Record<(typeof LISTS)[number], readonly string[]>> = { is: 'words' }
  for (const list of LISTS) {
    const words = [...new Set(pieces.flatMap((piece) => piece[list] ?? []))].toSorted()
    if (words.length > 0) merged[list] = words
  }
  return merged
}

/** The alternatives as one piece, as flat as can be: a list of single words is one set to look into. */
export function either(options: readonly Sequence[]): Piece {
  const flat = options.flatMap((option) =>
    option.length === 1 && option[0]?.is === 'either' ? option[0].options : [option],
  )
  const words = flat.flatMap(([piece, ...rest]) =>
    piece?.is === 'words' && rest.length === 0 ? [piece] : [],
  )
  const others = flat.filter(([piece, ...rest]) => piece?.is !== 'words' || rest.length > 0)
  if (words.length === 0) return { is: 'either', options: others }
  if (others.length === 0) return mergeWords(words)
  return { is: 'either', options: [[mergeWords(words)], ...others] }
}

/** Whether a sequence can match without a token. */
export function isNullable(sequence: Sequence): boolean {
  return sequence.every(
    (piece) =>
      piece.is === 'gap' ||
      piece.is === 'start' ||
      piece.is === 'end' ||
      'what' in piece ||
      (piece.is === 'either' && piece.options.some(isNullable)),
  )
}

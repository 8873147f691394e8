/** How one person is addressed in a language that has two ways to do so. All words in small letters. */
export interface RegisterWords {
  /** Words that address nobody but one person, in the familiar way. */
  readonly informal: string
  /** The same, in the formal way. */
  readonly formal: string
  /** Formal only with a capital inside a sentence: "Sie", "Lei"; small they are "she", "they". */
  readonly capital: string
  /** Formal by the letters with which the word ends as it is written: "contattarLa". */
  readonly ending?: RegExp
  /** Familiar words that courtesy writes with a capital: "Du". Elsewhere a capital marks the name of a page or a product. */
  readonly courtesy: boolean
  /** Words in a row: each a list of alternatives. */
  readonly phrases: readonly RegisterPhrase[]
  /** Words in a row that hold one of those above, and address nobody: "rendez-vous". */
  readonly idle: readonly (readonly string[])[]
}

export interface RegisterPhrase {
  readonly register: Register
  readonly words: readonly string[]
  /** Only where a clause begins, since elsewhere somebody else may be the subject: "il tecnico può contattarci". */
  readonly atStart?: boolean
  /** Not when one of these follows: "le pedimos a tu banco". */
  readonly notBefore?: string
  /** Inside a clause it may be about somebody else ("il suo ordine", "la ringrazio"): once is no proof, twice is. */
  readonly doubtful?: boolean
  /** Neither tu nor Lei: at odds with the formal way in one text, and no breach of a brand's formal register. */
  readonly mild?: boolean
}

export type Register = 'formal' | 'informal'

import type { NotationName } from './notations.ts'

/**
 * What a tool fills in, as its public documentation says. Keys are separated by white space; `{a,b}` stands for either,
 * and a `*` at the end for anything that follows.
 */
export interface DialectTable {
  /** How the tool is called. */
  readonly title: string
  /** The notations that it fills in; any other is sent as it is. */
  readonly notations: readonly NotationName[]
  /** Whose `user` it is, in a key that the table does not have. */
  readonly user: 'agent' | 'customer'
  /** The customer's name. */
  readonly names: string
  /** The name of whoever answers. */
  readonly agents: string
  readonly signatures: string
  /** Texts that are kept elsewhere: what they say, a greeting perhaps, cannot be seen here. */
  readonly includes?: string
  readonly others: string
  /** Below these a team has fields of its own beside the known ones; `.` means at the top. */
  readonly own?: string
  /** Nothing else is filled in: a key that is neither known nor a team's own is a mistake, also without a near one. */
  readonly complete?: boolean
  readonly ignoresCase?: boolean
  /** As it is installed, the tool puts a greeting and a signature around each answer. */
  readonly wraps?: boolean
  /**
   * Whether a customer learns who writes without a word of the template: always, where people answer under accounts of
   * their own; perhaps, where the tool adds a signature or shows a name if a team wants it to.
   */
  readonly signs: 'always' | 'perhaps' | 'never'
  /** The placeholders to recommend, as one writes them; null where no name means the same to everybody. */
  readonly advice: { readonly name: string; readonly agent: string } | null
}

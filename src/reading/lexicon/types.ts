/**
 * What a language knows about addressing people. Every field is a list written as one string, its entries
 * separated by commas or line breaks; entries are compared folded (lower case, no diacritics).
 */
export interface PeopleLexicon {
  /** Words that open a message and may be followed by a name: "good morning". */
  readonly greetings: string
  /** Words before a name that are no greeting but address somebody all the same: "thanks", "oh no". */
  readonly interjections: string
  /** Before a surname, without the final full stop: "Mr", "Sig.ra". */
  readonly titles: string
  /** Whom a greeting may address without a name: "there", "all", "dear customer". */
  readonly anonymous: string
  /** Before the signer's name, never before the customer's: "kind regards". */
  readonly closings: string
  /** Before the signer's name or the customer's: "thanks". */
  readonly thanks: string
  /** Before the signer's name at the start of a message: "this is". */
  readonly introductions: string
  /** Before the customer's own name, in the customer's post, beside `introductions`. */
  readonly selfNames: string
  /** Between a signer's name and the company: "from". */
  readonly affiliations: string
  /** Nouns of a group that signs as one: "team". */
  readonly teams: string
  /** Joins two names: "and". */
  readonly and: string
  /** Before a third person's name: "to", "with"; a name after one of them is not addressed. */
  readonly prepositions: string
  /** Nouns after which a name tells who that is, with a comma or without: "our manager, Anna". */
  readonly roles: string
  /** Words at a clause's end after which a first name calls somebody: "there for you Dana!" */
  readonly callable: string
  /**
   * Words that are written with a capital where a name could stand (at the start of a sentence, before a comma,
   * alone at the end) and are none: openers, courtesies, pronouns, months, days.
   */
  readonly notNames: string
}

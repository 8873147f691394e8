import type { PartReading } from './facts.ts'

/** A longer message says something besides. */
const MOST_WORDS = 25
/** Words that take a thanks back: "thanks, but it still does not work". The `t` is that of "doesn't". */
const AND_YET = new Set(
  `but however still yet not t never unfortunately except no nothing nobody until when where why how
   ma però ancora non mai purtroppo tranne peccato niente nessuno quando dove perché come
   pero aún todavía nunca mais encore pas jamais aber noch nicht nie mas ainda não`.split(/\s+/),
)

/** "Out!", "Great news.": a sentence of so few words asks nothing that its punctuation does not say. */
const FEW_WORDS = 3

/** Whether a message of the customer only thanks or is content, so that it asks for no answer. */
export function isOnlyThanks(says: PartReading): boolean {
  const words = says.tokens.filter(({ kind }) => kind === 'word')
  const glad = [...says.phrases('thanks'), ...says.phrases('all-is-well'), ...says.phrases('praise')]
  return (
    words.length <= MOST_WORDS &&
    says.phrases('thanks').length > 0 &&
    says.questions.length + says.phrases('plea').length === 0 &&
    !words.some(({ base, accented }) => AND_YET.has(base) || AND_YET.has(accented)) &&
    says.sentences.every(({ start, end }) => {
      const own = words.filter((word) => start <= word.start && word.end <= end)
      return own.length <= FEW_WORDS || glad.some((match) => start <= match.start && match.end <= end)
    })
  )
}

/**
 * The word under which a token is found: "it" for the "it'" of "it's", so that a phrase may say `it 's`, and
 * "agent" for the "agent'" of "agent's". Not before a "n't", which turns the meaning round: "can'" is not "can".
 */
export function keyOf(base: string): string {
  const last = base.length - 1
  if (last < 1 || base.charCodeAt(last) !== APOSTROPHE || base.charCodeAt(last - 1) === LETTER_N) return base
  return base.slice(0, last)
}

const APOSTROPHE = 0x27
const LETTER_N = 0x6e

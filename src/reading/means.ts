import { fold } from '../phrases/fold.ts'

/** A means by which a customer and a brand can speak. */
export type Means = 'dm' | 'email' | 'phone' | 'form' | 'letter' | 'chat' | 'store'

/** Folded words and stems that name a means; what a thread calls its channels, and what people write. */
const WORDS: Readonly<Record<Means, RegExp>> = {
  dm: /^(?:d\.?m\.?s?|dms|direct|inbox|pm|pms|private|privato|messenger|whatsapp|telegram)$/,
  email: /^(?:e-?mails?|e-?mailed|e-?mailing|mail|mailed|posta|pec|casella)$/,
  phone:
    /^(?:phones?|phoned|phoning|call|calls|called|calling|telephone|ring|rang|hotline|helpline|toll-free|telefon[a-z]{0,5}|chiam[a-z]{1,5}|verde|centralino|callcenter)$/,
  form: /^(?:forms?|web|webform|modul[oi]|ticket|portal|portale|website|sito)$/,
  letter: /^(?:letters?|lettera|raccomandata|post)$/,
  chat: /^(?:chat|chatted|chatbot|livechat)$/,
  store: /^(?:store|stores|shop|branch|dealer|desk|counter|negozio|filiale|sportello|agenzia)$/,
}

/** All of them at once: nearly every word names none. */
const ANY = new RegExp(
  Object.values(WORDS)
    .map(({ source }) => source)
    .join('|'),
  'u',
)

/** What is written into a form is told by what comes of it. */
const RESULTS: Readonly<Partial<Record<Means, RegExp>>> = {
  form: /^(?:claims?|complaints?|reclam[oi]|pratica)$/,
}

/** The means that some words name, in their order: "ho chiamato e scritto una mail" → phone, email. */
export function meansIn(words: string): readonly Means[] {
  const all = fold(words).match(/[\p{L}.-]+/gu) ?? []
  return [...new Set(all.flatMap((word) => meansOfWord(word) ?? []))]
}

function meansOfWord(word: string): Means | undefined {
  const bare = word.replace(/^[.-]+|[.-]+$/g, '')
  if (!ANY.test(bare) && !ANY.test(word)) return undefined
  return KINDS.find((kind) => WORDS[kind].test(bare) || WORDS[kind].test(word))
}

/** The means that a channel of the thread is: "phone", "web"; null for a public one or one that is not known. */
export function meansOf(channel: string | null): Means | null {
  return channel === null ? null : (meansIn(channel)[0] ?? null)
}

/** Whether some words may speak of what was sent by a means: a complaint is what one writes into a form. */
export function mayMean(words: string, means: Means): boolean {
  const all = fold(words).match(/\p{L}+/gu) ?? []
  return meansIn(words).includes(means) || all.some((word) => RESULTS[means]?.test(word))
}

const KINDS = ['dm', 'email', 'phone', 'form', 'letter', 'chat', 'store'] as const satisfies readonly Means[]

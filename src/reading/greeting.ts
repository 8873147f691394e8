import type { Brand, Language } from '../case/model.ts'
import type { Range } from '../phrases/types.ts'
import type { PartReading, Salutation } from './facts.ts'

/** Greetings that take a name of any gender. "Caro", "Estimado", "Lieber" would have to agree with it. */
const NEUTRAL =
  /^(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|ciao|buongiorno|buonasera|buon pomeriggio|salve|gentile|hola|buenos d[ií]as|buenas tardes|bonjour|bonsoir|salut|hallo|moin|guten (?:morgen|tag|abend)|ol[aá]|oi|bom dia|boa (?:tarde|noite))(?=$|[\s,!.])/iu

/** The plainest greeting of each language; a brand that says "tu" greets in Italian with another word. */
const PLAIN: Readonly<Record<Language, string>> = {
  en: 'Hi',
  it: 'Buongiorno',
  es: 'Hola',
  fr: 'Bonjour',
  de: 'Hallo',
  pt: 'Olá',
}

/** A range of a message and what to write there. */
export interface Insertion extends Range {
  readonly text: string
}

/**
 * Puts the name into a greeting that has none: "Hi!" → "Hi Dana!", "Hi there," → "Hi Dana,", "Hi, sorry" → "Hi Dana,
 * sorry". Nothing but an addressee without a name gives way to it.
 * Null where the greeting would have to agree with the name, or is not one that can be trusted.
 */
export function nameInGreeting({ text, start, greetingEnd }: Salutation, name: string): Insertion | null {
  const greeting = NEUTRAL.exec(text)?.[0]
  return greeting === undefined
    ? null
    : { start: start + greeting.length, end: greetingEnd, text: ` ${name}` }
}

/** Begins a message that does not greet: "Hi Dana. ", behind the mentions that direct it. */
export function newGreeting({ tokens, text }: PartReading, greeting: string): Insertion {
  const start = tokens.find(({ kind }) => kind !== 'mention')?.start ?? text.length
  return { start, end: start, text: `${greeting}. ` }
}

/** How one would greet somebody of that name, in the language of the draft. */
export function greetingFor(name: string, language: Language | null, { register }: Brand): string {
  const plain = language === 'it' && register === 'informal' ? 'Ciao' : PLAIN[language ?? 'en']
  return `${plain} ${name}`
}

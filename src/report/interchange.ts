import { inert } from './json.ts'

/**
 * JSON for the programs of others, with its line end: many of them refuse the escape of a lone surrogate, which
 * becomes U+FFFD.
 */
export function interchange(value: unknown): string {
  const sound = (_: string, member: unknown) => (typeof member === 'string' ? wellFormed(member) : member)
  return `${inert(JSON.stringify(value, sound, 2))}\n`
}

/** Without lone surrogates, which no encoding can write: each becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

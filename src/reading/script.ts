/** The letters of Latin, and those of the scripts from Greek to Hangul. */
const LATIN = /[A-Za-z\u00c0-\u024f]/g
const OTHERS = /[\u0370-\u1dff\u3041-\ud7ff]/g

/** Whether most letters of a text are of another script than Latin. */
export function isInOtherScript(text: string): boolean {
  const others = text.match(OTHERS)?.length ?? 0
  return others > 0 && others > (text.match(LATIN)?.length ?? 0)
}

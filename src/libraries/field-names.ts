import { LANGUAGES } from '../case/languages.ts'

/**
 * Names of columns and of fields with replies, the surest first: beside an answer, a `message` is the customer's.
 */
export const TEXTS = [
  names(`response responses reply replies answer answers risposta risposte antwort antworten reponse reponses
    respuesta respuestas resposta respostas canned_response reply_text response_text macro_text comment_value`),
  names(`body content contents text texts message messages template comment default_text body_text body_html
    text_html html plain_text message_text testo testi messaggio messaggi contenuto corpo nachricht inhalt texte
    contenu corps texto textos mensaje contenido cuerpo mensagem conteudo corpo`),
]

/** Names of columns and of fields that name a reply, the best first. */
export const NAMES = [
  'name title label macro macro_title macro_name titel nome titolo nom titre nombre titulo bezeichnung',
  'question domanda frage pregunta pergunta',
  'shortcut short_code shortcode key code trigger slug keyword keywords abbreviation subject oggetto betreff id',
].flatMap((list) => list.split(' '))

const LANGUAGE_FIELDS = names('language lang locale lingua sprache langue idioma lingua default_language')

/** Languages by their names in English and in themselves, besides the codes of ours. */
const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['en', 'english inglese'],
    ['it', 'italian italiano'],
    ['es', 'spanish espanol'],
    ['fr', 'french francais'],
    ['de', 'german deutsch'],
    ['pt', 'portuguese portugues'],
    ['nl', 'dutch nederlands'],
    ['pl', 'polish polski'],
  ].flatMap(([code = '', list = '']) =>
    [code, ...list.split(' ')].map((name): [string, string] => [name, code]),
  ),
)

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** `Macro title` and `macroTitle` are `macro_title`. */
export function keyOf(name: string): string {
  return name
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
}

/** Whether a field says the language of what is beside it. */
export function isLanguageField(key: string): boolean {
  return LANGUAGE_FIELDS.has(key)
}

/** A name without the language that it begins or ends with, and that language as BCP 47. */
export function fieldName(key: string): { readonly rest: string; readonly language: string | null } {
  const words = key.split('_')
  for (const length of [2, 1]) {
    if (words.length <= length) continue
    const last = languageOf(words.slice(-length).join('_'))
    if (last !== null) return { rest: words.slice(0, -length).join('_'), language: last }
    const first = languageOf(words.slice(0, length).join('_'))
    if (first !== null) return { rest: words.slice(length).join('_'), language: first }
  }
  return { rest: key, language: null }
}

/** `it`, `pt_br`, `italian` as BCP 47; null for anything else. */
export function languageOf(key: string): string | null {
  const known = LANGUAGE_NAMES.get(key)
  if (known !== undefined) return known
  const [code = '', region = ''] = key.split('_')
  const isOurs = LANGUAGES.some((language) => language === code) && /^[a-z]{2}$/.test(region)
  return isOurs && key === `${code}_${region}` ? `${code}-${region.toUpperCase()}` : null
}

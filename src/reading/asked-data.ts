import { fold } from '../phrases/fold.ts'
import type { PartReading, Quote, Request, Slot } from './facts.ts'
import type { Reading } from './reading.ts'

/** Data that identify a person or their money; of some slots only a part of what people ask for is that. */
const PERSONAL: readonly Slot[] = [
  'claim',
  'order',
  'booking',
  'account',
  'email',
  'phone',
  'address',
  'iban',
  'card',
  'tax-id',
  'details',
]

const YOURS =
  '(?:your|su[aoie]i?|tu[aoie]i?|vostr[aoie]|su|tu|sus|tus|vuestr[ao]|votre|vos|ton|ta|tes|ihr|ihre|ihren|dein|deine|deinen|seu|sua|seus|suas|teus?|tuas?)'

/** What the words must say besides the noun, folded: an e-mail may be a message, a shop has an address too. */
const ONLY: Readonly<Partial<Record<Slot, RegExp>>> = {
  claim: new RegExp(
    `number|numer|numm|\\b(?:no|num|id|code|codice|codigo|n°|nº)\\b|#|protocol|aktenzeichen|\\b${YOURS}\\b`,
  ),
  email:
    /addres|indirizz|direccion|adress|endereco|\b(?:your|su[ao]|tu[ao]|su|tu|votre|ton|seu|teu) (?:e-?mail|mail|correo|courriel)/,
  address: new RegExp(
    String.raw`\b${YOURS}\b|\b(?:home|delivery|postal|shipping|billing|mailing|full|street|service|zip|zipcode|postcode|post code)\b|consegna|spedizione|fatturazione|residenza|\bcap\b|avviamento|civico|envio|entrega|facturacion|domicilio|codigo postal|livraison|facturation|postale|domicile|liefer|rechnungs|wohn|post(?:adresse|leitzahl)|\bplz\b|hausnummer|cobranca|\bcep\b`,
  ),
  details: new RegExp(
    String.raw`\b(?:personal|contact|billing)\b|\b${YOURS} (?:details|dati|recapiti|datos|coordonnees|daten|kontaktdaten|dados|contatos|contactos)|personali|anagrafici|datos (?:personales|de contacto)|coordonnees|donnees personnelles|kontaktdaten|kundendaten|personlichen daten|personenbezogen|dados (?:pessoais|cadastrais|de conta)`,
  ),
}
/** What is no secret: everybody sees a nickname, a town tells nobody's door, and a device has no number to call. */
const NEVER: Readonly<Partial<Record<Slot, RegExp>>> = {
  account:
    /user ?name|gamertag|psn|online id|account name|login name|apple id|nome utente|nombre de usuario|usuario registrado|nom d'utilisateur|pseudo|identifiant$|benutzername|nutzername|nome de (?:usuario|utilizador)/,
  address: /location|city|town|area|region|wohnort/,
  'tax-id': /identidade$/,
  order: /proof of purchase|prova d'acquisto/,
  phone: new RegExp(
    String.raw`\b(?:${YOURS}|un|una|o|e|el|y) (?:phone|mobile|cell|telefono|cellulare|movil|celular|portable|telemovel)$`,
  ),
}

/** What is entered or kept at hand is not told here; "may we have", "do you have" ask to be told. */
const NOT_TOLD =
  /^[^a-z]*(?:[a-z]+ ){0,3}(?:enter|type|(?<!\b(?:i|we|you) )have|inser[a-z]+|introdu[a-z]+|saisi[a-z]*|eingeben)(?![a-z])/
/** Words after the noun that say where it is to be written or looked up: not in the answer. */
const ELSEWHERE =
  /^[^.?!\n]{0,40}?\b(?:app|settings|profile|website|site|page|portal|sito|pagina|impostazioni|profilo|ajustes|perfil|sitio|parametres|profil|einstellungen|seite|webseite|configuracoes|aplicativo|aplicacao|store|shop|branch|desk|counter|negozio|filiale|sportello|tienda|mostrador|magasin|guichet|schalter|loja|balcao|when you|quando|cuando|quand|lorsque|wenn)\b/

/** What a message asks the customer for in front of everybody. */
export interface AskedInPublic extends Quote {
  readonly part: number
  /** Nothing but a postal code: it tells a part of a town, and nobody's door. */
  readonly isPostcode: boolean
}

/**
 * The requests for personal data after which no private way is named, in any part of the answer, and no form is linked.
 * Several things asked for in one breath are one request. Of a series whose beginning is not there nobody can tell
 * which way that named.
 */
export function askedInPublic({ parts }: Reading): readonly AskedInPublic[] {
  if (parts.some((part) => part.phrases('private-channel').length > 0) || goesOnUnseen(parts)) return []
  return parts.flatMap((part) => {
    const asked = part.requests.filter(
      (request) => isPersonal(part, request) && !isElsewhere(part, request) && !leadsToForm(part, request),
    )
    const starts = [...new Set(asked.map(({ start }) => start))]
    return starts.flatMap((start) => {
      const here = asked.filter((request) => request.start === start)
      const last = here.at(-1)
      if (last === undefined) return []
      return [{ part: part.index, start, end: last.end, text: last.text, isPostcode: here.every(isPostcode) }]
    })
  })
}

/** Whether the draft begins in the midst of a series: "… and your phone number. 2/2". */
function goesOnUnseen([first]: Reading['parts']): boolean {
  return (first?.counter?.index ?? 1) > 1
}

const POSTCODE =
  /\b(?:zip|zipcode|postcode|postal code|post code|cap|plz|postleitzahl|code postal|codigo postal|cep)\b/
const WHOLE_ADDRESS = /addres|indirizz|direccion|adress|endereco/

function isPostcode({ asks, text }: Request): boolean {
  const words = spaced(text)
  return asks === 'address' && POSTCODE.test(words) && !WHOLE_ADDRESS.test(words)
}

function isPersonal({ text }: PartReading, { asks, start, end }: Request): boolean {
  const words = spaced(text.slice(start, end))
  const kind = spaced(text.slice(start, end + KIND))
  return PERSONAL.includes(asks) && (ONLY[asks]?.test(kind) ?? true) && !(NEVER[asks]?.test(words) ?? false)
}

/** So many characters after the noun may say which one: "indirizzo di consegna". */
const KIND = 14

function spaced(text: string): string {
  return fold(text).replace(/\s+/gu, ' ')
}

function isElsewhere({ text }: PartReading, { text: words, end }: Request): boolean {
  return NOT_TOLD.test(fold(words)) || ELSEWHERE.test(fold(text.slice(end, end + 60)))
}

/** "Can you share your details here: https://…": the data go where the link leads. */
function leadsToForm({ sentences, tokens }: PartReading, { end }: Request): boolean {
  const at = sentences.findIndex((sentence) => sentence.end >= end)
  const until = sentences[at + 1]?.end ?? sentences[at]?.end ?? end
  return tokens.some(({ kind, start }) => kind === 'url' && start >= end && start < until)
}

import { fold } from '../phrases/fold.ts'
import { tokenize } from '../phrases/tokens.ts'
import type { Placeholder } from './facts.ts'
import { lexiconOf } from './lexicon/index.ts'

/** Words with which people name a slot by hand, in the six languages, folded. */
const SLOT_WORDS = new Set(
  `name names firstname lastname surname fullname username first last full nome cognome nombre apellido apellidos nom prenom vorname
  nachname sobrenome apelido agent agente operator operatore operador operatrice signature firma unterschrift assinatura initials
  iniziali iniciales initialen iniciais initiales sender mittente link url website date data fecha datum time ora hora heure uhrzeit
  order ordine pedido commande bestellung number numero number nummer id ref reference riferimento referencia claim case ticket pratica
  reclamo booking prenotazione reserva tracking email mail phone telefono telefone telephone telefon address indirizzo direccion
  adresse endereco amount importo importe montant betrag product prodotto producto produit produkt produto company azienda empresa
  entreprise firm brand marca team department reparto departamento customer cliente client kunde kundin user utente usuario city citta
  store negozio tienda filiale reason motivo issue problema details dettagli day giorno dia jour tag month mese mes placeholder
  segnaposto text testo texto hotline code codice codigo flight volo vuelo vol delivery consegna country paese
  timeframe timeline eta deadline scadenza plazo delai prazo`.split(/\s+/),
)
/** Other words that fields are called by, near misses of one another among them. */
const FIELD_WORDS = new Set(
  `gender sender vendor lender tender form forms from format state stats status site size price prize total token title tier item
  items line lines lane plan plant place plane phase phrase brand grand band amount account count country county court quote quota
  quantity quality service serve server device advice user users used cart card care carte cast cost coast post port part parts party
  paid past pass last list lists cost costs unit units limit trip trips train drain night right light flight fight weight height
  delay relay delivery discover discovery recover hotel motel model mode node note notes rate date data later order older holder folder
  offer other sales sale male female mail email cell call calls case cases base phone home house hours hour tour start star stars street
  region reason season lesson person version vision mission session section action auction option caption location allocation vocation
  visit digit credit debit edit editor creditor debtor doctor sector vector contact contract contacts contracts content consent current
  currency owner order power tower lower level label value valid paid card month mouth week weekday today`.split(
    /\s+/,
  ),
)

/** Whether a field is commonly called by a word, so that it is no slip of a similar one. */
export function isFieldWord(word: string): boolean {
  return SLOT_WORDS.has(word) || FIELD_WORDS.has(word)
}

const SLOT_FILLERS = new Set(
  `the of your our their a an here s is to del della di il lo la e de el los le du des der die das den ihr ihre dein deine do da tu su seu sua
  tuo suo votre hier qui aqui ici nr no n or and o y et und more your's agent's customer's client's`.split(
    /\s+/,
  ),
)
const INSERT =
  /^(?:insert|enter|add|fill|your|inserire|inserisci|introducir|insertar|inserer|indiquer|einfugen|eintragen|inserir|xx+|tbd|todo)\b/

/** Whether a text in brackets is a slot to be filled in, and no remark, tag or list mark ("[sic]", "[1/3]", "[IT]"). */
export function isSlotText(inside: string): boolean {
  const words = fold(inside)
    .replace(/['’]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 8) return false
  if (INSERT.test(words.join(' ')))
    return words.length > 1 || /^x/.test(words[0] ?? '') || words[0] === 'todo' || words[0] === 'tbd'
  if (
    !words.every(
      (word) => SLOT_WORDS.has(word) || SLOT_FILLERS.has(word) || /^\d$/.test(word) || isCompound(word),
    )
  )
    return false
  return words.some((word) => SLOT_WORDS.has(word) || isCompound(word))
}

/** "kundenname", "auftragsnummer", "nomclient" */
function isCompound(word: string): boolean {
  return (
    word.length > 6 &&
    /(?:name|nummer|number|adresse|datum|nome|nom)$|^(?:nom|name|nome)/.test(word) &&
    !/namely|nominat|nomin/.test(word)
  )
}

export interface SlotPlace {
  /** The text right before the placeholder. */
  readonly before: string
  readonly user: 'agent' | 'customer' | null
}

const NAME = /name|nome|nombre|prenom|nom(?!in|ad|en\b)|apellido|surname|cognome|(?:^|\.)(?:first|last|full)$/
const AGENT =
  /agent|operator|operador|teammate|staff|assignee|currentuser|myname|sender|mittente|advisor|rep\b|responder|owner|csr|employee|author_agent/
const SIGNATURE =
  /signature|firma|unterschrift|assinatura|signoff|initials|iniziali|iniciales|initialen|iniciais|initiales/
const CUSTOMER =
  /customer|requester|client|cliente|contact|recipient|consumer|buyer|guest|kunde|user|utente|usuario|visitor|lead|subscriber|end_?user|poster|replyto|reviewer|author|member|passenger/
/** Names of other things than persons. */
const THING =
  /product|prodotto|producto|produkt|company|azienda|empresa|organi[sz]ation|brand|team|business|file|shop|store|event|city|domain|plan|group|account|item|hotel|flight|department|reparto|channel|page|dept|app\b|site|category|campaign|tag|form|field|subject|title|status/
/** Leaves of a person that are no name. */
const DETAIL =
  /email|phone|id$|address|number|url|link|locale|language|date|created|login|handle|avatar|details|notes/

/** What a placeholder stands for, from its key and, where that leaves a doubt, from where it stands. */
export function roleOfKey(key: string, { before, user }: SlotPlace): Placeholder['role'] {
  // "@{{author}}" makes a mention, and a mention is no name.
  if (before.endsWith('@')) return 'other'
  const path = key.split(/[|,?]|fallback/i)[0] ?? ''
  const folded = fold(path.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')).replace(/['’]s\b/g, '')
  const squeezed = folded.replace(/[^a-z0-9.]/g, '')
  if (SIGNATURE.test(squeezed)) return 'signature'
  if (AGENT.test(squeezed) || (user === 'agent' && /^user\b/.test(squeezed)))
    return DETAIL.test(squeezed) ? 'other' : 'agent'
  if (/^[\dx]*$/.test(squeezed)) return roleOfPlace(before) ?? 'other'
  const isName =
    NAME.test(squeezed) || /^(?:customer|client|cliente|contact|requester|kunde|user)$/.test(squeezed)
  if (DETAIL.test(squeezed) || (THING.test(squeezed) && !CUSTOMER.test(squeezed))) return 'other'
  // "Dear {{patient}}," has a place for the name, whatever the team calls its fields.
  if (!isName) return isGreeted(before, before.length) ? 'customer-name' : 'other'
  if (THING.test(squeezed.split('.').at(-1) ?? '')) return 'other'
  const isPlain = !CUSTOMER.test(squeezed) || /^user/.test(squeezed)
  return (isPlain ? roleOfPlace(before) : null) ?? 'customer-name'
}

/** "Hi {reporter},": whatever stands where the customer's name does is a place for it. */
export function isGreeted(text: string, start: number): boolean {
  const tokens = tokenize(text.slice(Math.max(0, start - 60), start))
  return lexiconOf(null).phrases('greetings').lengthBefore(tokens, tokens.length) > 0
}

/** After a greeting stands the customer, after a closing, a mark or an introduction the agent. */
function roleOfPlace(before: string): Placeholder['role'] | null {
  if (/[\^~*]\s?$|(?:^|[\s.!?])[-–—/=]\s?$/.test(before)) return 'signature'
  const tokens = tokenize(before)
  const lexicon = lexiconOf(null)
  const end =
    tokens.at(-1)?.kind === 'punctuation' && /[,!.]$/.test(before.trimEnd())
      ? tokens.length - 1
      : tokens.length
  if (lexicon.phrases('introductions').lengthBefore(tokens, end) > 0) return 'agent'
  if (lexicon.phrases('greetings').lengthBefore(tokens, end) > 0) return 'customer-name'
  if (lexicon.phrases('closings').lengthBefore(tokens, end) > 0) return 'signature'
  if (lexicon.phrases('titles').lengthBefore(tokens, end) > 0) return 'customer-name'
  if (lexicon.phrases('thanks').lengthBefore(tokens, end) > 0)
    return /\n\s*$/.test(before) ? 'signature' : 'customer-name'
  return null
}

/**
 * Words before and after a value that say whose it is, in the six languages. All are read in folded text: small
 * letters without accents, cut to what stands beside the value.
 */

/** "our IBAN", "P. IVA", "customer services": the brand's own. */
export const isOurs = (before: string): boolean =>
  /(?<![a-z])(?:our|nostr[aoie]|nuestr[ao]s?|notre|nos|unser[a-z]*|noss[ao]s?|p\.? ?iva|vat|cnpj|siret|customer (?:services?|care|support)|servizio clienti|numero verde|hotline|helpline)(?![a-z])/.test(
    before,
  )

/** "your number is", "il suo indirizzo:". */
const saysYourNumber = (before: string): boolean =>
  /(?<![a-z])(?:your|su[ao]|tu[ao]|tu|su|votre|ton|ta|ihre|deine|seu|sua|teu|tua) (?:[a-z]+ )?(?:number|phone|mobile|cell|email|e-mail|mail|address|numero|cellulare|telefono|recapito|indirizzo|movil|correo|direccion|portable|adresse|nummer|handynummer|telefonnummer|telefone|celular|telemovel|morada|endereco)(?: (?:address|di telefono|de telefono|de telephone|de telefone|mail|e-mail|email))?(?: ?(?:is|e|es|est|ist|lautet))?[ :(]*$/.test(
    before,
  )
/** "we'll call you on", "la richiamiamo al". */
const saysToYou = (before: string): boolean =>
  /(?<![a-z])(?:call(?:ed|ing)? you (?:back )?(?:at|on)|(?:ti|la) (?:ri)?chiam[a-z]+ (?:al|allo|sul)(?: numero)?|(?:te|le) llam[a-z]+ (?:al|en el)|vous r?appel[a-z]+ (?:au|sur le)|(?:rufe|rufen wir) (?:sie|dich) (?:unter|auf)(?: der)?)\s*$/.test(
    before,
  )
/** "delivered to", "consegnato in": where the customer lives. */
const saysDelivered = (before: string): boolean =>
  /(?<![a-z])(?:delivered|shipped|consegnat[aoie]|spedit[aoie]|recapitat[aoie]|entregad[ao]s?|enviad[ao]s?|entregue|livree?s?|geliefert|zugestellt)(?: (?:to|at|a|in|al|en|au|an|nach|na|no|dans))\s*$/.test(
    before,
  )

/** "call us on", "scrivici a": whatever follows is where the brand is found. */
export const asksToContactUs = (before: string): boolean =>
  /(?<![a-z])(?:call|ring|phone|dial|contact|write|email|e-mail|reach|chiam[a-z]*|telefon[a-z]*|contatt[a-z]*|scriv[a-z]*|llam[a-z]*|escrib[a-z]*|appel[a-z]*|joign[a-z]*|ecri[a-z]*|ruf[a-z]*|schreib[a-z]*|erreich[a-z]*|lig[a-z]*|escrev[a-z]*)(?: (?:customer|us|the|a|al|ao|au|an|at|on|to|all'|il|lo|la|allo|numero|number|unter|uns|nous|nos|para|o)){0,4}\s*$/.test(
    before,
  )

/** "e.g.", "your number looks like", "come": the value after it is nobody's. */
export const isExample = (before: string): boolean =>
  /(?:\be\.g\.|\bexample|\blike|\bsuch as|\bes\.|\besempio|\bcome|\bejemplo|\bp\. ?ej\.|\bcomo|\bexemple|\bcomme|\bbeispiel|\bz\. ?b\.|\bwie|\bexemplo|\bex\.)[^a-z\d]{0,4}(?:[a-z]+[^a-z\d]{0,3}){0,2}$/.test(
    before,
  )
/** Counting up, or one digit again and again, is how people make up a number. */
export const isMadeUp = (value: string): boolean =>
  /^(?:[a-z]{0,5})(?:0?1234\d*|(\d)\1+|9876\d*)$/.test(value)

/** "in this case 300 euros": with a unit after it a number is an amount. */
export const isAmount = (after: string): boolean =>
  /^\s?(?:€|\$|£|%|euros?|eur|usd|gbp|dollar[a-z]*|pounds?|points?|punti|puntos|punkte|pontos|km|kg|gb)(?![a-z])/.test(
    after,
  )
/** A sign or a word that makes the number after it a reference: "#", "n.", "claim number is". */
export const isMarked = (before: string): boolean =>
  /(?:[#°º:]|(?<![a-z])(?:n|nr|no|num|number|numero|[a-z]*nummer|code|codice|codigo|id)\.?(?: (?:is|e|es|est|ist|lautet))?)[\s(]*$/.test(
    before,
  )

/** Whether the words before a contact say that it is the customer's. */
export function isSaidToBeTheirs(before: string): boolean {
  return saysYourNumber(before) || saysToYou(before) || saysDelivered(before)
}

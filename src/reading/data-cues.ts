/**
 * Words before and after a value that say whose it is, in the six languages. All are read in folded text: small
 * letters without accents, cut to what stands beside the value.
 */

/** "our IBAN", "P. IVA", "customer services": the brand's own. */
export const isOurs = (before: string): boolean =>
  /(?<!\p{L})(?:our|nostr[aoie]|nuestr[ao]s?|notre|nos|unser\p{L}*|noss[ao]s?|p\.? ?iva|vat|cnpj|siret|customer (?:services?|care|support)|servizio clienti|numero verde|hotline|helpline)(?!\p{L})/u.test(
    before,
  )

/** "your number is", "il suo indirizzo:". */
const saysYourNumber = (before: string): boolean =>
  /(?<!\p{L})(?:your|su[ao]|tu[ao]|tu|su|votre|ton|ta|ihre|deine|seu|sua|teu|tua) (?:\p{L}+ )?(?:number|phone|mobile|cell|email|e-mail|mail|address|numero|cellulare|telefono|recapito|indirizzo|movil|correo|direccion|portable|adresse|nummer|handynummer|telefonnummer|telefone|celular|telemovel|morada|endereco)(?: (?:address|di telefono|de telefono|de telephone|de telefone|mail|e-mail|email))?(?: ?(?:is|e|es|est|ist|lautet))?[ :(]*$/u.test(
    before,
  )
/** "we'll call you on", "la richiamiamo al". */
const saysToYou = (before: string): boolean =>
  /(?<!\p{L})(?:call(?:ed|ing)? you (?:back )?(?:at|on)|(?:ti|la) (?:ri)?chiam\p{L}+ (?:al|allo|sul)(?: numero)?|(?:te|le) llam\p{L}+ (?:al|en el)|vous r?appel\p{L}+ (?:au|sur le)|(?:rufe|rufen wir) (?:sie|dich) (?:unter|auf)(?: der)?)\s*$/u.test(
    before,
  )
/** "delivered to", "consegnato in": where the customer lives. */
const saysDelivered = (before: string): boolean =>
  /(?<!\p{L})(?:delivered|shipped|consegnat[aoie]|spedit[aoie]|recapitat[aoie]|entregad[ao]s?|enviad[ao]s?|entregue|livree?s?|geliefert|zugestellt)(?: (?:to|at|a|in|al|en|au|an|nach|na|no|dans))\s*$/u.test(
    before,
  )

/** "call us on", "scrivici a": whatever follows is where the brand is found. */
export const asksToContactUs = (before: string): boolean =>
  /(?<!\p{L})(?:call|ring|phone|dial|contact|write|email|e-mail|reach|chiam\p{L}*|telefon\p{L}*|contatt\p{L}*|scriv\p{L}*|llam\p{L}*|escrib\p{L}*|appel\p{L}*|joign\p{L}*|ecri\p{L}*|ruf\p{L}*|schreib\p{L}*|erreich\p{L}*|lig\p{L}*|escrev\p{L}*)(?: (?:customer|us|the|a|al|ao|au|an|at|on|to|all'|il|lo|la|allo|numero|number|unter|uns|nous|nos|para|o)){0,4}\s*$/u.test(
    before,
  )

/** "e.g.", "your number looks like", "come": the value after it is nobody's. */
export const isExample = (before: string): boolean =>
  /(?:\be\.g\.|\bexample|\blike|\bsuch as|\bes\.|\besempio|\bcome|\bejemplo|\bp\. ?ej\.|\bcomo|\bexemple|\bcomme|\bbeispiel|\bz\. ?b\.|\bwie|\bexemplo|\bex\.)[^\p{L}\d]{0,4}(?:\p{L}+[^\p{L}\d]{0,3}){0,2}$/u.test(
    before,
  )
/** Counting up, or one digit again and again, is how people make up a number. */
export const isMadeUp = (value: string): boolean =>
  /^(?:\p{L}{0,5})(?:0?1234\d*|(\d)\1+|9876\d*)$/u.test(value)

/** "in this case 300 euros": with a unit after it a number is an amount. */
export const isAmount = (after: string): boolean =>
  /^\s?(?:€|\$|£|%|euros?|eur|usd|gbp|dollar\p{L}*|pounds?|points?|punti|puntos|punkte|pontos|km|kg|gb)(?!\p{L})/u.test(
    after,
  )
/** A sign or a word that makes the number after it a reference: "#", "n.", "claim number is". */
export const isMarked = (before: string): boolean =>
  /(?:[#°º:]|(?<!\p{L})(?:n|nr|no|num|number|numero|\p{L}*nummer|code|codice|codigo|id)\.?(?: (?:is|e|es|est|ist|lautet))?)[\s(]*$/u.test(
    before,
  )

/** Whether the words before a contact say that it is the customer's. */
export function isSaidToBeTheirs(before: string): boolean {
  return saysYourNumber(before) || saysToYou(before) || saysDelivered(before)
}

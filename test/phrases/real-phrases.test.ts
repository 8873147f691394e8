import { describe, expect, it } from 'vitest'
import { compilePacks } from '../../src/phrases/compile.ts'
import { createMatcher } from '../../src/phrases/match.ts'
import type { Pack } from '../../src/phrases/types.ts'
import { timeSpans } from '../../src/reading/times.ts'
import { foundBy, packOf } from './found.ts'

const SLOTS = {
  slot: [
    'number[s]',
    'no .',
    '\\#',
    'reference',
    'ref',
    'code',
    'name[s]',
    'address',
    '(an)! (email|e-mail)',
    'booking',
    'details',
  ],
  numero: [
    'numero',
    'codice',
    'riferiment*',
    'recapit*',
    'indirizzo',
    '(mail|email|e-mail)',
    'pratica',
    'dati',
  ],
}

/**
 * What real replies say is more than rows of words. Each row is one of the hardest kinds of phrase that packs
 * have to tell apart: language, phrase, where it must be found, where not.
 */
const PHRASES: readonly (readonly [Pack['language'], string, readonly string[], readonly string[]])[] = [
  // an office that is then named
  [
    'it',
    '(uffici[o]|ent(e|i)|repart(o|i)|team) [aziendal(e|i)] (competent(e|i) | di competenza | prepost*) !([,] (è|sono|cioè|ossia))',
    ["Ho scritto all'ufficio competente.", 'Gli enti di competenza rispondono', 'al team aziendale preposto'],
    [
      "L'ufficio competente è Relazioni Clientela",
      'Il reparto competente, cioè il nostro',
      'un team davvero competente',
    ],
  ],
  [
    'en',
    "(come to | reached | got | you're)! (the|our) (relevant|right|proper) [internal] (team|department|person)[s] !(is | are)".replace(
      '(team|department|person)[s]',
      '(team[s]|department[s]|person)',
    ),
    ["We've sent it to the relevant teams.", 'Our right department will look'],
    ["You've come to the right team", "You're the right person", 'The right team is Baggage Claims'],
  ],
  [
    'it',
    "(inoltr*|gir*|trasm*|pass*) ...4 (al|all'|alla|ai|agli) (team|ufficio|reparto|struttura|colleghi) (tecnic*|dedicat*|specializzat*)",
    ['Giriamo la sua segnalazione al reparto tecnico', "Abbiamo inoltrato tutto all'ufficio dedicato"],
    ['Il reparto tecnico ha risposto', 'Ho passato il reclamo al reparto. Tecnico in arrivo'],
  ],
  [
    'it',
    "all'attenzione d(i chi|egli uffici|el settore|ei colleghi|ella struttura)",
    ["all'attenzione degli uffici", 'All’attenzione di chi decide', "all'attenzione della struttura"],
    ["all'attenzione di Giulia", 'attenzione degli uffici'],
  ],
  [
    'en',
    "(n't | not | isn't) [within | in | under] (our|my) (remit|scope|department)",
    ["That isn't in our remit", "it's not my department", 'this wasn’t within our scope'],
    ['our department', 'not the department'],
  ],
  // another company
  [
    'it',
    "(non)! (deve|devi|dovrà|occorre|è necessario) (contattare | rivolger(si|ti|vi) | parlare con) [direttamente] [a|al|alla|all'|il|la|lo|l'|con] (società|compagnia|vettore|corriere|gestore)",
    [
      'Deve rivolgersi direttamente al vettore',
      'occorre contattare la compagnia',
      "e' necessario parlare con il gestore",
      "dovra' contattare il corriere",
    ],
    ['Non deve contattare il corriere', 'deve contattare noi', 'dovra contattare il corriere'],
  ],
  [
    'en',
    "(please | kindly | you [(will|'ll)] (need|have) to | you (must|should)) [directly] (contact | call | speak (to|with) | reach out to | check with) [directly] (the|your|their|a) ...3 (courier|airline|bank|store|third party|agent[s])",
    [
      'Please contact the local airport handling agent',
      "You'll need to speak with your bank",
      'you should reach out to a third-party',
      'Kindly call the store directly',
    ],
    ['Please contact us', 'I contacted the courier', 'please contact our team, the bank is shut now we fear'],
  ],
  [
    'en',
    "you [('ll|'d|will|would)] (need|have) to (contact | call | speak (to|with)) !(us | me) _ ...2 directly",
    ["You'd need to speak to Kuwait Airlines directly", 'you have to call them directly'],
    ["You'll need to contact us directly", 'you need to directly call them'],
  ],
  [
    'en',
    "(you)! (don't | do not | doesn't | no) [have] [any] (access to | control over | say (in|over))",
    ["We don't have any control over it", 'there is no access to that', 'it doesn’t have access to'],
    ["If you don't have access to that phone"],
  ],
  [
    'es',
    '(departamento|área|equipo|servicio|oficina)[s] (correspondiente[s]|competente[s]|encargad(o|a|os|as)) !(es | son)',
    [
      'Se lo pasamos al departamento correspondiente',
      'las áreas encargadas lo ven',
      'los equipos competentes',
    ],
    ['El departamento correspondiente es Equipajes', 'nuestro departamento'],
  ],
  [
    'fr',
    'ne (relève|dépend) pas de (notre|nos|mon) (compétence[s]|service|périmètre)',
    ['Cela ne relève pas de notre service', 'ça ne dépend pas de nos compétences'],
    ['ne releve pas de notre service', 'relève de notre service'],
  ],
  [
    'de',
    '(zuständig* (*abteilung|stelle|kolleg*|team|bereich) | (fällt|liegt) [leider] nicht in (unseren|meinen) (zuständigkeits|aufgaben)bereich)',
    [
      'an die zuständige Fachabteilung',
      'Das fällt leider nicht in unseren Zuständigkeitsbereich',
      'ZUSTÄNDIGEN KOLLEGEN',
    ],
    ['zuständig ist Frau Maier', 'nicht in unseren Bereich'],
  ],
  [
    'de',
    '(weitergeleitet|weitergegeben) =(.|!|$)'.replace('|$', ''),
    ['Wir haben das weitergeleitet.', 'Schon weitergegeben!'],
    ['weitergeleitet an Frau Maier, Zimmer 3'],
  ],
  [
    'pt',
    '(encaminhad|repassad|enviad)(o|a|os|as) ...4 (ao|à|para (o|a)|aos) [noss(o|a)] (setor|área|equipe|departamento)',
    ['Sua queixa foi repassada à equipe', 'O caso foi encaminhado ontem para a nossa área'],
    ['A equipe enviou ontem', 'encaminhada a Ana'],
  ],
  // vague and bounded
  [
    'it',
    '(ti|la|vi|le) (terremo|terrò|tengo) [sempre|costantemente] (aggiornat*|informat*|al corrente) !(... <time>) !(... <date>)',
    ['La terremo costantemente aggiornata.', "Ti terro' informato"],
    ['Ti terrò aggiornata ogni giorno, la prima volta domani alle 18', 'la terro aggiornata'],
  ],
  [
    'en',
    "(will | 'll) [_] (be in touch | get back to you | update you) !(... (<date> | <time>))",
    ['Our team will be in touch.', "We'll personally get back to you"],
    ["I'll get back to you by 5 pm today", "We'll update you within 24 hours"],
  ],
  [
    'en',
    '(if|when|once|as soon as) (there (is|are) | we (have|hear|get)) ...2 (news|update[s] | (more|further) (info|information|details))',
    [
      'We will write if we have any news',
      'as soon as there are more updates',
      'once we get further information',
    ],
    ['we have news', 'if you have news'],
  ],
  [
    'it',
    '(fra|tra|entro) [le prossime] (# | un | una | due | quarantotto) (h | or(a|e) | minut(o|i) | giorn(o|i))',
    ['entro 24h', 'Entro le prossime 48 ore', 'fra un giorno', 'tra due ore'],
    ['entro le 18', '24 ore'],
  ],
  [
    'it',
    'quanto prima (=(.|,|;|!|?) | =(la|ti|le|vi|possibile) | $)'.replace(' | $)', ')'),
    ['Rispondiamo quanto prima.', 'quanto prima la chiamo', 'quanto prima possibile'],
    ['quanto prima delle 10', 'quanto prima detto'],
  ],
  // apologies that are none
  [
    'en',
    "sorry [that|if] (you|anyone) ['re|are|were] (feel|felt|feeling|think|thought)",
    ["I'm sorry you feel that way", "Sorry if you're feeling let down", 'sorry that anyone thought so'],
    ['Sorry that our reply came so late', 'If you feel unwell, sorry'],
  ],
  [
    'en',
    '(sorry|apolog*|regret) ...12 [,] (but|however) _',
    [
      "We're sorry about that, but the fare rules are clear",
      'we apologise for this long wait: however it is closed',
    ],
    ['sorry! But here is the refund', 'but we are sorry', 'sorry but'],
  ],
  [
    'it',
    "(c'è stat(o|a) | ci sono stat(i|e) | si è trattato di) [un|una|degli|delle] (errore|errori|malintes*|disguid*) !(nostr*|mi* | da parte nostra)".replace(
      'mi*',
      'mio|mia',
    ),
    ["C'è stato un malinteso.", "c'e' stato un disguido", 'si è trattato di un errore'],
    ["C'è stato un errore nostro", 'si è trattato di un errore da parte nostra', 'ce stato un errore'],
  ],
  // requests
  [
    'en',
    '(can|could|would) (you|we) [please|kindly] (provide|send|confirm|have|dm) ...8 <slot>',
    [
      'Could you please provide your claim number?',
      'can we have the booking reference',
      'Would you kindly send us your e-mail',
      'can you confirm the order #',
    ],
    ['Could you send us an e-mail?', 'could you please provide it? The number', 'can I have it'],
  ],
  [
    'it',
    '(può|puoi|potrebbe|potresti) [gentilmente|per favore] (fornir*|indicar*|comunicar*|inviar*) ...5 <numero>',
    [
      'Può indicarci il numero di reclamo?',
      "puo' inviarci i suoi dati",
      'Potresti per favore comunicarmi la mail',
    ],
    ['Il numero della pratica è 4471', 'puo indicarci il numero'],
  ],
  [
    'en',
    '(case|ticket|ref|claim) [no . | number | \\# | id] [:] [_ -] #',
    ['Case #44712 is open', 'ticket number: 5512', 'claim no. 12', 'ref AB-4471', 'Claim 4471'],
    ['the case of 12 bottles', 'case number'],
  ],
  [
    'en',
    'my colleague !(who | will | in | from | is) _',
    ['My colleague Priya has it'],
    ['My colleague will call', 'ask my colleague.'],
  ],
  [
    'en',
    '^ [hi | hello | dear] [valued] (customer | guest | sir / madam | sir or madam)',
    ['Dear valued customer, hello', '@ann Hi guest!', 'Dear Sir/Madam'],
    ['a dear customer', 'Hi Ann'],
  ],
]

describe('the hardest phrases of real replies', () => {
  it.each(PHRASES)('%s: %s', (language, phrase, yes, no) => {
    const compiled = compilePacks([packOf([phrase], { language, lists: SLOTS })])
    const matcher = createMatcher(compiled, timeSpans)
    for (const text of yes) expect({ text, found: foundBy(matcher, text).length }).toEqual({ text, found: 1 })
    for (const text of no) expect({ text, found: foundBy(matcher, text) }).toEqual({ text, found: [] })
  })
})

import { expect, test } from 'vitest'
import { readApology } from '../../src/reading/apology.ts'
import { readCommitments } from '../../src/reading/commitments.ts'
import type { Handoff } from '../../src/reading/facts.ts'
import { readHandoffs } from '../../src/reading/handoffs.ts'
import { readRequests } from '../../src/reading/requests.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()
const brand = { handles: ['@AcmeCare'], name: 'Acme' }
const context = { at: Date.parse('2026-03-11T10:00:00Z'), timeZone: 'Europe/Rome', holidays: [] }
const STRONGEST_FIRST: readonly Handoff['kind'][] = ['third-party', 'team', 'channel', 'owned']

/** Whole replies as agents write them: the strongest hand-off, the commitment, the apology, and what is asked. */
const REPLIES: readonly (readonly [
  text: string,
  handoff: string,
  commitment: string,
  apology: string,
  asks?: string,
])[] = [
  [
    'Buongiorno Silvia, il reclamo 4471 è con me: le rispondo qui entro domani alle 12. – Marco',
    'none',
    'dated',
    'none',
  ],
  [
    "Ciao Anna, ci dispiace per il ritardo. Scrivici in DM il numero d'ordine e verifichiamo subito.",
    'channel',
    'none',
    'yes',
    'order!',
  ],
  [
    "Ciao Anna, ci dispiace per il ritardo. Scrivici in DM il numero d'ordine e ti faremo sapere.",
    'owned',
    'vague',
    'yes',
    'order!',
  ],
  [
    "Gentile Sig. Rossi, la sua richiesta è stata inoltrata all'ufficio competente. Le faremo sapere.",
    'team',
    'vague',
    'none',
  ],
  ['Buongiorno, per il rimborso deve rivolgersi a Nordvolo.', 'third-party', 'none', 'none'],
  ['Buonasera Luca, può chiamare il nostro numero verde 800 555 010.', 'channel', 'none', 'none'],
  ['Ciao! Segui i passaggi di questa guida: https://acme.example/guida', 'none', 'none', 'none'],
  ['Ciao Marta, ho inoltrato il reclamo a Giulia: la richiamo io entro venerdì.', 'owned', 'dated', 'none'],
  ['Ci scusiamo per il disagio, Paolo: il rimborso è partito oggi.', 'none', 'none', 'yes'],
  ['Ci dispiace se si è sentito trascurato.', 'none', 'none', 'conditional'],
  ['Grazie per averci scritto, restiamo a disposizione!', 'none', 'none', 'none'],
  ['La contatteremo per eventuali aggiornamenti.', 'none', 'vague', 'none'],
  ['Verrà ricontattato da un collega entro 48 ore.', 'team', 'dated', 'none'],
  ["Per il bagaglio contatti direttamente l'aeroporto di Bari.", 'third-party', 'none', 'none'],
  ['Compili il modulo sul sito: https://acme.example/modulo', 'channel', 'none', 'none'],
  ['Il pacco arriva domani tra le 9 e le 12, Sara.', 'none', 'dated', 'none'],
  ['I rimborsi richiedono fino a 5 giorni lavorativi.', 'none', 'none', 'none'],
  ['Le ricordiamo che i danni vanno segnalati entro 7 giorni dalla consegna.', 'none', 'none', 'none'],
  ['Ti scrivo domani mattina con la risposta del magazzino.', 'none', 'dated', 'none'],
  ['Ti rispondo il prima possibile!', 'none', 'vague', 'none'],
  ['Può indicarci la data del volo?', 'none', 'none', 'none', 'date'],
  ['Ciao Gio, ci mandi un DM con il codice fiscale?', 'channel', 'none', 'none', 'tax-id!'],
  ['Non serve chiamare il numero verde, ho già aperto io la pratica 123.', 'owned', 'none', 'none'],
  ['Purtroppo non è possibile cambiare il volo.', 'none', 'none', 'none'],
  ['Se ne occupa un altro ufficio, ci contatti al 02 1234567.', 'team', 'none', 'none'],
  ['Mi dispiace davvero, Elena. Ci penso io: domani alle 10 ti aggiorno.', 'owned', 'dated', 'yes'],
  ["Perdonaci per l'attesa! Il tuo buono è nella tua area clienti.", 'none', 'none', 'yes'],
  ['Stiamo verificando con il magazzino.', 'none', 'none', 'none'],
  ['Le faremo avere una risposta nei prossimi giorni.', 'none', 'vague', 'none'],
  ['Ti terremo aggiornato ogni giorno alle 18.', 'none', 'dated', 'none'],
  ["Apra una segnalazione dall'app e la richiameremo entro 24 ore.", 'owned', 'dated', 'none'],
  ['Per la garanzia si rivolga al rivenditore presso cui ha acquistato.', 'third-party', 'none', 'none'],
  ['Siamo aperti dalle 9 alle 17: il pacco è pronto.', 'none', 'none', 'none'],
  ['Grazie dei complimenti, li passiamo al team!', 'owned', 'none', 'none'],
  ['Scusa il ritardo, Davide! Qual è il tuo indirizzo di consegna?', 'none', 'none', 'yes', 'address'],
  [
    "Abbiamo segnalato l'accaduto al negozio di Torino, che le risponderà entro lunedì.",
    'owned',
    'dated',
    'none',
  ],
  ['Il tecnico passerà giovedì mattina.', 'none', 'dated', 'none'],
  ['Le consigliamo di contattare la sua banca.', 'third-party', 'none', 'none'],
  ['Passi in filiale con un documento, la aspettiamo.', 'channel', 'none', 'none'],
  ['Scriva una PEC a reclami@acme.example', 'channel', 'none', 'none'],
  ['Ciao Ale, sei ancora senza linea?', 'none', 'none', 'none'],
  ['Verificheremo quanto accaduto con i colleghi.', 'owned', 'vague', 'none'],
  ['Restiamo in attesa dei suoi dati.', 'none', 'none', 'none', 'details'],
  ['Non le chiederemo mai il PIN.', 'none', 'none', 'none'],
  ["Mi scuso a nome di tutti, Francesca. L'errore è nostro.", 'none', 'none', 'yes'],
  ["Ci rincresce per l'accaduto; cercheremo di migliorare.", 'none', 'vague', 'yes'],
  ['La informiamo che la pratica è in lavorazione presso il settore reclami.', 'team', 'none', 'none'],
  ['Ciao Leo, ti ho appena mandato il codice in privato.', 'none', 'none', 'none'],
  ["Può verificare lo stato dell'ordine dall'app, alla voce Ordini.", 'none', 'none', 'none'],
  ['Il servizio è gestito da una società esterna.', 'third-party', 'none', 'none'],
  ['Sono Marco e seguo io la sua pratica: oggi alle 17 la chiamo.', 'owned', 'dated', 'none'],
  ['Appena possibile la ricontatteremo.', 'owned', 'vague', 'none'],
  ['Contattaci pure quando vuoi!', 'none', 'none', 'none'],
  ['Scrivici pure qui se ti serve altro.', 'none', 'none', 'none'],
  [
    'Per assistenza contatta il nostro servizio clienti via chat: https://acme.example/chat',
    'channel',
    'none',
    'none',
  ],
  ["La preghiamo di contattare l'ufficio oggetti smarriti.", 'team', 'none', 'none'],
  ['Un nostro consulente la richiamerà quanto prima.', 'team', 'vague', 'none'],
  ['Entro e non oltre le 18 di oggi riceverà la conferma.', 'none', 'dated', 'none'],
  ['Ottima domanda! Trovi tutto qui: https://acme.example/faq', 'none', 'none', 'none'],
  ['Buongiorno Rita, il corriere ha già consegnato il pacco al vicino.', 'none', 'none', 'none'],
  ['Ci segua e le mandiamo un DM.', 'channel', 'none', 'none'],
  [
    'Ci dispiace molto per quanto accaduto. Le chiediamo di inviarci via DM nome e cognome e il numero di telefono.',
    'channel',
    'none',
    'yes',
    'name!,phone!',
  ],
  ['Ciao Vale, ti ricontatteremo entro 2 giorni lavorativi. ^SR', 'owned', 'dated', 'none'],
  ['Spiacenti, ma il biglietto non è rimborsabile.', 'none', 'none', 'yes'],
  ['Provvederemo a rimborsarla entro fine mese.', 'none', 'dated', 'none'],
  ['Chieda il rimborso ad Amazon, il venditore è loro.', 'third-party', 'none', 'none'],
  [
    "Se il problema persiste, invii una mail all'indirizzo clienti@acme.example e le risponderemo.",
    'owned',
    'vague',
    'none',
  ],
  ["Tra mezz'ora torno da te con una risposta.", 'none', 'dated', 'none'],
]

for (const [text, handoff, commitment, apology, asks = ''] of REPLIES)
  test(text, () => {
    const part = read(text, 'it')
    const handoffs = readHandoffs(part, brand)
    const commitments = readCommitments(part, context)
    expect({
      handoff: STRONGEST_FIRST.find((kind) => handoffs.some((found) => found.kind === kind)) ?? 'none',
      commitment: commitments.find(({ kind }) => kind === 'dated')?.kind ?? commitments[0]?.kind ?? 'none',
      apology: readApology(part),
      asks: readRequests(part)
        .map((request) => `${request.asks}${request.private ? '!' : ''}`)
        .join(','),
    }).toEqual({ handoff, commitment, apology, asks })
  })

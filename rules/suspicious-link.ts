import { defineRule } from '../src/engine/rule.ts'
import { linkDoubts } from '../src/reading/link-doubts.ts'
import { quote } from '../src/reading/quote.ts'

interface Options {
  /** Hosts that the brand links to, with all that is below them. */
  readonly allow: readonly string[]
}

export const suspiciousLink = defineRule<Options>({
  id: 'suspicious-link',
  summary: 'A link or a handle that could be a thief’s',
  why: `Whoever complains in public is soon answered by accounts that look like the brand's, with a link. The customer has
to tell them apart, and can do so only when the brand's own links are plain: an address that is written out, on a host that
they know.

Found are services that hide where a link leads (X's own is fine on X), a name before an \`@\`, numbers instead of a host
(the customer's own router is fine), letters of another script that look Latin, and hosts and handles that look like the
brand's and are not. With \`allow\` any other host is found as well; without it an unknown host is fine.`,
  recommended: 'warn',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: { allow: [] },
  options: (z) =>
    z.strictObject({
      allow: z
        .array(z.string().min(1))
        .optional()
        .describe('Hosts that replies may link to, like `acme.com`, with all that is below them.'),
    }),
  messages: {
    en: {
      shortened:
        '{host} hides where the link leads: a customer who is wary of phishing cannot tell it from a thief’s. Write the address out.',
      user: 'The link seems to lead to {like} and leads to {host}: what stands before the @ is a user’s name. Write the address without it.',
      address:
        'The link leads to a number instead of a host: nobody can see whose it is. Write the address with its name.',
      disguised:
        '{host} is written with letters of another script that look Latin: so do thieves. Type the address anew, and see where it leads.',
      alike:
        '{host} looks like {like} and is not: it may be a slip, or a thief’s. Open it, and write the address that is meant.',
      unlisted:
        '{host} is none of the hosts that replies may link to. Link to one of the brand’s own, or add this one to `allow`.',
      handle:
        '@{host} looks like @{like} and is not: the customer would write to somebody else. Type the handle anew.',
    },
    it: {
      shortened:
        '{host} nasconde dove porta il link: chi teme il phishing non lo distingue da quello di un ladro. Scrivi l’indirizzo per intero.',
      user: 'Il link sembra portare a {like} e porta a {host}: ciò che sta prima della @ è il nome di un utente. Scrivi l’indirizzo senza.',
      address:
        'Il link porta a un numero e non a un nome: nessuno vede di chi è. Scrivi l’indirizzo con il nome.',
      disguised:
        '{host} è scritto con lettere di un altro alfabeto che sembrano latine: così fanno i ladri. Riscrivi l’indirizzo, e guarda dove porta.',
      alike:
        '{host} somiglia a {like} e non lo è: forse è un errore, forse è di un ladro. Aprilo, e scrivi l’indirizzo giusto.',
      unlisted:
        '{host} non è tra i siti a cui le risposte possono rimandare. Rimanda a uno del marchio, o aggiungilo ad `allow`.',
      handle:
        '@{host} somiglia a @{like} e non lo è: il cliente scriverebbe a qualcun altro. Riscrivi il nome dell’account.',
    },
  },

  *check(reading, { allow }) {
    for (const part of reading.parts)
      for (const { kind, host, like, start, end } of linkDoubts(part, reading, allow))
        yield {
          message: kind,
          data: { host, ...(like === null ? {} : { like }) },
          at: { part: part.index, start, end },
          evidence: [{ what: 'draft', text: quote(part, { start, end }) }],
        }
  },
})

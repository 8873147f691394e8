import type { RegisterWords } from './words.ts'

const ASK =
  'contattarci scriverci chiamarci inviarci mandarci indicarci fornirci dirci darci confermarci comunicarci richiamarci raggiungerci dirmi inviarmi mandarmi scrivermi indicarmi darmi confermarmi'
const GIVE = 'contattare scrivere chiamare inviare mandare indicare fornire dire dare confermare comunicare'

/** "Sei" is also six, "dai" also "from the", "mandi" also what Lei may do: such words are left out. */
export const it: RegisterWords = {
  informal: `tu ti te tuo tua tuoi tue hai puoi vuoi devi sai vai stai potresti vorresti dovresti avresti saresti potrai
    dovrai avrai sarai riceverai troverai vedrai potevi volevi avevi dovevi scrivici contattaci mandaci inviaci chiamaci
    dicci facci dacci indicaci forniscici confermaci comunicaci richiamaci rispondici raccontaci mandami scrivimi inviami
    dimmi fammi dammi scusaci scusami perdonaci aiutarti contattarti risponderti inviarti mandarti scriverti richiamarti
    chiamarti aggiornarti informarti dirti darti farti assisterti rimborsarti ringraziarti avvisarti fornirti spiegarti
    ricontattarti offrirti spedirti chiederti indicarti garantirti suggerirti consigliarti invitarti preoccuparti`,
  formal: 'ringraziarla ricontattarla pregarla invitarla',
  capital: 'lei suo sua suoi sue',
  ending: /[a-zàèéìòù]L[ae]$/,
  courtesy: false,
  phrases: [
    {
      register: 'formal',
      words: [
        'la',
        'ringrazio ringraziamo prego preghiamo invito invitiamo contatto contatterò contatteremo ricontatto ricontatterò ricontatteremo informo informiamo informeremo avviso avviseremo rassicuro rassicuriamo richiamerò richiameremo chiamerò chiameremo',
      ],
      doubtful: true,
    },
    {
      register: 'formal',
      words: [
        'le',
        'chiedo chiediamo ricordo ricordiamo comunico comunichiamo assicuro assicuriamo auguro auguriamo consiglio consigliamo suggerisco suggeriamo segnalo segnaliamo rispondo risponderò risponderemo scriverò scriveremo',
      ],
      notBefore: 'a al alla ai alle',
      doubtful: true,
    },
    { register: 'formal', words: ['le', 'faccio farò faremo', 'sapere avere'], doubtful: true },
    { register: 'formal', words: ['le', 'confermo confermiamo', 'che'], doubtful: true },
    {
      register: 'formal',
      words: ['il del al sul nel', 'suo', 'ordine rimborso reclamo'],
      doubtful: true,
    },
    { register: 'formal', words: ['la della alla', 'sua', 'segnalazione pazienza recensione'] },
    {
      register: 'formal',
      words: ['la della alla sulla nella', 'sua', 'pratica richiesta prenotazione spedizione'],
      doubtful: true,
    },
    {
      register: 'formal',
      words: ['ci mi', 'dica scriva fornisca dia permetta consenta'],
      atStart: true,
    },
    { register: 'formal', words: ['ci mi', 'faccia', 'sapere avere'], atStart: true },
    { register: 'formal', words: ['non', 'esiti', 'a'] },
    { register: 'formal', words: ['si', 'rivolga'], atStart: true },
    { register: 'formal', words: ['abbia', 'pazienza'], atStart: true },
    { register: 'formal', words: ['può potrebbe', ASK], atStart: true },
    { register: 'formal', words: ['ci mi', 'può potrebbe', GIVE], atStart: true },
  ],
  idle: [
    ['fai', 'da', 'te'],
    ['tu', 'per', 'tu'],
  ],
}

import type { RegisterWords } from './words.ts'

/** "Su" is also "their", "le" also "to him", "estas" also "these": such words are left out, or stand in phrases. */
export const es: RegisterWords = {
  informal: `tú tu tus te ti contigo tuyo tuya tuyos tuyas puedes tienes quieres debes podrías necesitas eres estás sabes has haz
    recibirás podrás tendrás verás deseas prefieres escríbenos envíanos mándanos dinos cuéntanos contáctanos llámanos
    indícanos facilítanos confírmanos avísanos escríbeme envíame mándame dime vos podés tenés querés escribinos mandanos
    contanos ayudarte contactarte enviarte responderte informarte decirte darte avisarte llamarte atenderte`,
  formal: `usted ud vd escríbanos envíenos mándenos díganos cuéntenos contáctenos llámenos indíquenos facilítenos confírmenos
    avísenos escríbame envíeme mándeme dígame`,
  capital: '',
  courtesy: false,
  phrases: [
    {
      register: 'formal',
      words: [
        'le',
        'agradecemos agradezco rogamos ruego pedimos pido recordamos recuerdo informamos invitamos sugerimos recomendamos',
      ],
      notBefore: 'a al',
    },
    {
      register: 'formal',
      words: [
        'puede podría',
        'contactarnos escribirnos llamarnos enviarnos indicarnos facilitarnos decirnos confirmarnos mandarnos darnos',
      ],
      atStart: true,
    },
    {
      register: 'formal',
      words: ['nos me', 'puede podría', 'enviar decir dar facilitar indicar confirmar mandar escribir'],
      atStart: true,
    },
    { register: 'formal', words: ['no', 'dude', 'en'] },
    { register: 'formal', words: ['póngase', 'en'] },
    { register: 'formal', words: ['disculpe', 'las la el'] },
    { register: 'informal', words: ['no', 'dudes', 'en'] },
    { register: 'informal', words: ['disculpa', 'las'] },
    { register: 'informal', words: ['ponte', 'en'] },
  ],
  idle: [['tú', 'a', 'tú']],
}

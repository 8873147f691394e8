import type { RegisterWords } from './words.ts'

export const fr: RegisterWords = {
  informal: "tu te t' toi ta ton tes tien tienne",
  formal: 'vous votre vos vôtre vôtres',
  capital: '',
  courtesy: false,
  phrases: [
    {
      register: 'informal',
      words: [
        'écris envoie dis contacte appelle rappelle réponds confirme indique donne montre préviens raconte explique transmets',
        'nous moi',
      ],
      atStart: true,
    },
    {
      register: 'formal',
      words: [
        'écrivez envoyez dites contactez appelez rappelez répondez confirmez indiquez donnez montrez prévenez racontez expliquez transmettez',
        'nous moi',
      ],
      atStart: true,
    },
  ],
  idle: [
    ['rendez', 'vous'],
    // What people write to friends as well, in letters that know no other form.
    ['il', 'vous', 'plaît plait'],
    ['vous', 'tous toutes deux trois autres'],
    // How a team signs: "Votre équipe Acme".
    ['votre', 'équipe conseiller conseillère service'],
    // "Le ton du message".
    ['le un ce du au quel même bon', 'ton'],
  ],
}

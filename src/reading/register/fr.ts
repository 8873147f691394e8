import type { RegisterWords } from './words.ts'

export const fr: RegisterWords = {
  informal: "tu te t' toi ta ton tes tien tienne",
  formal: 'vous votre vos vôtre vôtres',
  capital: '',
  courtesy: false,
  phrases: [],
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

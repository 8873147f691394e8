import type { RegisterWords } from './words.ts'

/** "Te" goes with você in Brazil, and "seu" with everybody: both are left out. */
export const pt: RegisterWords = {
  informal: 'tu teu tua teus tuas ti contigo podes tens queres deves precisas',
  formal: '',
  capital: '',
  courtesy: false,
  phrases: [
    { register: 'informal', words: ['você'], mild: true },
    {
      register: 'formal',
      words: [
        'o a',
        'senhor senhora',
        'pode poderia podia tem precisa está deve receberá recebeu vai gostaria terá poderá quer deseja consegue',
      ],
    },
  ],
  idle: [],
}

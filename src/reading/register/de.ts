import type { RegisterWords } from './words.ts'

/** "Ihr" may be several people who are called du, or the sender's own "Ihr Acme-Team": it is left out. */
export const de: RegisterWords = {
  informal: 'du dich dir dein deine deinen deinem deiner deines',
  formal: '',
  capital: 'sie ihnen ihre ihren ihrem ihrer ihres',
  courtesy: true,
  phrases: [],
  idle: [
    ['grüße grüsse gruß gruss grüßen grüssen', 'ihre'],
    ['du', 'und', 'du'],
  ],
}

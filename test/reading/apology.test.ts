import { expect, test } from 'vitest'
import { readApology } from '../../src/reading/apology.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()

test.each([
  ['yes', 'en', 'Sorry for any trouble, Nick!'],
  ['yes', 'en', 'Sorry, we missed you.'],
  ['yes', 'en', "We're so sorry. If you can, send a photo."],
  ['yes', 'en', "We're sorry for the wait. Sorry if the app was slow, too."],
  ['conditional', 'en', "I'm sorry you feel that way."],
  ['conditional', 'en', 'Apologies if we were unclear.'],
  ['none', 'en', 'No need to apologise.'],
  ['none', 'en', "We're not sorry."],
  ['none', 'en', 'Unfortunately the shop is closed.'],
  ['yes', 'it', 'Ci scusiamo per il disagio.'],
  ['yes', 'it', 'Scusa il ritardo!'],
  ['conditional', 'it', 'Ci dispiace se si è sentita ignorata.'],
  ['conditional', 'it', 'Mi dispiace che Lei si senta così.'],
  ['none', 'it', 'Purtroppo il negozio è chiuso.'],
] as const)('%s, %s: %s', (apology, language, text) => {
  expect(readApology(read(text, language))).toBe(apology)
})

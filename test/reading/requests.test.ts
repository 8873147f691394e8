import { expect, test } from 'vitest'
import { readRequests } from '../../src/reading/requests.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()

test.each([
  ['en', 'Could you send us your order number?', 'order'],
  ['en', 'Please DM your confirmation number.', 'booking (private)'],
  ['en', "What's the ZIP code there?", 'address'],
  ['en', 'Please share your full name and email. Send them by DM.', 'name (private), email (private)'],
  ['en', "We'll need your claim number and the date of travel.", 'claim, date'],
  ['en', 'Please send your password.', 'secret'],
  ['en', 'Could you confirm the PIN?', 'secret'],
  ['en', 'Which device are you using?', ''],
  ['en', 'Never send your PIN to anybody.', ''],
  ['en', 'Did you try resetting your password?', ''],
  ['en', "Without sharing your account number, tell us what's up.", ''],
  ['en', 'Your order number is in the confirmation.', ''],
  ['en', 'Write to us if your order number is missing.', ''],
  ['en', 'I have your claim number, no need to send it again.', ''],
  ['it', 'Può indicarci il numero di reclamo?', 'claim'],
  ['it', "Mandaci in DM il numero d'ordine.", 'order (private)'],
  ['it', 'Qual è il tuo indirizzo di consegna?', 'address'],
  ['it', 'Ci serve la data del volo.', 'date'],
  ['it', 'Ci mandi il codice di verifica.', 'secret'],
  ['it', 'Ho già il numero di reclamo 4471, non serve rimandarlo.', ''],
  ['it', 'Non ti chiederemo mai il PIN.', ''],
  ['it', 'Il numero della pratica è 4471.', ''],
] as const)('%s: %s', (language, text, expected) => {
  const asked = readRequests(read(text, language))
  expect(asked.map((request) => `${request.asks}${request.private ? ' (private)' : ''}`).join(', ')).toBe(
    expected,
  )
})

import { expect, test } from 'vitest'
import { citing } from '../../src/reading/directness.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()
const brand = { handles: ['@AcmeCare'] }

/** How a post on X reaches @AcmeCare: the mention that only cites it, `unnamed`, or null when it speaks to the brand. */
test.each([
  ['@AcmeCare my parcel lies in the rain', null],
  ['.@AcmeCare my parcel lies in the rain', null],
  ['“@AcmeCare” my parcel lies in the rain', null],
  ['😡 @AcmeCare my parcel lies in the rain', null],
  ['Hey @AcmeCare my parcel lies in the rain', null],
  ['Buongiorno cara @AcmeCare il pacco è sotto la pioggia', null],
  ['@Acme my parcel lies in the rain', null],
  ['@ACMECARE my parcel lies in the rain', null],
  ['My parcel lies in the rain, @AcmeCare, day two', null],
  ['My parcel lies in the rain @AcmeCare', null],
  ['My parcel lies in the rain. @AcmeCare day two', null],
  ['At @AcmeCare they know where it is?', null],
  ['At @AcmeCare now, please open', null],
  ['Sunrise over the roof of @AcmeCare', '@AcmeCare'],
  ['Alba sul tetto di @AcmeCare.', '@AcmeCare'],
  ['My love of @AcmeCare has no end', '@AcmeCare'],
  ['Today they sang at @AcmeCare until midnight', '@AcmeCare'],
  ['@joe_k told you, @AcmeCare it is', '@AcmeCare'],
  ['Sunrise over the depot', 'unnamed'],
  ['@joe_k sunrise over the depot', 'unnamed'],
])('%j: %s', async (text, expected) => {
  const found = await read({ brand, post: { platform: 'x', text } }, citing)
  expect(found?.kind === 'cited' ? found.mention.text : (found?.kind ?? null)).toBe(expected)
})

test.each([
  [{ visibility: 'private' as const }, null],
  [{ inReplyTo: 'acmecare' }, null],
  [{ mentions: ['acmecare'] }, null],
  [{ platform: 'facebook' }, null],
  [{ platform: 'trustpilot' }, null],
  [{ platform: 'mastodon' }, 'unnamed'],
  [{ inReplyTo: 'joe' }, 'unnamed'],
])('a post without the handle and with %j: %s', async (more, expected) => {
  const post = { platform: 'x', text: 'Sunrise over the depot', ...more }
  expect((await read({ brand, post }, citing))?.kind ?? null).toBe(expected)
})

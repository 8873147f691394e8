import { expect, test } from 'vitest'
import type { CaseInput } from '../../src/case/model.ts'
import { isPublic } from '../../src/reading/publicity.ts'
import { caseReader } from './case-reading.ts'

const ask = await caseReader()

test.each<[Partial<CaseInput>, boolean | null]>([
  [{}, null],
  [{ channel: 'our-own-thing' }, null],
  [{ channel: 'x' }, true],
  [{ channel: 'Twitter' }, true],
  [{ channel: 'trustpilot' }, true],
  [{ post: { platform: 'google-play' } }, true],
  [{ post: { platform: 'x', visibility: 'private' } }, false],
  [{ channel: 'email' }, false],
  [{ channel: 'sms' }, false],
  [{ channel: 'whatsapp' }, false],
  [{ channel: 'zendesk' }, false],
  [{ post: { platform: 'zendesk', visibility: 'public' } }, true],
  [{ post: { platform: 'zendesk', visibility: 'private' } }, false],
  // The post is public, and the answer goes by mail.
  [{ channel: 'email', post: { platform: 'x', visibility: 'public' } }, false],
])('%j', async (input, expected) => {
  expect(await ask(input, isPublic)).toBe(expected)
})

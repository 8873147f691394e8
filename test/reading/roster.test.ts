import { describe, expect, it } from 'vitest'
import type { SignaturePolicy } from '../../src/case/model.ts'
import { onRoster, signatureOf } from '../../src/reading/roster.ts'

const roster = [{ name: 'Marco Bianchi', initials: 'MB' }, { name: 'Heather Brown' }, { name: "Zoë O'Hara" }]

describe('onRoster', () => {
  it.each(['MB', 'mb', 'Marco', 'Marco Bianchi', 'Heather B.', 'HeatherBrown', 'HB', 'Zoe', "O'Hara"])(
    'knows %s',
    (signer) => {
      expect(onRoster(signer, roster)).toBe(true)
    },
  )
  it.each(['M', 'MX', 'Marcella', 'Heather W.', 'Marco Brown', 'Marco X', ''])(
    'does not know %j',
    (signer) => {
      expect(onRoster(signer, roster)).toBe(false)
    },
  )
})

describe('signatureOf', () => {
  const marco = { name: 'Marco Bianchi', initials: 'MB' }
  it.each<[SignaturePolicy, string]>([
    [{}, '– Marco'],
    [{ style: 'any' }, '– Marco'],
    [{ style: 'caret' }, '^MB'],
    [{ style: 'caret', level: 'person' }, '^Marco'],
    [{ style: 'star' }, '*MB'],
    [{ style: 'slash' }, '/MB'],
    [{ style: 'dash' }, '– Marco'],
    [{ style: 'dash', level: 'initials' }, '– MB'],
    [{ style: 'tilde', level: 'person' }, '~ Marco'],
    [{ style: 'name' }, 'Marco'],
  ])('%j', (policy, expected) => {
    expect(signatureOf(marco, policy)).toBe(expected)
  })
  it('makes initials of a name that has none', () => {
    expect(signatureOf({ name: 'Heather Brown' }, { style: 'caret', level: 'initials' })).toBe('^HB')
  })
})

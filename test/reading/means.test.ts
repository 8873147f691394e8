import { expect, test } from 'vitest'
import { mayMean, meansIn, meansOf } from '../../src/reading/means.ts'

test.each([
  ['Please DM us', ['dm']],
  ['ho chiamato il numero verde e scritto una mail', ['phone', 'email']],
  ["DM'd you, e-mailed you", ['dm', 'email']],
  ['fill in the form on our website', ['form']],
  ['visit your nearest branch', ['store']],
  ['call, call and call', ['phone']],
  ['Il treno ha chiuso le porte', []],
  ['a recall of the product', []],
])('%s', (words, means) => {
  expect(meansIn(words)).toEqual(means)
})

test.each([
  ['email', 'email'],
  ['phone', 'phone'],
  ['web', 'form'],
  ['whatsapp', 'dm'],
  ['x', null],
  [null, null],
])('the channel %s', (channel, means) => {
  expect(meansOf(channel)).toBe(means)
})

test('a complaint is what one writes into a form', () => {
  expect(mayMean('no complaint from you', 'form')).toBe(true)
  expect(mayMean('no complaint from you', 'phone')).toBe(false)
})

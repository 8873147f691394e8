import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oddSpelling } from '../../src/reading/library-spelling.ts'

const usual = (counts: Readonly<Record<string, number>>, key: string) =>
  oddSpelling(counts, 'double-brace', key)?.usual ?? null

test.each<[string, Readonly<Record<string, number>>, string, string | null]>([
  [
    'a separator, once against four times',
    { '{{NOM_CLIENT}}': 4, '{{NOMCLIENT}}': 1 },
    'NOMCLIENT',
    'NOM_CLIENT',
  ],
  ['once against three times is too little', { '{{NOM_CLIENT}}': 3, '{{NOMCLIENT}}': 1 }, 'NOMCLIENT', null],
  ['twice against eight times', { '{{nome}}': 8, '{{Nome}}': 2 }, 'Nome', 'nome'],
  ['twice against seven times', { '{{nome}}': 7, '{{Nome}}': 2 }, 'Nome', null],
  ['both are frequent', { '{{nome}}': 40, '{{Nome}}': 3 }, 'Nome', null],
  ['a letter', { '{{customer_name}}': 5, '{{custmer_name}}': 1 }, 'custmer_name', 'customer_name'],
  ['a letter, but twice', { '{{customer_name}}': 9, '{{custmer_name}}': 2 }, 'custmer_name', null],
  ['a plural', { '{{order_id}}': 9, '{{order_ids}}': 1 }, 'order_ids', null],
  ['a number', { '{{line_1}}': 9, '{{line_2}}': 1 }, 'line_2', null],
  ['another field', { '{{sender}}': 9, '{{gender}}': 1 }, 'gender', null],
  [
    'a word that others have',
    { '{{tracking.kode}}': 1, '{{tracking.code}}': 9, '{{kode}}': 3 },
    'tracking.kode',
    null,
  ],
  ['a short word', { '{{nome}}': 9, '{{nime}}': 1 }, 'nime', null],
  ['white space and filters', { '{{ name }}': 9, '{{name | capitalize}}': 1 }, 'name', null],
  ['filters add up', { '{{nome}}': 2, '{{ nome | capitalize }}': 2, '{{Nome}}': 1 }, 'Nome', 'nome'],
  ['another notation', { '%{NOM_CLIENT}': 9, '{{NOMCLIENT}}': 1 }, 'NOMCLIENT', null],
  ['by hand people read over case', { '[Name]': 9, '[NAME]': 1 }, 'NAME', null],
])('%s', (_, counts, key, expected) => {
  expect(usual(counts, key)).toBe(expected)
})

test('what is used as often as anything else is never odd', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(_[a-z]{1,8})?$/)
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (names, count) => {
      const counts = Object.fromEntries(names.map((one) => [`{{${one}}}`, count]))
      for (const one of names) expect(usual(counts, one)).toBeNull()
    }),
  )
})

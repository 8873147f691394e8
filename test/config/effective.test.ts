import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provenanceOf, settingsOf } from '../../src/config/effective.ts'
import { type Layer, SEVERITIES, type Values } from '../../src/config/layer.ts'
import { RULES } from './project.ts'

const some = fc.constantFrom('one', 'two', 'three')
const rule = fc.record(
  {
    severity: fc.constantFrom(...SEVERITIES),
    options: fc.record({ where: some, style: some }, { requiredKeys: [] }),
  },
  { requiredKeys: ['severity'] },
)
const values: fc.Arbitrary<Values> = fc.record(
  {
    rules: fc.dictionary(fc.constantFrom('stale-post', 'missing-signature'), rule),
    languages: fc.constantFrom(['it'] as const, ['en', 'it'] as const),
    channel: some,
    as: fc.constantFrom('reply', 'template'),
    brand: fc.record(
      {
        name: some,
        departments: fc.array(some),
        signature: fc.record(
          { style: fc.constantFrom('caret', 'dash'), by: fc.constantFrom('agent', 'helpdesk') },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    phrases: fc.dictionary(
      some,
      fc.record({ add: fc.array(some), allow: fc.array(some) }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
)

const layer = (value: Values, index = 0): Layer => ({
  from: `layer ${index}`,
  lines: {},
  files: null,
  folder: '/',
  values: value,
})

const layers = fc.array(values, { maxLength: 5 }).map((list) => list.map(layer))

test('a layer that says nothing changes nothing, wherever it stands', () => {
  fc.assert(
    fc.property(layers, fc.nat(5), (list, at) => {
      expect(settingsOf(list.toSpliced(at, 0, layer({})), RULES)).toEqual(settingsOf(list, RULES))
    }),
  )
})

test('what the last layer says holds', () => {
  fc.assert(
    fc.property(layers, values, (list, last) => {
      const settings = settingsOf([...list, layer(last)], RULES)
      const { phrases = {}, rules = {}, ...rest } = last
      expect(settings).toMatchObject(rest)
      expect(settings.rules).toMatchObject(rules)
      for (const [family, { add = [], allow = [] }] of Object.entries(phrases)) {
        expect(settings.phrases[family]?.add).toEqual(expect.arrayContaining([...add]))
        expect(settings.phrases[family]?.allow).toEqual(expect.arrayContaining([...allow]))
      }
    }),
  )
})

test('no option of a rule is lost', () => {
  fc.assert(
    fc.property(layers, (list) => {
      const { rules } = settingsOf(list, RULES)
      for (const { id, defaults } of RULES) {
        expect(Object.keys(rules[id]?.options ?? {})).toEqual(expect.arrayContaining(Object.keys(defaults)))
      }
    }),
  )
})

test('the place of a value is the last layer that sets it to just that', () => {
  fc.assert(
    fc.property(layers, (list) => {
      for (const { path, value, from } of provenanceOf(list, RULES)) {
        if (path.startsWith('phrases.')) continue
        const index = list.findIndex((each) => each.from === from)
        const upTo = provenanceOf(list.slice(0, index + 1), RULES).find((row) => row.path === path)
        const alone = index === -1 ? undefined : provenanceOf(list.slice(index, index + 1), RULES)
        expect(upTo?.value).toEqual(value)
        // Alone, the layer says the same; a default is said by no layer.
        if (index === -1) expect(from).toBe('default')
        else expect(alone?.find((row) => row.path === path)?.value).toEqual(value)
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath, valueAt } from '../../src/source/path.ts'
import { parseSelector, selectAll } from '../../src/source/selectors.ts'

const library = {
  macros: [
    { title: 'A', body: 'one', actions: [{ value: 'two' }] },
    { title: 'B', body: 'three', actions: [] },
  ],
  "it's": { 'a.b': 'four', '0': 'five', perché: 'six' },
  body: 'seven',
}

describe('selectAll', () => {
  it.each([
    ['$.macros[*].body', ['macros[0].body', 'macros[1].body']],
    ['$.macros[1].body', ['macros[1].body']],
    ['$.macros[2].body', []],
    ['$["macros"][0]["title"]', ['macros[0].title']],
    ["$['it\\'s']['a.b']", ['["it\'s"]["a.b"]']],
    ['$["it\'s"].perché', ['["it\'s"]["perché"]']],
    ['$["it\'s"].0', ['["it\'s"].0']],
    ['$["it\'s"][0]', []],
    ['$.*.perché', ['["it\'s"]["perché"]']],
    ['$..body', ['macros[0].body', 'macros[1].body', 'body']],
    ['$.macros..value', ['macros[0].actions[0].value']],
    ["$..['title']", ['macros[0].title', 'macros[1].title']],
    ['$..actions[*].value', ['macros[0].actions[0].value']],
    [
      '$.macros..*',
      [
        'macros[0]',
        'macros[0].title',
        'macros[0].body',
        'macros[0].actions',
        'macros[0].actions[0]',
        'macros[0].actions[0].value',
        'macros[1]',
        'macros[1].title',
        'macros[1].body',
        'macros[1].actions',
      ],
    ],
    ['$', ['']],
  ])('%s', (selector, paths) => {
    expect(selectAll([parseSelector(selector)], library).paths.map(formatPath)).toEqual(paths)
  })

  it('gives each place once, in the order of the document, and says which selectors matched', () => {
    const selectors = ['$.body', '$..body', '$.nothing', '$.macros[*].title'].map(parseSelector)
    const { paths, matched } = selectAll(selectors, library)
    expect(paths.map(formatPath)).toEqual([
      'macros[0].title',
      'macros[0].body',
      'macros[1].title',
      'macros[1].body',
      'body',
    ])
    expect([...matched].toSorted()).toEqual([0, 1, 3])
  })

  it('finds every text, however deep', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const texts = (inner: unknown): readonly unknown[] =>
          typeof inner === 'object' && inner !== null ? Object.values(inner).flatMap(texts) : [inner]
        const { paths } = selectAll([parseSelector('$..*')], value)
        const found = paths
          .map((path) => valueAt(value, path))
          .filter((inner) => typeof inner !== 'object' || inner === null)
        expect(found).toEqual(typeof value === 'object' && value !== null ? texts(value) : [])
      }),
    )
  })

  it('finds the place of any path that is written out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, choice) => {
        const { paths } = selectAll([parseSelector('$..*')], value)
        const path = paths[choice % Math.max(paths.length, 1)]
        fc.pre(path !== undefined)
        const selector = `$${path?.map((step) => (typeof step === 'number' ? `[${step}]` : `['${step.replace(/[\\']/g, '\\$&')}']`)).join('')}`
        expect(selectAll([parseSelector(selector)], value).paths).toEqual([path])
      }),
    )
  })

  it('goes deeper than the stack', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}"x"${']'.repeat(50_000)}`)
    expect(selectAll([parseSelector('$..body')], deep).paths).toEqual([])
  })
})

it.each([
  ['macros[*]', 1],
  ['$macros', 2],
  ['$.', 2],
  ['$..', 2],
  ['$.a.', 4],
  ['$.a[', 4],
  ['$.a[b]', 4],
  ['$.a[-1]', 4],
  ["$.a['b]", 4],
  ['$.a.[0]', 4],
  ['$.a b', 4],
  ['$.a[?(@.b)]', 4],
])('refuses %s at its character %i', (selector, character) => {
  expect(() => parseSelector(selector)).toThrow(new RegExp(`at character ${character}$`))
})

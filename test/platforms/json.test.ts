import { describe, expect, it } from 'vitest'
import {
  at,
  countAt,
  flagAt,
  idAt,
  known,
  languageAt,
  listAt,
  objectAt,
  objectsAt,
  textAt,
  urlAt,
  wordAt,
} from '../../src/platforms/json.ts'

describe('at', () => {
  const value = JSON.parse('{"a": {"b": [1, {"c": null}]}, "__proto__": {"x": 1}}')
  it.each([
    [[], value],
    [['a', 'b', 0], 1],
    [['a', 'b', 1, 'c'], null],
    [['a', 'b', 2], undefined],
    [['a', 'x', 'y'], undefined],
    [['a', 'b', 1, 'c', 'd'], undefined],
    // Only what the payload itself says.
    [['a', '__proto__'], undefined],
    [['a', 'constructor', 'name'], undefined],
    [['__proto__', 'x'], 1],
  ])('%j', (path, expected) => {
    expect(at(value, ...path)).toEqual(expected)
  })
})

describe('a field of another type counts as absent', () => {
  it.each([
    ['object', objectAt, [{}], [[], null, 'x', 1]],
    ['text', textAt, ['', ' a '], [1, null, {}, true]],
    ['flag', flagAt, [true, false], ['true', 1, null]],
    ['count', countAt, [0, 7], [-1, 1.5, '7', Number.NaN, 2 ** 60]],
  ])('%s', (_, read, present, absent) => {
    for (const value of present) expect(read({ a: value }, 'a')).toEqual(value)
    for (const value of absent) expect(read({ a: value }, 'a')).toBeUndefined()
  })

  it('list', () => {
    expect(listAt({ a: [1, {}] }, 'a')).toEqual([1, {}])
    expect(objectsAt({ a: [1, {}, [], null] }, 'a')).toEqual([{}])
    expect([listAt({ a: {} }, 'a'), listAt({}, 'a'), objectsAt(7)]).toEqual([[], [], []])
  })
})

describe('idAt', () => {
  it.each([
    ['699069110461571072', '699069110461571072'],
    [' 12 ', '12'],
    [12, '12'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    // As a number it ends in …072 or …100 just as well.
    [Number('699069110461571072'), undefined],
    [1.5, undefined],
    ['', undefined],
    ['  ', undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j → %s', (id, expected) => {
    expect(idAt({ id }, 'id')).toBe(expected)
  })
})

describe('wordAt', () => {
  it.each([
    [' a b ', 'a b'],
    [' ', undefined],
    [1, undefined],
  ])('%j → %s', (word, expected) => {
    expect(wordAt(word)).toBe(expected)
  })
})

describe('urlAt', () => {
  it.each([
    ['https://x.example/a', 'https://x.example/a'],
    ['tag:x.example,2017:1', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    ['https://a b', undefined],
    ['x.example', undefined],
  ])('%j → %s', (url, expected) => {
    expect(urlAt(url)).toBe(expected)
  })
})

describe('languageAt', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['und', undefined],
    ['qst', undefined],
    ['qme', undefined],
    ['zxx', undefined],
    ['que', 'que'],
    ['English', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j → %s', (language, expected) => {
    expect(languageAt(language)).toBe(expected)
  })
})

describe('known', () => {
  it('drops what is undefined and keeps what is empty', () => {
    expect(Object.entries(known({ a: undefined, b: null, c: '', d: 0 }))).toEqual([
      ['b', null],
      ['c', ''],
      ['d', 0],
    ])
  })
})

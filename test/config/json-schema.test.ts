import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../rules/index.ts'
import { configurationJsonSchema } from '../../src/config/json-schema.ts'
import { loadConfiguration } from '../../src/config/load.ts'
import type { Rule } from '../../src/engine/rule.ts'
import { RULES } from './project.ts'

const EXAMPLE = new URL('../../.replylintrc.example.yaml', import.meta.url)

/** Says what is wrong with a configuration by the JSON Schema: the places, none when it is right. */
function placesBy(known: readonly Rule[]): (yaml: string) => readonly string[] {
  const ajv = addFormats.default(new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false }))
  const validate = ajv.compile(configurationJsonSchema(known))
  return (yaml) => {
    validate(parse(yaml))
    const errors: readonly ErrorObject[] = validate.errors ?? []
    return errors.map((error) => error.instancePath)
  }
}

const places = placesBy(RULES)

describe('the JSON Schema', () => {
  test.each([
    '{}',
    'extends: strict',
    'extends: [./base.yaml, strict]',
    '$schema: ./x.json',
    'rules: { stale-post: off }',
    'rules: { stale-post: [warn] }',
    'rules: { stale-post: [warn, { maxAge: 3d }] }',
    'rules: { competent-office: [warn] }',
    'rules: { acme/emoji: [warn, { most: 3 }] }',
    'rules:',
    'brand:\nplugins:\nignores:',
    "overrides: [{ files: ['a/*'], as: template, rules: { missing-signature: [error, { style: null }] } }]",
  ])('accepts %j', (yaml) => {
    expect(places(yaml)).toEqual([])
  })

  test.each([
    ['rule: {}', ''],
    ['extends: 3', '/extends'],
    ['languages: [xx]', '/languages/0'],
    ['languages: []', '/languages'],
    ['brand: { handle: x }', '/brand'],
    ['brand: { signature: { style: loud } }', '/brand/signature/style'],
    ['rules: { stale-pots: off }', '/rules'],
    ['rules: { stale-post: eror }', '/rules/stale-post'],
    ['rules: { stale-post: [warn, { maxAge: 3 days }] }', '/rules/stale-post/1/maxAge'],
    ['rules: { stale-post: [warn, { maxage: 3d }] }', '/rules/stale-post/1'],
    ['rules: { stale-post: [] }', '/rules/stale-post'],
    ['rules: { competent-office: [warn, {}] }', '/rules/competent-office'],
    ['overrides: [{ channel: x }]', '/overrides/0'],
    ['phrases: { boilerplate: { added: [x] } }', '/phrases/boilerplate'],
  ])('finds what is wrong with %j', (yaml, place) => {
    expect(places(yaml)).toContain(place)
  })

  test('describes every key, so that editors can', () => {
    const undescribed: string[] = []
    const visit = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return
      for (const [key, inner] of Object.entries(Object(Object(schema).properties))) {
        if (!Object(inner).description && !path.includes('/rules')) undescribed.push(`${path}/${key}`)
        visit(inner, `${path}/${key}`)
        visit(Object(inner).items, `${path}/${key}/items`)
      }
      visit(Object(schema).additionalProperties, `${path}/*`)
    }
    visit(configurationJsonSchema(RULES), '')
    expect(undescribed).toEqual([])
  })
})

describe('the example', () => {
  const text = readFileSync(EXAMPLE, 'utf8')
  const value: unknown = parse(text)

  test('names the JSON Schema in its first line', () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/replylint/dist/schema.json',
    )
  })

  test('is valid by the JSON Schema', () => {
    expect(placesBy(rules)(text)).toEqual([])
  })

  test('has every key and every one of the first rules', () => {
    const { properties } = Object(configurationJsonSchema(rules))
    const keys = Object.keys(properties).filter((key) => key !== '$schema')
    expect(Object.keys(Object(value)).sort()).toEqual(keys.sort())
    expect(Object.keys(Object(value).brand)).toEqual(Object.keys(properties.brand.properties))
    expect(Object.keys(Object(value).rules)).toEqual(
      expect.arrayContaining([
        'stale-post',
        'resurfaced-post',
        'missing-customer-name',
        'missing-signature',
        'unthreaded-multipart',
        'competent-office',
      ]),
    )
  })

  test('loads with the built-in rules, and means what it says', async () => {
    const configuration = await loadConfiguration({
      cwd: new URL('.', EXAMPLE).pathname,
      configFile: '.replylintrc.example.yaml',
      builtInRules: rules,
      families: async () => ['competent-office'],
      cache: null,
    })
    const post = configuration.settingsFor('a.txt')
    expect(post.rules['stale-post']).toMatchObject({
      severity: 'error',
      options: { warnAfter: '48h', maxAge: '7d' },
    })
    const review = configuration.settingsFor('macros/reviews/a.md')
    expect(review).toMatchObject({ channel: 'trustpilot', as: 'template', languages: ['en'] })
    expect(review.rules['missing-customer-name']?.severity).toBe('off')
    expect(review.brand.signature).toEqual({
      style: 'caret',
      level: 'person',
      where: 'every',
      by: 'helpdesk',
    })
    expect(configuration.isIgnored('a/drafts/b.md')).toBe(true)
    expect(configuration.isIgnored('a/drafts/approved/b.md')).toBe(false)
  })
})

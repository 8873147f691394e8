import { LANGUAGES } from '../case/languages.ts'
import type { LibraryOptions } from '../case/library-options.ts'
import type { Brand } from '../case/model.ts'
import type { Rule, RuleSetting } from '../engine/rule.ts'
import type { Layer, PhraseValue, Values } from './layer.ts'
import { setValues } from './paths.ts'
import type { PhraseSetting, Provenance, Settings } from './settings.ts'

/** Merges layers, later over earlier: one file's effective configuration. */
export function settingsOf(layers: readonly Layer[], rules: readonly Rule[]): Settings {
  const values = layers.map((layer) => layer.values)
  return {
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule, values)])),
    languages: last(values, 'languages') ?? LANGUAGES,
    brand: values.reduce<Brand>((brand, { brand: over }) => mergeBrand(brand, over), {}),
    channel: last(values, 'channel') ?? null,
    as: last(values, 'as') ?? null,
    library: values.reduce<LibraryOptions>((library, over) => mergeLibrary(library, over.library), {}),
    phrases: Object.fromEntries(families(values).map((family) => [family, phraseSetting(family, values)])),
  }
}

/** A rule's severity, and the options that the values name, key by key, over the rule's defaults. */
export function ruleSetting(rule: Rule, values: readonly Values[]): RuleSetting {
  let severity: RuleSetting['severity'] = 'off'
  let options: object = rule.defaults
  for (const { rules } of values) {
    if (rules === undefined || !Object.hasOwn(rules, rule.id)) continue
    const value = rules[rule.id]
    severity = value?.severity ?? severity
    if (value?.options !== undefined) options = { ...options, ...value.options }
  }
  return { severity, options }
}

/**
 * Each effective value and the place that it comes from. Phrases grow from layer to layer, so a list of them
 * names every place that added to it.
 */
export function provenanceOf(layers: readonly Layer[], rules: readonly Rule[]): readonly Provenance[] {
  const origins = new Map<string, string>()
  for (const layer of layers) {
    for (const { dotted } of setValues(layer.values)) {
      const before = dotted.startsWith('phrases.') ? origins.get(dotted) : undefined
      const here = originOf(layer, dotted)
      origins.set(dotted, before === undefined ? here : `${before}, ${here}`)
    }
  }
  const { languages, channel, as, ...settings } = settingsOf(layers, rules)
  const single = Object.entries({ languages, channel, as }).map(([dotted, value]) => ({ dotted, value }))
  return [...single, ...setValues(settings)].map(({ dotted, value }) => ({
    path: dotted,
    value,
    from: origins.get(dotted) ?? 'default',
  }))
}

function originOf(layer: Layer, dotted: string): string {
  const line = layer.lines[dotted]
  return line === undefined ? layer.from : `${layer.from}:${line}`
}

/** Key by key; a signature too is a set of separate choices, any other value replaces the one below it. */
function mergeBrand(brand: Brand, over: Brand | undefined): Brand {
  if (over === undefined) return brand
  const merged = { ...brand, ...over }
  return brand.signature && over.signature
    ? { ...merged, signature: { ...brand.signature, ...over.signature } }
    : merged
}

function mergeLibrary(library: LibraryOptions, over: LibraryOptions | undefined): LibraryOptions {
  return over === undefined ? library : { ...library, ...over }
}

function families(values: readonly Values[]): readonly string[] {
  return [...new Set(values.flatMap(({ phrases }) => Object.keys(phrases ?? {})))]
}

function phraseSetting(family: string, values: readonly Values[]): PhraseSetting {
  const all = (list: keyof PhraseValue) => [
    ...new Set(values.flatMap(({ phrases }) => phrases?.[family]?.[list] ?? [])),
  ]
  return { add: all('add'), allow: all('allow') }
}

function last<Key extends keyof Values>(values: readonly Values[], key: Key): Values[Key] {
  return values.findLast((value) => value[key] !== undefined)?.[key]
}

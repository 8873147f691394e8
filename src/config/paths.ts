import type { Path } from '../source/document.ts'
import type { Values } from './layer.ts'

/** A value that a layer sets. */
export interface SetValue {
  /** As `replylint config` shows it: `rules.stale-post.maxAge`. */
  readonly dotted: string
  /** The keys by which it is written in a file: `rules`, `stale-post`, 1, `maxAge`. */
  readonly keys: Path
  readonly value: unknown
}

/** Every single value that a layer sets; lists are one value, brand and rules are taken apart. */
export function setValues(values: Values): readonly SetValue[] {
  const { languages, channel, as, brand, library, rules, phrases } = values
  return [
    ...members([], { languages, channel, as }),
    ...brandValues(brand ?? {}),
    ...members(['library'], library ?? {}),
    ...Object.entries(rules ?? {}).flatMap(([id, { severity, options }]) => [
      { dotted: `rules.${id}`, keys: ['rules', id], value: severity },
      ...members(['rules', id, 1], options ?? {}, `rules.${id}`),
    ]),
    ...Object.entries(phrases ?? {}).flatMap(([family, lists]) => members(['phrases', family], lists)),
  ]
}

function brandValues({ signature, ...brand }: NonNullable<Values['brand']>): readonly SetValue[] {
  return [...members(['brand'], brand), ...members(['brand', 'signature'], signature ?? {})]
}

function members(keys: Path, record: object, dotted = keys.join('.')): readonly SetValue[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({
      dotted: dotted === '' ? key : `${dotted}.${key}`,
      keys: [...keys, key],
      value,
    }))
}

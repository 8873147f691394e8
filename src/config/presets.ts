import type { Rule } from '../engine/rule.ts'
import type { Layer, RuleSeverity } from './layer.ts'

/**
 * `recommended`: each rule's own severity. `strict`: warn becomes error, and info warn. `all`: `recommended`,
 * with the rules that are off by default as warnings, since nobody asked for their exact weight.
 */
export const PRESETS = ['recommended', 'strict', 'all'] as const
export type PresetName = (typeof PRESETS)[number]

const SEVERITY: Readonly<Record<PresetName, Readonly<Record<RuleSeverity, RuleSeverity>>>> = {
  recommended: { off: 'off', info: 'info', warn: 'warn', error: 'error' },
  strict: { off: 'off', info: 'warn', warn: 'error', error: 'error' },
  all: { off: 'warn', info: 'info', warn: 'warn', error: 'error' },
}

export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(SEVERITY, name)
}

/** The severity of every given rule, those of plugins included. */
export function presetLayer(name: PresetName, rules: readonly Rule[]): Layer {
  const values = rules.map((rule) => [rule.id, { severity: SEVERITY[name][rule.recommended] }] as const)
  return {
    from: `preset ${name}`,
    lines: {},
    files: null,
    folder: '',
    values: { rules: Object.fromEntries(values) },
  }
}

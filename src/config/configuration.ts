import { dirname, resolve } from 'node:path'
import type { Rule } from '../engine/rule.ts'
import { provenanceOf, settingsOf } from './effective.ts'
import { onlyLayer } from './flags.ts'
import { createGlobs, type Globs, NO_GLOBS } from './globs.ts'
import type { Layer, Unit } from './layer.ts'
import { createNearer } from './nearer.ts'
import { type PresetName, presetLayer } from './presets.ts'
import type { Configuration, Settings } from './settings.ts'

export interface Parts {
  readonly cwd: string
  readonly file: string | null
  readonly rules: readonly Rule[]
  readonly main: Unit
  /** The layer of `--rule`. */
  readonly flags: Layer | null
  readonly only: readonly string[]
  /** Loads a configuration that lies nearer to a linted file; null to look for none. */
  readonly loadNearer: ((file: string) => Promise<Unit>) | null
}

/** Binds what was loaded into the answers for each linted file. */
export async function createConfiguration(parts: Parts): Promise<Configuration> {
  const { cwd, rules, flags, only } = parts
  const nearer = createNearer(cwd, parts.loadNearer)
  const presets = new Map<PresetName, Layer>()
  /** By the numbers of the layers that they are made from. */
  const settings = new Map<string, Settings>()
  const numbers = new Map<Layer, number>()
  let globs: Globs = NO_GLOBS
  await needGlobs([parts.main])

  async function needGlobs(units: readonly Unit[]): Promise<void> {
    if (globs === NO_GLOBS && units.some(hasGlobs)) globs = await createGlobs()
  }

  function preset(name: PresetName): Layer {
    const layer = presets.get(name) ?? presetLayer(name, rules)
    presets.set(name, layer)
    return layer
  }

  function numberOf(layer: Layer): number {
    const number = numbers.get(layer) ?? numbers.size
    numbers.set(layer, number)
    return number
  }

  const { layers } = parts.main
  const base = layers.some(isPresetName) ? layers : (['recommended', ...layers] as const)

  /** The layers that apply to a file, lowest precedence first; those of the flags are still missing. */
  function layersOf(file: string | null): readonly Layer[] {
    const near = file === null ? [] : nearer.unitsFor(dirname(file)).flatMap((unit) => unit.layers)
    return [...base, ...near]
      .map((layer) => (isPresetName(layer) ? preset(layer) : layer))
      .filter((layer) => globs.applies(layer, file))
  }

  function withFlags(applying: readonly Layer[]): readonly Layer[] {
    const all = flags === null ? applying : [...applying, flags]
    return only.length === 0 ? all : [...all, onlyLayer(only, settingsOf(all, rules), rules)]
  }

  const absolute = (file: string | null) => (file === null ? null : resolve(cwd, file))

  return {
    file: parts.file,
    rules,
    async prepare(files) {
      await needGlobs(await nearer.load(files.map((file) => dirname(resolve(cwd, file)))))
    },
    settingsFor(file) {
      const applying = layersOf(absolute(file))
      const key = applying.map(numberOf).join()
      const known = settings.get(key)
      if (known !== undefined) return known
      const made = settingsOf(withFlags(applying), rules)
      settings.set(key, made)
      return made
    },
    provenanceFor: (file) => provenanceOf(withFlags(layersOf(absolute(file))), rules),
    isIgnored(file) {
      const path = resolve(cwd, file)
      const units = [parts.main, ...nearer.loadedFor(dirname(path))]
      return globs.isIgnored(
        units.flatMap((unit) => unit.ignores),
        path,
      )
    },
  }
}

function isPresetName(layer: PresetName | Layer): layer is PresetName {
  return typeof layer === 'string'
}

function hasGlobs({ layers, ignores }: Unit): boolean {
  return ignores.length > 0 || layers.some((layer) => !isPresetName(layer) && layer.files !== null)
}

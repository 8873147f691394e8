import type { Rule } from '../engine/rule.ts'
import type { Path } from '../source/document.ts'
import type { Chain, Source } from './chain.ts'
import type { Ignores, Layer, Unit, Values } from './layer.ts'
import { setValues } from './paths.ts'
import { checkPhrases, type Families } from './phrases.ts'
import type { PresetName } from './presets.ts'
import { ruleValues } from './rule-values.ts'
import type { ConfigurationFile, OverrideEntry } from './schema.ts'

/**
 * Checks what a chain of configurations says about rules and phrases, and flattens it to layers.
 * @param families null when they are not known
 * @throws UserError at the first wrong value
 */
export async function compile(
  chain: Chain,
  rules: readonly Rule[],
  families: Families | null,
): Promise<Unit> {
  const layers: (PresetName | Layer)[] = []
  const ignores: Ignores[] = []
  const below: Values[] = []
  for (const link of chain) {
    if (typeof link === 'string') {
      layers.push(link)
      continue
    }
    const { config, folder } = link
    const { overrides = [] } = config
    const own = await layerOf(config, link, { from: link.label, path: [], files: null })
    below.push(own.values)
    layers.push(own)
    for (const [index, override] of overrides.entries()) {
      const from = `override ${index + 1} of ${link.label}`
      layers.push(await layerOf(override, link, { from, path: ['overrides', index], files: override.files }))
    }
    if (config.ignores !== undefined) ignores.push({ folder, patterns: config.ignores })
  }
  return { layers, ignores }

  async function layerOf(
    entry: ConfigurationFile | OverrideEntry,
    source: Source,
    place: { readonly from: string; readonly path: Path; readonly files: readonly string[] | null },
  ): Promise<Layer> {
    const { languages, brand, channel, as, library, phrases } = entry
    const { blame, folder } = source
    await checkPhrases(phrases ?? {}, [...place.path, 'phrases'], families, blame)
    const checked = await ruleValues(entry.rules ?? {}, [...place.path, 'rules'], rules, below, blame)
    const values: Values = { languages, brand, channel, as, library, phrases, rules: checked }
    return {
      from: place.from,
      files: place.files,
      folder,
      values,
      lines: linesOf(values, source, place.path),
    }
  }
}

/** The line of each value, for `replylint config`. */
function linesOf(values: Values, { raw: { document, base } }: Source, path: Path): Layer['lines'] {
  if (document === null) return {}
  const lines = setValues(values).map(({ dotted, keys }) => {
    const { start } = document.span([...base, ...path, ...keys], 'key')
    return [dotted, document.position(start).line] as const
  })
  return Object.fromEntries(lines)
}

import { UserError } from '../source/user-error.ts'
import { CODE, DATA, nearestConfiguration, PLACES, packageConfigures, searchEnd } from './places.ts'
import { labelOf, type Raw, readRaw } from './read.ts'

/** A configuration that was found, and read on the way. */
export interface Found {
  readonly file: string
  readonly raw: Raw
}

/**
 * Searches a configuration from the working directory upwards, with cosmiconfig. Its own loaders bring a second
 * YAML parser and a compiler, so it gets ours.
 * @throws UserError when the nearest one cannot be read
 */
export async function searchConfiguration(cwd: string): Promise<Found | null> {
  const { cosmiconfig } = await import('cosmiconfig')
  const load = (file: string) => readRaw(file, labelOf(cwd, file))
  const loadJson = async (file: string, text: string) => {
    if (!/[\\/]package\.json$/.test(file)) return load(file)
    return packageConfigures(text) ? { replylint: await load(file) } : {}
  }
  const endings = [...DATA, ...CODE, '.cjs'].map((extension) => [extension || 'noExt', load])
  try {
    const found = await cosmiconfig('replylint', {
      searchStrategy: 'global',
      stopDir: searchEnd(cwd),
      searchPlaces: PLACES,
      loaders: { ...Object.fromEntries(endings), '.json': loadJson },
    }).search(cwd)
    const nearest = nearestConfiguration(cwd)
    // cosmiconfig passes over what it may not read, and nothing is to be passed over in silence.
    if (nearest !== null && nearest !== found?.filepath) return { file: nearest, raw: await load(nearest) }
    return found && { file: found.filepath, raw: found.config }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`the configuration cannot be read: ${String(error).split('\n', 1)[0]}`)
  }
}

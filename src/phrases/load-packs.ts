import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { complain } from '../source/complaint.ts'
import type { UserError } from '../source/user-error.ts'
import { parsePack, type SourcedPack } from './packs.ts'

/**
 * Reads `<folder>/<language>/<family>.yaml`, in the order of their names. A folder that is not there has none.
 * @throws UserError where a file does not say what its name says, and as `parsePack` does
 */
export async function loadPacks(folder: string): Promise<readonly SourcedPack[]> {
  const packs: SourcedPack[] = []
  for (const language of await namesIn(folder))
    for (const file of await namesIn(join(folder, language)))
      if (/\.ya?ml$/.test(file)) packs.push(await loadPack(folder, language, file))
  return packs
}

async function loadPack(folder: string, language: string, file: string): Promise<SourcedPack> {
  const path = join(folder, language, file)
  const pack = await parsePack(path, await readFile(path, 'utf8'))
  const family = basename(file).replace(/\.ya?ml$/, '')
  const differs = (key: 'family' | 'language', expected: string): UserError =>
    complain(pack.document, {
      path: [key],
      what: 'value',
      message: `differs from the file's name; expected "${expected}"`,
    })
  if (pack.family !== family) throw differs('family', family)
  if (pack.language !== language) throw differs('language', language)
  return pack
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    // A language without packs, or a file beside the folders, has nothing to load.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return []
    throw error
  }
}

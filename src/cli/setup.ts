import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { replaceFile } from './fix.ts'
import type { Integration } from './integrations.ts'
import type { Io } from './io.ts'

/** Sets replylint up where it is to run by itself, and says what it did. What a team has written stays as it is. */
export async function setUp(
  { file, text, add, executable, next }: Integration,
  library: string,
  io: Io,
): Promise<void> {
  const path = join(io.cwd, file)
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text(library), { flag: 'wx' })
    if (executable) chmodSync(path, 0o755)
    await io.stdout.write(`${file} written. Next: ${next}\n`)
    return
  }
  const before = readFileSync(path, 'utf8')
  const after = await add(before, library)
  if (after === before) {
    await io.stdout.write(`${file} has replylint already.\n`)
  } else if (after === null) {
    await io.stdout.write(`${file} is there, and is yours to change. Add this:\n\n${text(library)}\n`)
  } else {
    replaceFile(file, after, io.cwd)
    await io.stdout.write(`replylint added to ${file}. Next: ${next}\n`)
  }
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Io, Output } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** The text of a file in the run's folder, after the run. */
  file(name: string): string
}

export interface Setting {
  /** Name → text or bytes; written into a fresh folder that is the working directory. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Undefined: standard input is a terminal. */
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly now?: string
  /** A folder that is there already, instead of a fresh one. */
  readonly cwd?: string
}

/** A folder that looks like a repository, so that no configuration above it counts. */
function freshFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.git'))
  return folder
}

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the command in a folder of its own, with streams, clock and environment of our choice. */
export async function replylint(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { files = {}, stdin, env = {}, now = '2026-03-02T10:00:00Z' } = setting
  const cwd = setting.cwd ?? freshFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: false,
    columns: 100,
    write: async (text) => {
      written[name] += text
    },
  })
  const io: Io = {
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    stdinIsTerminal: stdin === undefined,
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    cwd,
    now: () => Date.parse(now),
  }
  const status = await run(args, io)
  return { status, ...written, file: (name) => readFileSync(join(cwd, name), 'utf8') }
}

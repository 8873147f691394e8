import type { Readable } from 'node:stream'

/** A stream that the command writes to. */
export interface Output {
  /** Resolves when the text is handed over, so that a slow reader holds the writer back. */
  write(text: string): Promise<void>
  readonly isTerminal: boolean
  /** Width in characters; 80 where it is not a terminal. */
  readonly columns: number
}

/** Everything that the command takes from its surroundings; tests pass their own. */
export interface Io {
  readonly stdin: Readable
  readonly stdinIsTerminal: boolean
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Epoch milliseconds. The only clock of the program. */
  now(): number
}

/** The reader of our output has gone (`replylint … | head`): the run ends quietly. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe'
}

let stdout: Output | null = null
let stderr: Output | null = null

/** The streams are opened when they are used: Node needs several milliseconds for each. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true
    },
    get stdout() {
      stdout ??= output(process.stdout)
      return stdout
    },
    get stderr() {
      stderr ??= output(process.stderr)
      return stderr
    },
    env: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
  }
}

function output(stream: NodeJS.WriteStream): Output {
  let broken: Error | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken = error.code === 'EPIPE' ? new BrokenPipe() : error
  })
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken)
        stream.write(text, (error) => (error ? reject(broken ?? error) : resolve()))
      }),
  }
}

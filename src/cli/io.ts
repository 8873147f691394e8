import type { Readable } from 'node:stream'
import { systemReason } from '../source/system-error.ts'
import { UserError } from '../source/user-error.ts'

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
      stdout ??= output(process.stdout, 'standard output')
      return stdout
    },
    get stderr() {
      stderr ??= output(process.stderr, 'standard error')
      return stderr
    },
    env: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
  }
}

function output(stream: NodeJS.WriteStream, name: string): Output {
  // The error comes to whoever writes; without a listener it would end the process as well.
  stream.on('error', () => {})
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: (text) =>
      new Promise<void>((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }).catch((error) => {
        throw unwritable(name, error)
      }),
  }
}

/** Of what is written after the first failure, Node only says that the stream is gone. */
const GONE = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']

function unwritable(name: string, error: NodeJS.ErrnoException): Error {
  if (GONE.includes(error.code ?? '')) return new BrokenPipe()
  const reason = systemReason(error)
  return reason === null ? error : new UserError(`cannot be written: ${reason}`, name)
}

import type { Palette } from '../report/palette.ts'
import { plainPalette } from '../report/palette.ts'
import type { Io } from './io.ts'
import { openWholeFile } from './whole-file.ts'

/** Where a report goes: standard output as it is made, or a file when it is whole. */
export interface ReportOutput {
  readonly columns: number
  readonly palette: Palette
  write(text: string): Promise<void>
  /** Puts a file in place; before that nothing of it is to be seen. */
  close(): void
  /** Of a run that fails midway nothing is put in place. */
  discard(): void
}

export async function openOutput(
  { outputFile, color }: { readonly outputFile?: string; readonly color?: boolean },
  io: Io,
): Promise<ReportOutput> {
  if (outputFile !== undefined) return fileOutput(outputFile, io.cwd)
  const { stdout } = io
  const palette = wantsColor(color, io)
    ? await (await import('../report/palette.ts')).chalkPalette()
    : plainPalette
  return {
    columns: stdout.columns,
    palette,
    write: (text) => stdout.write(text),
    close: () => {},
    discard: () => {},
  }
}

function fileOutput(file: string, cwd: string): ReportOutput {
  const { write, close, discard } = openWholeFile(file, cwd)
  return { columns: 80, palette: plainPalette, write: async (text) => write(text), close, discard }
}

/** `--no-color` and NO_COLOR (no-color.org) win over FORCE_COLOR, which wins over what the terminal is. */
function wantsColor(color: boolean | undefined, { env, stdout }: Io): boolean {
  if (color === false || (env.NO_COLOR ?? '') !== '') return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTerminal && env.TERM !== 'dumb'
}

import type { Severity } from '../engine/rule.ts'

type Paint = (text: string) => string

/** How a format colours its words; the plain palette leaves them as they are. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly bold: Paint
  readonly dim: Paint
  readonly italic: Paint
  readonly code: Paint
}

const same: Paint = (text) => text

export const plainPalette: Palette = {
  severity: { error: same, warn: same, info: same },
  bold: same,
  dim: same,
  italic: same,
  code: same,
}

/**
 * A coloured palette; chalk is loaded only when it is asked for.
 * `level` is chalk's: 0 none, 1 basic (16 colours), 2 256 colours, 3 all.
 */
export async function chalkPalette(level: 0 | 1 | 2 | 3 = 1): Promise<Palette> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  // Chalk joins all its arguments: one at a time, so that a paint can be given to `map`.
  const only =
    (paint: Paint): Paint =>
    (text) =>
      paint(text)
  return {
    severity: { error: only(chalk.red.bold), warn: only(chalk.yellow.bold), info: only(chalk.blue.bold) },
    bold: only(chalk.bold),
    dim: only(chalk.dim),
    italic: only(chalk.italic),
    code: only(chalk.cyan),
  }
}

import type { LibraryFormatName } from '../case/library-options.ts'
import type { Shape, TextFormat } from './model.ts'

type Table<Value> = ReadonlyMap<LibraryFormatName, () => Promise<Value>>

/** The tools whose libraries are YAML or JSON, those with the more telling shapes first. */
export const SHAPES: Table<Shape> = new Map([['zammad', async () => (await import('./zammad.ts')).zammad]])

/** Formats without a tool. */
export const TEXT_FORMATS: Table<TextFormat> = new Map([
  ['text', async () => (await import('./text.ts')).readTextTemplate],
])

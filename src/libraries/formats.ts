import type { LibraryFormatName } from '../case/library-options.ts'
import type { TextFormat } from './model.ts'

/** Formats without a tool. */
export const TEXT_FORMATS: ReadonlyMap<LibraryFormatName, () => Promise<TextFormat>> = new Map([
  ['text', async () => (await import('./text.ts')).readTextTemplate],
])

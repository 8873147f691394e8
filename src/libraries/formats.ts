import type { LibraryFormatName } from '../case/library-options.ts'
import type { TextFormat } from './model.ts'

/** Formats without a tool. */
export const TEXT_FORMATS: ReadonlyMap<LibraryFormatName, () => Promise<TextFormat>> = new Map([
  ['csv', async () => (await import('./csv.ts')).readCsv],
  ['markdown', async () => (await import('./markdown.ts')).readMarkdownTemplates],
  ['html', async () => (await import('./html.ts')).readHtmlTemplate],
  ['text', async () => (await import('./text.ts')).readTextTemplate],
])

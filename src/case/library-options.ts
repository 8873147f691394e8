import type { Dialect } from './dialects.ts'

/** The formats of canned-response libraries: those of tools, and those that any tool can write. */
export const LIBRARY_FORMATS = [
  'zendesk',
  'zendesk-dynamic-content',
  'freshdesk',
  'intercom',
  'helpscout',
  'front',
  'gorgias',
  'chatwoot',
  'zammad',
  'osticket',
  'discourse',
  'whatsapp',
  'github',
  'salesforce',
  'fields',
  'csv',
  'markdown',
  'html',
  'text',
] as const

export type LibraryFormatName = (typeof LIBRARY_FORMATS)[number]

/** What a configuration or a flag says of a library. */
export interface LibraryOptions {
  /** Whether somebody has said that the files hold templates: then the names of their fields tell which texts these are. */
  readonly areTemplates?: boolean | undefined
  /** Told by the shape of the file where it is missing. */
  readonly format?: LibraryFormatName | undefined
  /** Where the texts are in YAML and JSON: selectors like `$.macros[*].body`. */
  readonly fields?: readonly string[] | undefined
  /** Which columns of a table hold texts, by name or by number from 1. */
  readonly columns?: readonly string[] | undefined
  /** The field or the column beside a text that names it. */
  readonly name?: string | undefined
  /** How Markdown holds templates: one a heading, one a fenced block, or one a file. */
  readonly sections?: 'heading' | 'fence' | 'file' | undefined
  /** Who fills in the placeholders, where the format does not tell. */
  readonly dialect?: Dialect | undefined
  /** Whether the texts are pieces of replies, where the format does not tell. */
  readonly fragments?: boolean | undefined
}

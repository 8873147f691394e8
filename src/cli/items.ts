import type { CaseInput } from '../case/model.ts'
import type { CaseOverrides } from '../case/normalise.ts'
import type { CaseSource } from '../case/source.ts'
import type { Settings } from '../config/settings.ts'
import type { Library } from '../libraries/model.ts'
import { UserError } from '../source/user-error.ts'
import type { FileSet } from './file-set.ts'
import type { Io } from './io.ts'
import type { ContextOptions } from './options.ts'
import type { RememberedResult, ResultCache } from './result-cache.ts'

/** A case, and what its own file says about the post that it answers. */
export interface CaseItem {
  readonly input: CaseInput
  readonly source: CaseSource
  readonly context?: CaseOverrides
  /** Reads it again from other texts of its files, by name; a stream cannot be read twice. */
  reread?(texts: ReadonlyMap<string, string>): Promise<CaseItem>
}

/** Why there is no case in its place. */
export interface FailedItem {
  readonly error: UserError
  /** Of a line of a stream, where it could be read. */
  readonly id?: string | null
  readonly line?: number
}

/** A library of templates, and how to read it again from other texts of its files. */
export interface LibraryItem {
  readonly library: Library
  /** The verdicts of an earlier run, when nothing has changed since. */
  readonly remembered?: readonly RememberedResult[]
  reread(texts: ReadonlyMap<string, string>): Promise<LibraryItem>
  /** One of its files from another text; null when it is no library any more. */
  readFile(file: string, text: string): Promise<Library | null>
}

/** A library that is as it was when nothing was found in it. */
export interface CleanItem {
  readonly files: readonly string[]
  readonly results: readonly RememberedResult[]
}

export type Item = CaseItem | LibraryItem | CleanItem | FailedItem

export interface InputContext {
  readonly options: ContextOptions
  readonly brandHandles: readonly string[]
  /** Cases may lack their draft, and lists of messages and payloads are inputs too. */
  readonly conversations?: boolean
  isIgnored(file: string): boolean
  readonly files: FileSet
  settingsFor(file: string): Promise<Settings>
  readonly cache?: ResultCache | undefined
  readonly io: Io
}

/** The templates of a library as cases, in their order. */
export async function templatesOf(item: LibraryItem): Promise<readonly CaseItem[]> {
  const { templateItems } = await import('./library-input.ts')
  return templateItems(item)
}

/** What the user can mend is an error in its place; anything else is a bug. */
export async function attempt<Result>(
  run: () => Promise<Result>,
): Promise<Result | { readonly error: UserError }> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UserError) return { error }
    throw error
  }
}

import type { DraftText } from '../case/draft-file.ts'
import type { Kind } from '../case/model.ts'
import type { SourceDocument } from '../source/document.ts'
import { UserError } from '../source/user-error.ts'
import { readPost, readThread } from './context.ts'
import type { CaseItem, InputContext, LibraryItem } from './items.ts'
import { isDocument } from './jobs.ts'
import type { Remembered } from './result-cache.ts'

/** A case, or a library that is known by its shape; null when it is neither. */
export async function readDocumentItem(
  file: string,
  text: string,
  kind: Kind | null,
  context: InputContext,
  remembered: Remembered | null = null,
): Promise<CaseItem | LibraryItem | null> {
  if (context.conversations) return readCase(file, text, context)
  const { readDocument } = await import('../source/read-document.ts')
  const document = await readDocument(file, text)
  const item = await readCase(file, text, context, document)
  if (item !== null || kind === 'reply') return item
  const { readLibraryItem } = await import('./library-input.ts')
  return readLibraryItem(file, text, context, remembered, document)
}

/** The reply in some texts, one a part, with what its front matter refers to. */
export async function readDraft(files: readonly DraftText[], context: InputContext): Promise<CaseItem> {
  const { options, brandHandles, io } = context
  const { readDraft: read } = await import('../case/draft-file.ts')
  const { input, references, source } = await read(files, options.partSeparator ?? null)
  const reread: CaseItem['reread'] = (texts) =>
    readDraft(
      files.map(({ file, text }) => ({ file, text: texts.get(file) ?? text })),
      context,
    )
  if (references.post === null && references.thread === null) return { input, source, reread }
  const found = references.post === null ? null : await readPost(references.post, undefined, brandHandles, io)
  const thread =
    references.thread === null
      ? (found?.thread ?? null)
      : await readThread(references.thread, brandHandles, io)
  return {
    input,
    source,
    reread,
    context: { ...(found === null ? {} : { post: found.post }), ...(thread === null ? {} : { thread }) },
  }
}

/**
 * Null when the file holds something else than a case.
 * @param document the file where it is parsed already
 */
async function readCase(
  file: string,
  text: string,
  context: InputContext,
  document: SourceDocument | null = null,
): Promise<CaseItem | null> {
  if (context.conversations) {
    const { readConversationItem } = await import('./conversation-input.ts')
    return readConversationItem(file, text, context.brandHandles)
  }
  const { caseOf, readCaseFile } = await import('../case/case-file.ts')
  const found = document === null ? await readCaseFile(file, text) : await caseOf(document)
  if (found === null) return null
  return {
    ...found,
    async reread(texts) {
      const again = await readCase(file, texts.get(file) ?? text, context)
      if (again === null) throw new Error(`${file}: a fix has made it no case`)
      return again
    },
  }
}

/** Why a file that was named is neither, and what to say on the command line. */
export async function nothingIn(file: string, text: string, kind: Kind | null): Promise<UserError> {
  const missing =
    kind === 'template'
      ? `is no library of a known shape; ${await whereTextsMayBe(file, text)}`
      : 'is no case and no library of a known shape; expected a mapping with a draft (templates need --as template)'
  return new UserError(missing, file, { line: 1, column: 1 })
}

/** What to write on the command line, as far as the file tells. */
async function whereTextsMayBe(file: string, text: string): Promise<string> {
  const config = 'library.fields in the configuration'
  const { readDocument } = await import('../source/read-document.ts')
  const { fieldsHint } = await import('../libraries/fields-hint.ts')
  const hint = isDocument(file) ? fieldsHint((await readDocument(file, text)).value) : null
  if (hint === null) return `say where its texts are (--library-fields, or ${config})`
  return `say where its texts are, perhaps --library-fields '${hint}' (or ${config})`
}

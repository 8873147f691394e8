/** Reads packs. Brings the YAML parser and zod: for the build and for tests, a run reads the compiled packs. */
import { z } from 'zod'
import { LANGUAGES } from '../case/model.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { complain } from '../source/complaint.ts'
import type { Path, SourceDocument } from '../source/document.ts'
import { explain } from '../source/explain.ts'
import { readYaml } from '../source/yaml-document.ts'
import { phraseParser, signatureOf } from './compile.ts'
import { canMatch } from './sample.ts'
import { PhraseSyntaxError } from './syntax-error.ts'
import type { Pack, PackPhrase } from './types.ts'

/** A pack that still knows where it was written. */
export interface SourcedPack extends Pack {
  readonly document: SourceDocument
}

const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'is no name; write small letters, digits and hyphens' })
const words = z.string().min(1)
const phrase = z.strictObject({ match: words, note: words.optional(), source: words.optional() })

const packSchema = z.strictObject({
  family: name,
  language: z.enum(LANGUAGES),
  phrases: z.array(z.union([words, phrase])).min(1),
  'cancelled-by': z.array(name).optional(),
  'unless-before': z.array(words).optional(),
  lists: z.record(name, z.array(words).min(1)).optional(),
  examples: z.strictObject({ bad: z.array(words).min(1), ok: z.array(words).min(1) }),
})

/**
 * Reads one pack.
 * @throws UserError at the first fault: an unknown key, a phrase that cannot be read, that says the same as
 * another or that can never match
 */
export async function parsePack(file: string, yaml: string): Promise<SourcedPack> {
  const document = await readYaml(file, yaml)
  const parsed = packSchema.safeParse(document.value)
  if (!parsed.success) {
    const [first] = explain(document, packSchema, parsed.error.issues)
    throw first ?? parsed.error
  }
  const { family, language, phrases, examples } = parsed.data
  const pack: SourcedPack = {
    family,
    language,
    phrases: phrases.map(toPhrase),
    cancelledBy: parsed.data['cancelled-by'] ?? [],
    unlessBefore: parsed.data['unless-before'] ?? [],
    lists: parsed.data.lists ?? {},
    examples,
    document,
  }
  checkPhrases(pack, phrases)
  return pack
}

function toPhrase(written: string | z.infer<typeof phrase>): PackPhrase {
  if (typeof written === 'string') return { match: written }
  const { match, note, source } = written
  return { match, ...(note === undefined ? {} : { note }), ...(source === undefined ? {} : { source }) }
}

function checkPhrases(pack: SourcedPack, written: readonly unknown[]): void {
  const { document, lists = {}, unlessBefore = [] } = pack
  // Lists and `unless-before` belong to every phrase: each is tried by itself, to blame it at its own place.
  const names = Object.keys(lists)
  for (const [index, list] of names.entries()) {
    const before = Object.fromEntries(names.slice(0, index).map((known) => [known, lists[known] ?? []]))
    for (const [item, text] of (lists[list] ?? []).entries())
      blame(document, ['lists', list, item], () => phraseParser({ lists: { ...before, [list]: [text] } }))
  }
  for (const [index, text] of unlessBefore.entries())
    blame(document, ['unless-before', index], () => phraseParser({ lists, unlessBefore: [text] }))

  const compile = phraseParser(pack)
  const seen = new Map<string, number>()
  for (const [index, { match }] of pack.phrases.entries()) {
    const path: Path = typeof written[index] === 'string' ? ['phrases', index] : ['phrases', index, 'match']
    const fault = (message: string) => complain(document, { path, what: 'value', message })
    const compiled = blame(document, path, () => compile(match))
    const twin = seen.get(signatureOf(compiled))
    if (twin !== undefined) throw fault(`says the same as phrases[${twin}]`)
    seen.set(signatureOf(compiled), index)
    if (compiled.sequence !== undefined && !canMatch(compiled.sequence, sentencesOf))
      throw fault('can never match, not even a sentence of its own words')
  }
}

function blame<Result>(document: SourceDocument, path: Path, attempt: () => Result): Result {
  try {
    return attempt()
  } catch (error) {
    if (!(error instanceof PhraseSyntaxError)) throw error
    throw complain(document, {
      path,
      what: 'value',
      message: `is no phrase: ${error.message}`,
      offset: error.column - 1,
    })
  }
}

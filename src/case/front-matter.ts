import { complain } from '../source/complaint.ts'
import type { SourceDocument } from '../source/document.ts'
import { explain } from '../source/explain.ts'
import { readYaml } from '../source/yaml-document.ts'
import { contextFlaw } from './flaws.ts'
import { type FrontMatter, frontMatterSchema } from './model.ts'

/**
 * Reads the front matter of a draft: YAML with the keys of a case except `draft`.
 * @throws UserError at the first thing that is wrong
 */
export async function readFrontMatter(
  file: string,
  yaml: string,
): Promise<{ readonly document: SourceDocument; readonly value: FrontMatter }> {
  const document = await readYaml(file, yaml)
  const { data, error } = frontMatterSchema.safeParse(document.value)
  if (data === undefined) {
    const [first] = explain(document, frontMatterSchema, error.issues)
    throw first ?? new Error(`${file}: front matter refused without an issue`)
  }
  const flaw = contextFlaw(data)
  if (flaw !== null) throw complain(document, flaw)
  return { document, value: data }
}

import type { Root } from 'mdast'
import { DIALECTS, type Dialect } from '../case/dialects.ts'
import { readYaml } from '../source/yaml-document.ts'
import { isRecord, textOf } from './values.ts'

/** What front matter says of a template; a site or a tool may have written much else into it. */
export interface TemplateMatter {
  readonly name: string | null
  readonly language: string | null
  readonly dialect: Dialect | null
}

/**
 * The front matter of a Markdown file of templates; null where there is none.
 * @throws UserError where it is no YAML
 */
export async function readTemplateMatter(file: string, { children }: Root): Promise<TemplateMatter | null> {
  const [first] = children
  if (first?.type !== 'yaml') return null
  // With the line above it, which begins a YAML document, its lines are those of the file.
  const { value } = await readYaml(file, `---\n${first.value}\n`)
  const said = isRecord(value) ? value : {}
  return {
    name: textOf(said.name) ?? textOf(said.title),
    language: textOf(said.language) ?? textOf(said.lang) ?? textOf(said.locale),
    dialect: DIALECTS.find((dialect) => dialect === said.dialect) ?? null,
  }
}

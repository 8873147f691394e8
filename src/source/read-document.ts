import type { SourceDocument } from './document.ts'
import { readJson } from './json-document.ts'
import { readYaml } from './yaml-document.ts'

/** Parses a file by its ending: `.json` is strict JSON, everything else YAML. Throws as those two do. */
export function readDocument(file: string, text: string): Promise<SourceDocument> {
  return isJson(file) ? readJson(file, text) : readYaml(file, text)
}

export function isJson(file: string): boolean {
  return /\.json$/i.test(file)
}

import type { CompiledPhrases } from './compile.ts'

/** Compiled phrases as text. */
export function writeCompiled(compiled: CompiledPhrases): string {
  return JSON.stringify(compiled)
}

/** Reads what `writeCompiled` wrote. The text is our own build's, and not checked. */
export function readCompiled(text: string): CompiledPhrases {
  // Written by the function above from a value of this type, which is plain data.
  return JSON.parse(text) as CompiledPhrases
}

import type { Span } from './document.ts'

/** Control characters that the lexer of `yaml` puts between lexemes: they are not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])
/** The one of them that says that the next lexeme is a scalar, whatever it begins with. */
const SCALAR = '\u001f'

/** Where the comments of a YAML text are, with their `#`; a `#` inside of a scalar begins none. */
export async function yamlComments(text: string): Promise<readonly Span[]> {
  const { Lexer } = await import('yaml')
  const comments: Span[] = []
  let at = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    const isMark: boolean = !isScalar && MARKS.has(lexeme)
    if (!isMark) {
      if (!isScalar && lexeme.startsWith('#')) comments.push({ start: at, end: at + lexeme.length })
      at += lexeme.length
    }
    isScalar = isMark && lexeme === SCALAR
  }
  return comments
}

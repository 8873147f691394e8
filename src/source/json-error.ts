import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

/** What is wrong with JSON that `JSON.parse` refused, and at which offset. */
export interface JsonError {
  readonly offset: number
  readonly message: string
}

const COMMENT = 'JSON has no comments; remove it, or write YAML'

/** By the names that jsonc-parser gives its errors. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is no JSON value; text is written in double quotes',
  InvalidNumberFormat: 'is no JSON number',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon after the key',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing }',
  CloseBracketExpected: 'expected a closing ]',
  EndOfFileExpected: 'expected nothing after the end of the JSON; several values in one file are NDJSON',
  InvalidCommentToken: COMMENT,
  UnexpectedEndOfComment: COMMENT,
  UnexpectedEndOfString: 'expected a closing double quote on the same line; a line break is written \\n',
  UnexpectedEndOfNumber: 'expected a digit',
  InvalidUnicode: 'is no JSON escape; \\u takes four hexadecimal digits',
  InvalidEscapeCharacter: 'is no JSON escape; a backslash is written \\\\',
  InvalidCharacter: 'is a control character; it is written as an escape, like \\t',
}

/** The errors of JSON that ends inside of an object, an array or a text. */
const OPEN_ENDS: ReadonlySet<string> = new Set([
  'CloseBraceExpected',
  'CloseBracketExpected',
  'UnexpectedEndOfString',
])

/** Says in plain words why `text`, which `JSON.parse` refused, is no JSON. */
export function explainJson(text: string): JsonError {
  const end = text.trimEnd().length
  if (end === 0) return { offset: 0, message: 'is empty; expected JSON' }
  const errors = syntaxErrors(text)
  if (errors === null) return { offset: 0, message: 'is nested too deeply' }
  const [error] = errors
  // Both parsers agree on what JSON is; should they ever not, the refusal still stands.
  if (error === undefined) return { offset: 0, message: 'is not valid JSON' }

  const name = printParseErrorCode(error.error)
  const message = MESSAGES[name] ?? 'is not valid JSON'
  const isOpen = errors.some(({ error }) => OPEN_ENDS.has(printParseErrorCode(error)))
  if (isOpen && error.offset + error.length >= end) {
    return { offset: end, message: `the JSON is cut short: ${name in CUT ? CUT[name] : message}` }
  }
  const comma = trailingComma(text, error.offset, name)
  if (comma !== null) return { offset: comma, message: 'JSON has no comma after the last value; remove it' }
  return { offset: error.offset + offsetInToken(text, error, name), message }
}

const CUT: Readonly<Record<string, string>> = { UnexpectedEndOfString: 'expected a closing double quote' }

/** Null when the text is nested deeper than the parser's stack. */
function syntaxErrors(text: string): readonly ParseError[] | null {
  const errors: ParseError[] = []
  try {
    parseTree(text, errors, { disallowComments: true })
    return errors
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function trailingComma(text: string, offset: number, name: string): number | null {
  if (name !== 'PropertyNameExpected' && name !== 'ValueExpected') return null
  if (text[offset] !== '}' && text[offset] !== ']') return null
  const before = text.slice(0, offset).trimEnd().length - 1
  return text[before] === ',' ? before : null
}

/** The parser names the whole string literal in which a character is wrong: this finds that character. */
function offsetInToken(text: string, error: ParseError, name: string): number {
  const token = text.slice(error.offset, error.offset + error.length)
  if (name === 'UnexpectedEndOfString') return token.length
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (name === 'InvalidCharacter') return Math.max(token.search(/[\u0000-\u001f]/), 0)
  if (name !== 'InvalidEscapeCharacter' && name !== 'InvalidUnicode') return 0
  for (const found of token.matchAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})?/g)) {
    if (found[0] === '\\') return found.index
  }
  return 0
}

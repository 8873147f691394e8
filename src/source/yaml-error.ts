import type { YAMLError } from 'yaml'

const QUOTE = 'put the text in quotes, or on lines of its own below |'

/**
 * Says in plain words what is wrong. Most broken YAML here is a customer's or an agent's text that was written
 * without quotes, so that is what the advice is about.
 */
export function explainYaml(problem: YAMLError, text: string): string {
  const at = problem.pos[0]
  const written = text.slice(at, problem.pos[1])
  switch (problem.code) {
    case 'DUPLICATE_KEY':
      return `the key ${keyAt(text, at)} is here twice; keep one`
    case 'TAB_AS_INDENT':
      return 'is indented with a tab; YAML takes spaces'
    case 'BAD_SCALAR_START':
      return `a text cannot start with ${written}; ${QUOTE}`
    case 'TAG_RESOLVE_FAILED':
      return `starts with !, which YAML reads as a tag; ${QUOTE}`
    case 'BAD_ALIAS':
      return `starts with ${text[at] === '*' ? '*' : '&'}, which has a meaning in YAML; ${QUOTE}`
    case 'BAD_DIRECTIVE':
      return `starts with %, which has a meaning in YAML; ${QUOTE}`
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return `a colon makes a key where a value stands; ${QUOTE}`
    case 'BAD_DQ_ESCAPE':
      return 'is no YAML escape; a backslash in double quotes is written \\\\'
    case 'NON_STRING_KEY':
      return `is no key; a text that starts with { or [ needs quotes`
    case 'BAD_INDENT':
      return explainIndent(problem.message)
    case 'MISSING_CHAR':
      return explainMissing(problem.message)
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(problem.message)
    default:
      return `is not valid YAML: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`
  }
}

function keyAt(text: string, at: number): string {
  return /["']?([^:\n"']*)/y.exec(text.slice(at, at + 100))?.[1]?.trim() ?? ''
}

function explainIndent(message: string): string {
  const closing = /end with a (.)/.exec(message)?.[1]
  if (closing === undefined) return 'the indentation does not fit the lines above'
  return `expected a closing ${closing}; a text that starts with { or [ needs quotes`
}

function explainMissing(message: string): string {
  if (/closing/.test(message)) return `expected a closing ${/['"]/.exec(message)?.[0] ?? 'quote'}`
  if (/map values/.test(message)) return 'expected a key, a colon and a value'
  const closing = /end with a (.)/.exec(message)?.[1]
  if (closing !== undefined) return `expected a closing ${closing}`
  return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

function explainUnexpected(message: string): string {
  if (/at node end/.test(message)) return `something follows the end of the value; ${QUOTE}`
  if (/Not a YAML token/.test(message)) return 'a text after | or > starts on the next line'
  if (/block-seq-ind/.test(message))
    return 'a list starts on a line of its own; a text that starts with - needs quotes'
  return `is not valid YAML here; ${QUOTE}`
}

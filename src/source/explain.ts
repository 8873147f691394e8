import type { $ZodIssue, $ZodType } from 'zod/v4/core'
import type { Complaint } from './complaint.ts'
import { complain } from './complaint.ts'
import { explainDate } from './date-advice.ts'
import { orList, suggest } from './did-you-mean.ts'
import type { Path, SourceDocument } from './document.ts'
import { quoted, valueAt } from './path.ts'
import { keysAt } from './schema-keys.ts'
import type { UserError } from './user-error.ts'

/**
 * The issues that a schema found in a document as errors in plain words, in the order of the file; what is missing
 * comes last, since a misspelt key explains it.
 */
export function explain(
  document: SourceDocument,
  schema: $ZodType,
  issues: readonly $ZodIssue[],
): readonly UserError[] {
  const written = (path: Path) => {
    const { start, end } = document.span(path)
    return document.text.slice(start, end)
  }
  const place = ({ path, what }: Complaint) => document.span(path, what).start
  return explainIssues(document.value, schema, issues, written)
    .toSorted((a, b) => absence(a) - absence(b) || place(a) - place(b))
    .map((complaint) => complain(document, complaint))
}

/**
 * The same for plain data, in the order of the schema.
 * @param written the source of a scalar, since parsing a number has already lost its last digits
 */
export function explainIssues(
  root: unknown,
  schema: $ZodType,
  issues: readonly $ZodIssue[],
  written: (path: Path) => string = (path) => String(valueAt(root, path)),
): readonly Complaint[] {
  return issues
    .flatMap((issue) => explainIssue({ root, schema, written }, issue, []))
    .toSorted((a, b) => absence(a) - absence(b))
}

const ABSENT = 'is missing'

function absence(complaint: Complaint): number {
  return complaint.message.startsWith(ABSENT) ? 1 : 0
}

interface Context {
  readonly root: unknown
  readonly schema: $ZodType
  readonly written: (path: Path) => string
}

function explainIssue(context: Context, issue: $ZodIssue, base: Path): readonly Complaint[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  const value = valueAt(context.root, path)
  const about = (message: string): readonly Complaint[] => [{ path, what: 'value', message }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: 'key',
        message: unknownKey(context, path, key),
      }))
    case 'invalid_type':
      return about(wrongType(value, issue.expected, context.written(path)))
    case 'invalid_value':
      return about(wrongWord(value, issue.values.map(String)))
    case 'invalid_union':
      return explainUnion(context, issue, path, value)
    case 'invalid_format':
      return about(wrongFormat(value, issue))
    case 'too_small':
      return about(tooSmall(value, Number(issue.minimum)))
    case 'too_big':
      return about(`is ${shown(value)}; expected at most ${issue.maximum}`)
    default:
      return about(issue.message)
  }
}

function unknownKey({ schema }: Context, path: Path, key: string): string {
  const keys = keysAt(schema, path)
  return `is unknown; ${suggest(key, keys)}`
}

/** What is wrong inside of the branch that was meant: the one whose type fits. */
function explainUnion(
  context: Context,
  issue: Extract<$ZodIssue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
): readonly Complaint[] {
  const isOfOtherType = (branch: readonly $ZodIssue[]) =>
    branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type')
  const meant = issue.errors.find((branch) => !isOfOtherType(branch))
  if (meant !== undefined) return meant.flatMap((inner) => explainIssue(context, inner, path))
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? nameOf(inner.expected) : [])),
  )
  return [
    { path, what: 'value', message: mismatch(value, orList([...new Set(types)]), context.written(path)) },
  ]
}

function wrongType(value: unknown, expected: string, written: string): string {
  return mismatch(value, nameOf(expected), written)
}

function mismatch(value: unknown, expected: string, written: string): string {
  if (value === undefined) return `${ABSENT}; expected ${expected}`
  const isText = expected.startsWith('text')
  if (isText && typeof value === 'number') {
    // YAML and JSON read ids as numbers, and those have no more than 15 to 17 digits.
    const loss =
      Number.isInteger(value) && !Number.isSafeInteger(value) ? ', which loses its last digits' : ''
    return `is a number${loss}; quote it: "${written}"`
  }
  if (isText && typeof value === 'boolean') return `is ${value}, not a text; quote it: "${written}"`
  return `is ${shown(value)}; expected ${expected}`
}

function wrongWord(value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string') return mismatch(value, orList(allowed), String(value))
  const advice = suggest(value, allowed)
  return `is ${quoted(value)}; ${advice}${advice.startsWith('expected') ? '' : ` expected ${orList(allowed)}`}`
}

function wrongFormat(value: unknown, issue: Extract<$ZodIssue, { code: 'invalid_format' }>): string {
  if (issue.format === 'datetime') return explainDate(String(value))
  if (issue.format === 'date') return `is ${shown(value)}; expected a date like 2026-12-25`
  if (issue.format === 'url') return `is ${shown(value)}; expected an address that starts with https://`
  return issue.message
}

function tooSmall(value: unknown, minimum: number): string {
  if (typeof value === 'number') return `is ${value}; expected at least ${minimum}`
  return Array.isArray(value) ? 'is an empty list; expected at least one item' : 'is empty; expected text'
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'nothing',
}

function nameOf(type: string): string {
  return TYPES[type] ?? type
}

/** A value in an error message: small ones as they are, others by their kind. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return quoted(value)
  return String(value)
}

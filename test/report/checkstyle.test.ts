import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { checkstyle } from '../../src/report/checkstyle.ts'
import type { Report } from '../../src/report/model.ts'
import { nastyReport } from './hostile.ts'
import { finding, plain, reply, report } from './sample.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  htmlEntities: true,
  isArray: (name) => name === 'file' || name === 'error',
})

interface Entry {
  readonly line: string
  readonly column?: string
  readonly severity: string
  readonly message: string
  readonly source: string
}

function filesOf(value: Report): readonly { readonly name: string; readonly error: readonly Entry[] }[] {
  const xml = checkstyle.format(value, plain)
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml).checkstyle.file ?? []
}

test('any report is well-formed, and lists what is open', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const { errors, warnings, infos } = value.summary
      const files = filesOf(value)
      expect(files.flatMap(({ error }) => error)).toHaveLength(
        errors + warnings + infos + value.errors.length,
      )
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
    }),
    { numRuns: 100 },
  )
})

test('files, their findings, and what could not be read', () => {
  const value = report(
    [
      reply('Hi', {
        file: 'a & b.txt',
        findings: [
          finding({ message: 'Says "<b>"\nagain', line: 3, column: 5 }),
          finding({ severity: 'warn', file: 'c.txt', message: 'Late.' }),
          finding({ severity: 'info', message: 'Told.' }),
          finding({ acknowledged: 'read by Dana' }),
        ],
      }),
    ],
    {
      errors: [
        { file: 'bad.yaml', line: 2, column: 7, message: 'is no case' },
        { file: null, line: null, column: null, message: 'is empty' },
      ],
    },
  )
  const source = 'replylint.stale-question'
  expect(filesOf(value)).toEqual([
    {
      name: 'bad.yaml',
      error: [{ line: '2', column: '7', severity: 'error', message: 'is no case', source: 'replylint' }],
    },
    { name: '<input>', error: [{ line: '1', severity: 'error', message: 'is empty', source: 'replylint' }] },
    {
      name: 'a & b.txt',
      error: [
        { line: '3', column: '5', severity: 'error', message: 'Says "<b>" again', source },
        { line: '1', column: '1', severity: 'info', message: 'Told.', source },
      ],
    },
    { name: 'c.txt', error: [{ line: '1', column: '1', severity: 'warning', message: 'Late.', source }] },
  ])
})

test('an empty report is a document without files', () => {
  expect(checkstyle.format(report([]), plain)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n',
  )
})

import { describe, expect, it } from 'vitest'
import { type ZodType, z } from 'zod'
import { explain, explainIssues } from '../../src/source/explain.ts'
import { formatPath } from '../../src/source/path.ts'
import { readYaml } from '../../src/source/yaml-document.ts'

const schema = z.strictObject({
  mode: z.union([z.literal('off'), z.tuple([z.literal('on'), z.number()])]).optional(),
  rules: z.record(z.string(), z.strictObject({ level: z.enum(['low', 'high']).optional() })).optional(),
  either: z
    .union([z.string().min(1), z.strictObject({ file: z.string() })])
    .nullable()
    .optional(),
  size: z.number().max(9).default(1),
  days: z.array(z.iso.date()).readonly().optional(),
  code: z
    .string()
    .refine((code) => code !== 'x', { error: 'is not a code' })
    .optional(),
})

/** The complaints about plain data, which has no file. */
function complaints(value: unknown, by: ZodType = schema): readonly string[] {
  const issues = by.safeParse(value).error?.issues ?? []
  return explainIssues(value, by, issues).map(({ path, message }) => `${formatPath(path)} ${message}`)
}

describe('explainIssues', () => {
  it.each([
    ['nothing', {}, []],
    [
      'a key of a record',
      { rules: { a: { levle: 'low' } } },
      ['rules.a.levle is unknown; did you mean "level"?'],
    ],
    [
      'a word of a record',
      { rules: { 'a-b': { level: 'lo' } } },
      ['rules.a-b.level is "lo"; did you mean "low"? expected low or high'],
    ],
    ['a number as a word', { rules: { a: { level: 1 } } }, ['rules.a.level is 1; expected low or high']],
    [
      'the branch that was meant',
      { either: { fiel: 'x' } },
      ['either.fiel is unknown; did you mean "file"?', 'either.file is missing; expected text'],
    ],
    ['the other branch', { either: '' }, ['either is empty; expected text']],
    ['no branch', { either: [] }, ['either is a list; expected text or a mapping']],
    ['too much', { size: 10 }, ['size is 10; expected at most 9']],
    [
      'a day that is none',
      { days: ['2026-12-25', 'xmas'] },
      ['days[1] is "xmas"; expected a date like 2026-12-25'],
    ],
    ['its own message', { code: 'x' }, ['code is not a code']],
    [
      'several things',
      { sise: 1, code: null },
      ['sise is unknown; did you mean "size"?', 'code is empty; expected text'],
    ],
    ['a list instead', [], [' is a list; expected a mapping']],
  ] as [string, unknown, string[]][])('%s', (_, value, expected) => {
    expect([...complaints(value)].sort()).toEqual([...expected].sort())
  })
})

describe('explain', () => {
  it('gives the errors in the order of the file, what is missing last', async () => {
    const document = await readYaml('f.yaml', 'either: { fiel: 1 }\nsize: many\ncoed: x\n')
    const issues = schema.safeParse(document.value).error?.issues ?? []
    expect(explain(document, schema, issues).map((error) => error.line)).toEqual([
      'f.yaml:1:11: either.fiel is unknown; did you mean "file"?',
      'f.yaml:2:7: size is "many"; expected a number',
      'f.yaml:3:1: coed is unknown; did you mean "code"?',
      'f.yaml:1:9: either.file is missing; expected text',
    ])
  })

  it('quotes a number as it is written', async () => {
    const document = await readYaml('f.yaml', 'code: 0x1F\n')
    const issues = schema.safeParse(document.value).error?.issues ?? []
    expect(explain(document, schema, issues).map((error) => error.line)).toEqual([
      'f.yaml:1:7: code is a number; quote it: "0x1F"',
    ])
  })
})

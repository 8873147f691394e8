import { describe, expect, it } from 'vitest'
import { replylint } from './harness.ts'

const TEXT =
  'Hi {{name}}, your refund left our bank this morning and is with yours by Friday evening. {{agent}}'

interface Found {
  readonly file: string
  readonly id: string | null
  readonly message: string
  readonly severity: string
}

/** What the rule says of a folder of files, template by template. */
async function duplicates(
  files: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<readonly Found[]> {
  const args = [
    '--as',
    'template',
    '--only',
    'duplicate-template',
    '-f',
    'json',
    ...flags,
    ...Object.keys(files),
  ]
  const { stdout } = await replylint(args, { files })
  const {
    replies,
  }: {
    replies: readonly { file: string; id: string | null; findings: readonly Omit<Found, 'file' | 'id'>[] }[]
  } = JSON.parse(stdout)
  return replies.flatMap(({ file, id, findings }) =>
    findings.map(({ message, severity }) => ({ file, id, message, severity })),
  )
}

const yaml = (...entries: readonly object[]): string => JSON.stringify({ macros: entries })
const macro = (title: string, value: string) => ({ title, actions: [{ field: 'comment_value', value }] })

describe('templates that say the same', () => {
  it('are told with the name of the first', async () => {
    const found = await duplicates({ 'm.json': yaml(macro('Refund', TEXT), macro('Refund, new', TEXT)) })
    expect(found).toMatchObject([{ id: 'Refund, new', severity: 'warn' }])
    expect(found[0]?.message).toContain('"Refund"')
  })

  it('are told by their first words where they have no name', async () => {
    const found = await duplicates({ 'r.csv': `body\n"${TEXT}"\n"${TEXT}"\n` })
    expect(found[0]?.message).toContain('"Hi {{name}}, your refund')
  })

  it('are found from file to file of one folder of texts', async () => {
    const { stdout } = await replylint(
      ['--as', 'template', '--only', 'duplicate-template', '-f', 'compact', 'texts'],
      {
        files: { 'texts/a.txt': TEXT, 'texts/b.txt': TEXT, 'texts/c.txt': TEXT.replace('refund', 'parcel') },
      },
    )
    expect(stdout).toContain('texts/b.txt:1:1')
    expect(stdout).not.toContain('texts/a.txt:1:1')
  })

  it('are no duplicates in another language or for another channel', async () => {
    const entry = (name: string, language: string) => ({
      name,
      language,
      category: 'UTILITY',
      components: [{ type: 'BODY', text: TEXT.replaceAll(/\{\{\w+\}\}/g, 'Dana') }],
    })
    expect(
      await duplicates({
        'w.json': JSON.stringify({ data: [entry('refund', 'en_US'), entry('refund_gb', 'en_GB')] }),
      }),
    ).toEqual([])
    expect(
      await duplicates({
        'w.json': JSON.stringify({ data: [entry('refund', 'en_US'), entry('refund_2', 'en_US')] }),
      }),
    ).toHaveLength(1)
  })
})

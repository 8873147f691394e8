import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../../src/phrases/load-packs.ts'
import { parsePack } from '../../src/phrases/packs.ts'
import { provePacks } from '../../src/phrases/prove.ts'
import { loadRegexEngine } from '../../src/phrases/regex.ts'
import { UserError } from '../../src/source/user-error.ts'
import { testTimes } from './found.ts'

const GOOD = `family: competent-office
language: en
cancelled-by: [competent-office]
unless-before: [no need to]
lists:
  office: [team, department, people upstairs]
phrases:
  - match: "the (right | relevant) <office>"
    note: nobody can be asked there
    source: a story
  - powers that be
examples:
  bad: [Ask the relevant department.]
  ok: [Ask Giulia.]
`

describe('parsePack', () => {
  it('reads a pack', async () => {
    const { document, ...pack } = await parsePack('p.yaml', GOOD)
    expect(document.file).toBe('p.yaml')
    expect(pack).toEqual({
      family: 'competent-office',
      language: 'en',
      cancelledBy: ['competent-office'],
      unlessBefore: ['no need to'],
      lists: { office: ['team', 'department', 'people upstairs'] },
      phrases: [
        { match: 'the (right | relevant) <office>', note: 'nobody can be asked there', source: 'a story' },
        { match: 'powers that be' },
      ],
      examples: { bad: ['Ask the relevant department.'], ok: ['Ask Giulia.'] },
    })
  })

  it.each([
    // what is replaced, by what, where the fault is told, and how
    ['language: en', 'language: xx', '2:11', 'language is "xx"; expected en, it, es, fr, de or pt'],
    ['unless-before:', 'unless-befor:', '4:1', 'unless-befor is unknown; did you mean "unless-before"?'],
    ['    note:', '    notes:', '9:5', 'phrases[0].notes is unknown; did you mean "note"?'],
    ['family: competent-office', 'family: Competent Office', '1:9', 'family is no name'],
    ['  ok: [Ask Giulia.]\n', '', '13:3', 'examples.ok is missing'],
    ['<office>"', '<office"', '8:36', 'phrases[0].match is no phrase: a name is written <so>'],
    ['(right |', '(right ||', '8:25', 'phrases[0].match is no phrase: an empty alternative'],
    ['<office>"', '<offices>"', '8:36', 'phrases[0].match is no phrase: <offices> is not known here'],
    ['powers that be', "'... that be'", '11:6', 'phrases[1] is no phrase: a gap cannot start a phrase'],
    ['powers that be', 'the (relevant|right) <office>', '11:5', 'phrases[1] says the same as phrases[0]'],
    ['powers that be', 'powers $ that be', '11:5', 'phrases[1] can never match'],
    ['powers that be', 'powers !(that) that be', '11:5', 'phrases[1] can never match'],
    ['powers that be', 'powers. That be', '11:5', 'phrases[1] can never match'],
    ['people upstairs', '"people ("', '6:38', 'lists.office[2] is no phrase: unclosed "("'],
    ['[no need to]', '[no need to ...]', '4:28', 'unless-before[0] is no phrase: a gap cannot end a phrase'],
  ])('%j → %j', async (from, to, place, message) => {
    const reading = parsePack('p.yaml', GOOD.replace(from, to))
    await expect(reading).rejects.toBeInstanceOf(UserError)
    const line = await reading.catch((error: unknown) => (error instanceof UserError ? error.line : ''))
    expect(line).toContain(message)
    expect(line).toMatch(new RegExp(`^p\\.yaml:${place}: `))
  })

  it('takes every phrase for possible that some sentence matches', async () => {
    const possible = [
      'a $',
      '^ a',
      'no. #',
      'a =(, b)',
      "all'ufficio",
      'è <date>',
      '<time> _',
      '*ward war* *ar*',
      "perche'",
      'e.g. x',
      '24/7',
      'why ?',
      '(x)! a !(y)',
      'https://acme.example/',
      'a \\# #',
    ]
    const yaml = (phrases: readonly string[]) =>
      JSON.stringify({ family: 'f', language: 'en', phrases, examples: { bad: ['a'], ok: ['b'] } })
    await expect(parsePack('p.yaml', yaml(possible))).resolves.toMatchObject({ family: 'f' })
  })
})

describe('provePacks', () => {
  const faults = async (yaml: string, engine = true) =>
    provePacks(
      [await parsePack('p.yaml', yaml)],
      testTimes,
      engine ? await loadRegexEngine() : undefined,
    ).map(({ line }) => line)
  const proven = GOOD.replace('cancelled-by: [competent-office]\n', '')

  it('finds nothing wrong with a pack that does what it says', async () => {
    expect(await faults(proven)).toEqual([])
  })

  it.each([
    [
      '[Ask the relevant department.]',
      '[Fine., Ask the relevant department.]',
      'p.yaml:12:9: examples.bad[0] is not found',
    ],
    [
      '[Ask Giulia.]',
      '[Ask the right team.]',
      'p.yaml:13:8: examples.ok[0] is found by phrases[0]: "the right team"',
    ],
    ['[Ask Giulia.]', '["No need to ask the right team."]', null],
    [
      'unless-before: [no need to]',
      'cancelled-by: [competent-offices]',
      'p.yaml:3:16: cancelled-by[0] names no family of this language; did you mean "competent-office"?',
    ],
    ['powers that be', '/a[/', 'p.yaml:10:5: phrases[1] is no regular expression: '],
  ])('%j → %j', async (from, to, message) => {
    const lines = await faults(proven.replace(from, to))
    expect(lines).toHaveLength(message === null ? 0 : 1)
    if (message !== null) expect(lines[0]).toContain(message)
  })

  it('proves a pack together with those that cancel it', async () => {
    const named = JSON.stringify({
      family: 'named',
      language: 'en',
      phrases: ['ask _'],
      examples: { bad: ['Ask me'], ok: ['No'] },
    })
    const packs = [
      await parsePack('a.yaml', GOOD.replace('[competent-office]', '[named]')),
      await parsePack('b.yaml', named),
    ]
    expect(provePacks(packs, testTimes).map(({ line }) => line)).toEqual([
      expect.stringContaining(
        'a.yaml:13:9: examples.bad[0] is not found by any phrase of the pack, or is cancelled',
      ),
    ])
  })
})

describe('loadPacks', () => {
  async function withFiles<Result>(
    files: Readonly<Record<string, string>>,
    act: (folder: string) => Promise<Result>,
  ) {
    const folder = await mkdtemp(join(tmpdir(), 'packs-'))
    try {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(join(folder, name, '..'), { recursive: true })
        await writeFile(join(folder, name), text)
      }
      return await act(folder)
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  it('reads every pack of every language, and nothing else', async () => {
    const files = { 'en/competent-office.yaml': GOOD, 'en/notes.txt': 'x', 'README.md': 'x' }
    const packs = await withFiles(files, loadPacks)
    expect(packs.map(({ family, language }) => [language, family])).toEqual([['en', 'competent-office']])
  })

  it('has none where there is no folder', async () => {
    expect(await loadPacks('no/such/folder')).toEqual([])
  })

  it.each([
    ['it/competent-office.yaml', ':2:11: language differs from the file\'s name; expected "it"'],
    ['en/office.yaml', ':1:9: family differs from the file\'s name; expected "office"'],
  ])('refuses %s', async (name, message) => {
    const line = await withFiles({ [name]: GOOD }, loadPacks).catch((error: unknown) =>
      error instanceof UserError ? error.line : '',
    )
    expect(line).toContain(`${name}${message}`)
  })
})

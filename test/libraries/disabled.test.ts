import { describe, expect, test } from 'vitest'
import { readDirectives } from '../../src/libraries/disabled.ts'
import { fileText } from '../../src/libraries/file-text.ts'
import type { Comment, Library, Template } from '../../src/libraries/model.ts'

/**
 * A library in a notation of this test: each entry is `[name|text]` with one or more texts, comments are `{…}`, and
 * those inside of a text are no part of it. `{0:…}` is a field of the first template.
 */
function library(source: string): Library {
  const comments: Comment[] = [...source.matchAll(/\{(?:(\d+):)?([^}]*)\}/g)].map((match) => ({
    file: 'a',
    text: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    template: match[1] === undefined ? null : Number(match[1]),
  }))
  const templates = [...source.matchAll(/\[([^\]]*)\]/g)].flatMap((entry) =>
    [...entry[0].matchAll(/\|([^|\]]*)/g)].map((text) => {
      const start = entry.index + text.index + 1
      return template(
        source,
        { start, end: start + (text[1] ?? '').length },
        {
          start: entry.index,
          end: entry.index + entry[0].length,
        },
      )
    }),
  )
  return { format: 'text', templates, comments, texts: new Map([['a', source]]) }
}

function template(source: string, { start, end }: Entry, entry: Entry): Template {
  const offsets: number[] = []
  for (let at = start, depth = 0; at < end; at += 1) {
    if (source[at] === '{') depth += 1
    if (depth === 0) offsets.push(at)
    if (source[at] === '}') depth -= 1
  }
  const text = offsets.map((at) => source[at]).join('')
  return {
    file: 'a',
    name: null,
    text: { ...fileText(text), fileOffset: (offset) => offsets[offset] ?? end },
    entry,
    fragment: false,
    language: null,
    channel: null,
    dialect: null,
    examples: {},
  }
}

type Entry = Template['entry']

/** The words of all texts that a comment disables `r` for. */
function covered(source: string, rule = 'r'): string {
  const given = library(source)
  const { disabled, flaws } = readDirectives(given, () => null)
  expect(flaws).toEqual([])
  return given.templates
    .flatMap(({ text: { text } }, index) =>
      [...text.matchAll(/\S+/g)]
        .filter((word) => disabled.some((one) => one.rule === rule && one.covers(index, word.index)))
        .map(([word]) => word),
    )
    .join(' ')
}

const NEXT = '{replylint-disable-next-line r -- why}'
const LINE = '{replylint-disable-line r -- why}'
const OFF = '{replylint-disable r -- why}'
const ON = '{replylint-enable r}'

describe('disable-next-line', () => {
  test.each<[string, string, string]>([
    ['before an entry: all of it', `[n|a b]\n${NEXT}\n[n|c\nd]\n[n|e]`, 'c d'],
    ['before an entry of several texts: all of them', `${NEXT}\n[n|a|b]\n[n|c]`, 'a b'],
    ['inside of an entry: its next text', `[n|a ${NEXT}\n|b\nc|d]`, 'b c'],
    ['between the name and the text', `[n ${NEXT}|a\nb]\n[n|c]`, 'a b'],
    ['behind the last text of an entry: the next entry', `[n|a ${NEXT}]\n[n|c]`, 'c'],
    ['behind the last: nothing', `[n|a]\n${NEXT}`, ''],
    ['inside of a text, in a line of its own: the next line', `[n|a\n${NEXT}\nb c\nd]`, 'b c'],
    ['inside of a text, over blank lines', `[n|a\n${NEXT}\n\n  b\nc]`, 'b'],
    ['inside of a text, behind words: the line after', `[n|a ${NEXT} b\nc\nd]`, 'c'],
    ['inside of a text, before words of its line: those', `[n|a\n${NEXT} b\nc]`, 'b'],
    ['inside of a text, in its last line: nothing', `[n|a\nb ${NEXT} c]\n[n|d]`, ''],
  ])('%s', (_, source, expected) => {
    expect(covered(source)).toBe(expected)
  })
})

describe('disable-line', () => {
  test.each<[string, string, string]>([
    ['behind a text', `[n|a] ${LINE}\n[n|b]`, 'a'],
    ['behind the last line of a text', `[n|a\nb] ${LINE}\n[n|c]`, 'a b'],
    ['where an entry begins', `[n ${LINE}\n|a\nb]\n[n|c]`, 'a b'],
    ['where a text begins', `[n\n|a ${LINE}\nb]\n[n|c]`, 'a'],
    ['alone in its line', `${LINE}\n[n|a]`, ''],
    ['inside of a text', `[n|a\nb ${LINE} c\nd]`, 'b c'],
  ])('%s', (_, source, expected) => {
    expect(covered(source)).toBe(expected)
  })

  test('behind the sign of a block in YAML: the text that begins in the next line', () => {
    const source = `x: | ${LINE}\n  a\n  b\n`
    const start = source.indexOf('a\n')
    const given: Library = {
      ...library(source),
      templates: [template(source, { start, end: source.length - 1 }, { start: 0, end: source.length })],
    }
    const { disabled } = readDirectives(given, () => null)
    expect(disabled.map((one) => [one.covers(0, 0), one.covers(0, 4)])).toEqual([[true, true]])
  })
})

describe('disable', () => {
  test.each<[string, string, string]>([
    ['to the end of the file', `[n|a]\n${OFF}\n[n|b]\n[n|c]`, 'b c'],
    ['to its enable', `[n|a]\n${OFF}\n[n|b]\n${ON}\n[n|c]`, 'b'],
    ['to an enable of all', `${OFF}\n[n|b]\n{replylint-enable}\n[n|c]`, 'b'],
    ['past the enable of another rule', `${OFF}\n[n|b]\n{replylint-enable s}\n[n|c]`, 'b c'],
    ['once more', `${OFF}[n|a]${ON}[n|b]${OFF}[n|c]${ON}[n|d]`, 'a c'],
    ['within its entry, when one of its texts follows', `[n ${OFF}|a|b]\n[n|c]`, 'a b'],
    ['within its text', `[n|a\n${OFF} b\nc]\n[n|d]`, 'b c'],
    ['to an enable in the text', `[n|a\n${OFF} b\n${ON} c]`, 'b'],
    ['from behind the last text of an entry on', `[n|a\n${OFF}]\n[n|b]\n[n|c]`, 'b c'],
  ])('%s', (_, source, expected) => {
    expect(covered(source)).toBe(expected)
  })

  test('holds for the rules that it names', () => {
    const source = `{replylint-disable r, s -- why}[n|a]${ON}[n|b]`
    expect([covered(source, 'r'), covered(source, 's'), covered(source, 't')]).toEqual(['a', 'a b', ''])
  })

  test('holds for what is found at the end of a text', () => {
    const { disabled } = readDirectives(library(`[n|a ${OFF} b]${ON}[n|c]`), () => null)
    expect(disabled.map(({ covers }) => [covers(0, 4), covers(1, 1)])).toEqual([[true, false]])
  })
})

describe('a field', () => {
  test.each<[string, string, string]>([
    ['is for its template', '[n|a]{1:r -- why}\n[n|b]\n[n|c]', 'b'],
    ['is for all templates that it is given for', '[n|a|b]{0:r -- why}', 'a'],
    ['may have several lines', '[n|a]{0:s -- why\nr -- so}', 'a'],
  ])('%s', (_, source, expected) => {
    expect(covered(source)).toBe(expected)
  })

  test('that two templates share is one comment', () => {
    const given = library('[n|a|b|c]{0:r -- why}')
    const [field] = given.comments
    const shared = { ...given, comments: field === undefined ? [] : [field, { ...field, template: 2 }] }
    const { disabled } = readDirectives(shared, () => null)
    expect(disabled.map(({ covers }) => [0, 1, 2].map((index) => covers(index, 0)))).toEqual([
      [true, false, true],
    ])
  })
})

test('an enable that ends nothing is idle', () => {
  const source = `${ON}[n|a]${OFF}[n|b]${ON}[n|c]${ON}`
  const { idle } = readDirectives(library(source), () => null)
  expect(idle.map(({ start }) => start)).toEqual([0, source.lastIndexOf(ON)])
})

test('what is wrong is told, and the rest holds', () => {
  const { flaws, disabled } = readDirectives(library(`{replylint-disable r}[n|a]${OFF}[n|b]`), () => null)
  expect(flaws.map(({ comment, word }) => [comment.start, word])).toEqual([[0, null]])
  expect(disabled).toHaveLength(1)
})

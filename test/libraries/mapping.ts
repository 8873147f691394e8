import { expect } from 'vitest'
import { fileText } from '../../src/libraries/file-text.ts'
import type { MappedText, Writing } from '../../src/libraries/model.ts'
import { applyEdits } from '../../src/source/edits.ts'

/** A stretch of a file made up for a test, and the one character that it reads as; null for mark-up. */
export interface Unit {
  readonly source: string
  readonly reads: string | null
}

/** Units of which each character reads as itself. */
export function plain(text: string): readonly Unit[] {
  return Array.from(text, (character) => ({ source: character, reads: character }))
}

/** Reads the units one behind the other, and expects each visible one at its very place, and nothing else. */
export function expectPlaces(units: readonly Unit[], read: (outer: MappedText) => MappedText): void {
  const file = units.map(({ source }) => source).join('')
  const text = read(fileText(file))
  const expected: [string, number][] = []
  let at = 0
  for (const { source, reads } of units) {
    if (reads !== null && reads.trim() !== '') expected.push([reads, at])
    at += source.length
  }
  expect(placesIn(text)).toEqual(expected)
  const offsets = Array.from({ length: text.text.length + 1 }, (_, offset) => text.fileOffset(offset))
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
}

/** The visible characters of a text and where they are written. */
export function placesIn(text: MappedText): readonly (readonly [string, number])[] {
  const places: [string, number][] = []
  let at = 0
  for (const character of text.text) {
    if (character.trim() !== '') places.push([character, text.fileOffset(at)])
    at += character.length
  }
  return places
}

/** The file after the first `before` of its text was replaced. */
export function replaced(
  file: string,
  read: (outer: MappedText) => MappedText,
  [before, after]: readonly [string, string],
  writing: Writing = 'in-place',
): string {
  const text = read(fileText(file))
  const start = text.text.indexOf(before)
  if (start === -1) throw new Error(`no ${before} in ${text.text}`)
  return applyEdits(file, text.fileEdits([{ start, end: start + before.length, text: after }], writing))
}

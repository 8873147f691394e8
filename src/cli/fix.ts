import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { takeFixes } from '../engine/fix.ts'
import type { Judged } from '../report/reply.ts'
import type { CaseItem } from './items.ts'
import { writeWholeFile } from './whole-file.ts'

/** A reply after its safe fixes, and the texts of the files that they changed. */
export interface Fixed {
  readonly judged: Judged
  readonly texts: ReadonlyMap<string, string>
}

/** A fix may make room for another one, but a pair that undoes each other must not go on for ever. */
export const MOST_PASSES = 10

/**
 * Takes the safe fixes of a reply until none is left, each time over the file as it would then be. Nothing is
 * written. Fixes of acknowledged findings are left alone, and so is a source that cannot take edits.
 */
export async function fixReply(item: CaseItem, judge: (item: CaseItem) => Promise<Judged>): Promise<Fixed> {
  const texts = new Map<string, string>()
  let current = item
  let judged = await judge(current)
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const edits = takeFixes(judged.result.findings)
    const edited = edits.length === 0 ? null : await current.source.edited(edits)
    if (edited === null || current.reread === undefined) break
    for (const [file, text] of edited) texts.set(file, text)
    current = await current.reread(texts)
    judged = await judge(current)
  }
  return { judged, texts }
}

/** Puts a new text in the place of a file, whole or not at all; its byte order mark stays. */
export function replaceFile(file: string, text: string, cwd: string): void {
  const mark = hasByteOrderMark(resolve(cwd, file)) ? '\uFEFF' : ''
  writeWholeFile(file, mark + text, cwd)
}

/** What a fix would change, as a patch. */
export async function patchOf(file: string, text: string, cwd: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const before = readFileSync(resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '')
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, text, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  })
}

function hasByteOrderMark(path: string): boolean {
  const bytes = readFileSync(path)
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

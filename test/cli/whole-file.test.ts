import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWholeFile, writeWholeFile } from '../../src/cli/whole-file.ts'
import { replylint, temporaryFolder } from './harness.ts'

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('a file that is written whole', () => {
  test('is seen when it is closed, and not before', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a'), 'old')
    const file = openWholeFile('a', folder)
    file.write('new ')
    file.write('text')
    expect(read(folder, 'a')).toBe('old')
    file.close()
    expect(read(folder, 'a')).toBe('new text')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('leaves nothing behind when it is discarded', () => {
    const folder = temporaryFolder()
    const file = openWholeFile('a', folder)
    file.write('half')
    file.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  test('keeps its rights, and stays where its link points to', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'target'), 'old')
    chmodSync(join(folder, 'target'), 0o640)
    symlinkSync('target', join(folder, 'link'))
    writeWholeFile('link', 'new', folder)
    expect(read(folder, 'target')).toBe('new')
    expect(statSync(join(folder, 'target')).mode & 0o777).toBe(0o640)
  })

  test('is not made of what is no file: a device stays one', () => {
    writeWholeFile('/dev/null', 'gone', '/')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test.each([
    ['a folder', '.', '.: is a folder; expected a file'],
    ['a folder that is not there', 'no/a', 'no/a: cannot be written: there is no such folder'],
    ['a file in place of a folder', 'a/b', 'a/b: cannot be written: there is no such folder'],
  ])('says why it cannot be written: %s', (_, name, line) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a'), '')
    expect(() => writeWholeFile(name, 'x', folder)).toThrow(expect.objectContaining({ line }))
    expect(readdirSync(folder)).toEqual(['a'])
  })
})

test('a run that fails midway puts no report in place', async () => {
  const outcome = await replylint(
    ['a.ndjson', '--ack', 'boilerplate=told', '-f', 'ndjson', '-o', 'report.ndjson'],
    { files: { 'a.ndjson': '{"draft":"Hi Ann. ^RK"}\n{"draft":"Hi Bo. ^RK"}\n' } },
  )
  expect(outcome).toMatchObject({ status: 2, stderr: expect.stringMatching(/^replylint: --ack is for one/) })
  expect(() => outcome.file('report.ndjson')).toThrow('ENOENT')
})

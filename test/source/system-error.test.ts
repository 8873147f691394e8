import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { systemReason } from '../../src/source/system-error.ts'

function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

const failure = (code: string, message: string) =>
  Object.assign(new Error(message), { code, syscall: 'read' })

test.each([
  ['a file that is not there', caught(() => readFileSync('no/such')), 'there is no such file'],
  ['a folder', caught(() => readFileSync('.')), 'it is a folder'],
  ['a code without words of ours', failure('EIO', "EIO: i/o error, read '/a'"), 'i/o error'],
  ['a message in no shape that is known', failure('EODD', 'odd'), 'EODD'],
  ['a bug', new TypeError('x is undefined'), null],
  ['an error of Node itself', Object.assign(new Error('bad'), { code: 'ERR_INVALID_ARG_TYPE' }), null],
])('%s', (_, error, reason) => {
  expect(systemReason(error)).toBe(reason)
})

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameInRepository, uriOf } from '../../src/report/file-name.ts'
import { nastyFile } from './hostile.ts'

const here = { cwd: '/repository/replies', root: '/repository' }

test.each([
  ['a.txt', 'replies/a.txt'],
  ['./a.txt', 'replies/a.txt'],
  ['../b/a.txt', 'b/a.txt'],
  ['/repository/replies/a.txt', 'replies/a.txt'],
  ['..a.txt', 'replies/..a.txt'],
  ['../../a.txt', '/a.txt'],
  ['/other/a.txt', '/other/a.txt'],
  ['/repository-2/a.txt', '/repository-2/a.txt'],
  ['<stdin>', '<stdin>'],
  ['a\\b.txt', 'replies/a\\b.txt'],
])('%s is %s', (file, name) => {
  expect(nameInRepository(file, here)).toBe(name)
})

test('a URI leads back to the file', () => {
  fc.assert(
    fc.property(
      nastyFile.filter((file) => !/\0|\p{Surrogate}/u.test(file)),
      fc.boolean(),
      (file, outside) => {
        const path = outside ? `/other/${file}` : `/repository/sub dir/${file}`
        const uri = uriOf(nameInRepository(path, here))
        expect(uri).toMatch(/^(file:\/\/)?[\w./%!'()*~-]+$/)
        expect(fileURLToPath(new URL(uri, 'file:///repository/'))).toBe(resolve(path))
      },
    ),
  )
})

test('a lone surrogate does not stop it', () => {
  expect(uriOf('a\ud800.txt')).toBe('a%EF%BF%BD.txt')
})

import { describe, expect, test } from 'vitest'
import { replylint } from './harness.ts'

const BAD = 'Hi {{name}}, we will keep you posted. {{signature}}\n'

async function lint(files: Readonly<Record<string, string>>, ...inputs: readonly string[]) {
  const flags = ['--as', 'template', '--only', 'vague-follow-up', '-f', 'compact']
  const { status, stdout, stderr } = await replylint([...flags, ...inputs], { files })
  return { status, files: [...stdout.matchAll(/^(.+?):\d+:\d+: error/gm)].map(([, file]) => file), stderr }
}

const TREE = { 'a.txt': BAD, 'build/b.txt': BAD, 'build/keep/c.txt': BAD, 'src/d.txt': BAD }

describe.each(['.gitignore', '.replylintignore'])('%s', (name) => {
  test.each([
    { text: 'build\n', left: ['a.txt', 'src/d.txt'] },
    { text: '/b.txt\n', left: ['a.txt', 'build/b.txt', 'build/keep/c.txt', 'src/d.txt'] },
    { text: 'b.txt # no comment\n', left: ['a.txt', 'build/b.txt', 'build/keep/c.txt', 'src/d.txt'] },
    { text: '# b.txt\n\n*.txt\n!src/d.txt\n', left: ['src/d.txt'] },
    // As in git: nothing comes back out of a folder that is ignored.
    { text: 'build\n!build/keep/c.txt\n', left: ['a.txt', 'src/d.txt'] },
    { text: 'build/*\n!build/keep\n', left: ['a.txt', 'build/keep/c.txt', 'src/d.txt'] },
    { text: '', left: ['a.txt', 'build/b.txt', 'build/keep/c.txt', 'src/d.txt'] },
  ])('$text', async ({ text, left }) => {
    expect((await lint({ ...TREE, [name]: text }, '.')).files.toSorted()).toEqual(left)
    expect((await lint({ ...TREE, [name]: text }, '**/*.txt')).files.toSorted()).toEqual(left)
  })

  test('the nearer file decides', async () => {
    const files = { ...TREE, [name]: '*.txt\n', [`src/${name}`]: '!d.txt\n' }
    expect((await lint(files, '.')).files).toEqual(['src/d.txt'])
  })
})

test('a file that is named: git has no say, our own file has, and says so', async () => {
  expect(await lint({ ...TREE, '.gitignore': '*\n' }, 'a.txt')).toEqual({
    status: 1,
    files: ['a.txt'],
    stderr: '',
  })
  const { status, files, stderr } = await lint({ ...TREE, '.replylintignore': '*\n' }, 'a.txt')
  // A hook hands over whatever has changed: that all of it is ignored is no mistake.
  expect(status).toBe(0)
  expect(files).toEqual([])
  expect(stderr).toContain('replylint: a.txt: is ignored')
})

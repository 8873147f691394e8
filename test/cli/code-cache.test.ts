import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'replylint-code-cache-'))
const chunks = join(root, 'chunks')
const cache = join(root, 'cache')
const place = join(cache, 'replylint')

/** Loads the chunks in a process of their own, and answers what they say. */
function run(): string {
  const script = `
    import { createRequire } from 'node:module'
    import { enableCodeCache } from ${JSON.stringify(resolve('src/cli/code-cache.ts'))}
    enableCodeCache(${JSON.stringify(chunks)})
    console.log(createRequire(${JSON.stringify(`${chunks}/`)})('./main.cjs').said)
  `
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type', 'module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: root, XDG_CACHE_HOME: cache },
  }).trim()
}

function entries(): readonly string[] {
  const [home = ''] = readdirSync(place).filter((name) => name.startsWith('code-'))
  return readdirSync(join(place, home)).toSorted()
}

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true })
  rmSync(chunks, { recursive: true, force: true })
  mkdirSync(chunks)
  writeFileSync(join(chunks, 'main.cjs'), `exports.said = require('./words.cjs').words(2)`)
  writeFileSync(join(chunks, 'words.cjs'), `exports.words = (n) => 'ciao '.repeat(n).trim()`)
  writeFileSync(join(chunks, 'loads.cjs'), `exports.load = () => import('node:fs')`)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

// From Node 22 on the platform does this, and the module only turns it on.
describe.skipIf('enableCompileCache' in Module)('compiled code', () => {
  it('is kept chunk by chunk, and used', () => {
    expect(run()).toBe('ciao ciao')
    expect(entries()).toEqual(['main.cjs', 'words.cjs'])
    expect(run()).toBe('ciao ciao')
  })

  it('is made again where an entry is not V8’s', () => {
    run()
    const [home = ''] = readdirSync(place)
    const entry = join(place, home, 'words.cjs')
    writeFileSync(entry, 'no code')
    expect(run()).toBe('ciao ciao')
    expect(readFileSync(entry).length).toBeGreaterThan('no code'.length)
  })

  it('leaves chunks that import to Node', () => {
    writeFileSync(join(chunks, 'main.cjs'), `require('./loads.cjs'); exports.said = 'loaded'`)
    expect(run()).toBe('loaded')
    expect(entries()).toEqual(['main.cjs'])
  })

  it('does without a folder that it cannot make', () => {
    writeFileSync(cache, 'a file')
    expect(run()).toBe('ciao ciao')
  })

  it('takes the place of what no version has used for a month', () => {
    const [old, recent, other] = ['code-v18-x64-a', 'code-v18-x64-b', 'config-1.json'].map((name) =>
      join(place, name),
    )
    for (const [folder, days] of [
      [old, 31],
      [recent, 29],
    ] as const) {
      mkdirSync(folder ?? '', { recursive: true })
      const time = Date.now() / 1000 - days * 86_400
      utimesSync(folder ?? '', time, time)
    }
    writeFileSync(other ?? '', '{}')
    run()
    const left = readdirSync(place)
    expect(left).not.toContain('code-v18-x64-a')
    expect(left).toEqual(expect.arrayContaining(['code-v18-x64-b', 'config-1.json']))
  })
})

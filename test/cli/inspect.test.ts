import { describe, expect, test } from 'vitest'
import { replylint } from './harness.ts'

const DRAFT = 'Hi Ann, your bag is with you within 24 hours. ^RK'
const CASES = [
  JSON.stringify({ id: 'one', draft: DRAFT }),
  JSON.stringify({ id: 'two', draft: DRAFT, acknowledge: { 'stale-pst': 'told' } }),
  '{"draft":',
  JSON.stringify({ id: 'three', draft: DRAFT }),
].join('\n')

describe('inspect', () => {
  test('prints an object for one reply, a list for several, a line each in a stream', async () => {
    const one = await replylint(['inspect', '-f', 'json'], { stdin: DRAFT })
    expect(JSON.parse(one.stdout)).toMatchObject({ names: ['Ann'], signature: { agent: 'RK' } })
    const files = { 'a.txt': DRAFT, 'b.txt': DRAFT }
    const several = await replylint(['inspect', 'a.txt', 'b.txt', '-f', 'json'], { files })
    expect(JSON.parse(several.stdout)).toMatchObject([{ file: 'a.txt' }, { file: 'b.txt' }])
    const stream = await replylint(['inspect', 'a.txt', 'b.txt', '-f', 'ndjson'], { files })
    expect(
      stream.stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).file),
    ).toEqual(['a.txt', 'b.txt'])
  })

  test('goes on after what cannot be read, and ends with 2', async () => {
    const { status, stdout, stderr } = await replylint(['inspect', 'a.ndjson', '-f', 'ndjson'], {
      files: { 'a.ndjson': CASES },
    })
    expect(stdout.match(/"id":"\w+"/g)).toEqual(['"id":"one"', '"id":"three"'])
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^replylint: a\.ndjson:2:\d+: acknowledge: stale-pst is no rule; did you mean/),
      expect.stringMatching(/^replylint: a\.ndjson:3:\d+: /),
      '',
    ])
    expect(status).toBe(2)
  })

  test('refuses a format that it does not have', async () => {
    const { status, stderr } = await replylint(['inspect', '-f', 'sarif'], { stdin: DRAFT })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: unknown format "sarif"; expected one of pretty, json, ndjson\n',
    })
  })
})

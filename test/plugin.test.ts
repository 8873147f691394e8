import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fewEmoji from '../fixtures/plugins/our-rules.ts'
import { testRule } from '../src/rule-tester.ts'
import { replylint } from './cli/harness.ts'

const fixture = (name: string) => readFileSync(`fixtures/plugins/${name}`, 'utf8')
const files = {
  'our-rules.ts': fixture('our-rules.ts'),
  '.replylintrc.yaml': fixture('.replylintrc.yaml'),
  'reply.txt': fixture('reply.txt'),
}

const examples = {
  ok: [{ name: 'one', case: { draft: 'Hi Ann, on its way 🧳 – Bo' } }],
  bad: [
    {
      name: 'three',
      case: { draft: 'Hi Ann, on its way 🧳✈️🎉 – Bo' },
      expected: [{ message: 'tooMany', severity: 'warn' as const, text: '✈️' }],
    },
  ],
}

describe("a team's own rule", () => {
  test('runs from the configuration, in the language of the output', async () => {
    const english = await replylint(['reply.txt', '-f', 'compact'], { files })
    expect(english.status).toBe(1)
    expect(english.stdout).toContain('reply.txt:1:')
    expect(english.stdout).toContain(
      'error: 3 emoji, and our tone of voice allows 1. Say it in words. [acme/few-emoji]',
    )
    const italian = await replylint(['reply.txt', '-f', 'compact', '--lang', 'it'], { files })
    expect(italian.stdout).toContain('il nostro tono ne ammette 1')
  })

  test('has its options checked like the others', async () => {
    const { status, stderr } = await replylint(
      ['reply.txt', '--rule', 'acme/few-emoji: [warn, { mst: 2 }]'],
      { files },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/mst.*did you mean.*most/)
  })

  test('is listed and explained', async () => {
    expect((await replylint(['rules'], { files })).stdout).toContain('acme/few-emoji')
    expect((await replylint(['explain', 'acme/few-emoji'], { files })).stdout).toContain(
      'reads a row of emoji as mockery',
    )
  })
})

describe('testRule', () => {
  test('accepts a rule that judges as its examples say', () =>
    expect(testRule(fewEmoji, examples)).resolves.toBeUndefined())

  test.each([
    ['an ok example that is found', { ok: examples.bad, bad: [] }],
    [
      'a bad example that is passed',
      {
        ok: [],
        bad: [
          { ...examples.bad[0], name: 'x', case: { draft: 'No' }, expected: examples.bad[0]?.expected ?? [] },
        ],
      },
    ],
    [
      'other words',
      {
        ok: [],
        bad: [
          {
            name: 'x',
            case: { draft: '🧳✈️' },
            expected: [{ message: 'tooMany', severity: 'warn' as const, text: '🧳' }],
          },
        ],
      },
    ],
    [
      'another severity',
      {
        ok: [],
        bad: [
          {
            name: 'x',
            case: { draft: '🧳✈️' },
            expected: [{ message: 'tooMany', severity: 'error' as const }],
          },
        ],
      },
    ],
  ])('refuses %s', async (_name, wrong) => {
    await expect(testRule(fewEmoji, wrong)).rejects.toThrow(
      'acme/few-emoji does not judge as its examples say',
    )
  })

  test('refuses an example for which the rule lacks context', async () => {
    const needy = { ...fewEmoji, needs: ['post'] }
    await expect(testRule(needy, examples)).rejects.toThrow('skipped, for want of post')
  })
})

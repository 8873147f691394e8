import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/engine/rule.ts'
import { createStatistics } from '../../src/report/statistics.ts'
import { renderStatistics } from '../../src/report/statistics-table.ts'
import { plain } from './sample.ts'

interface Found {
  readonly rule: string
  readonly severity: Severity
  readonly acknowledged: string | null
}

function found(rule: string, severity: Severity = 'error', acknowledged: string | null = null): Found {
  return { rule, severity, acknowledged }
}

function counted(replies: readonly (readonly Found[])[]) {
  const statistics = createStatistics()
  for (const findings of replies) statistics.add({ findings })
  return statistics.result()
}

describe('by rule', () => {
  test('what counts, what is acknowledged, and how many replies are concerned', () => {
    const replies = [
      [found('b'), found('b', 'warn'), found('a', 'info')],
      [found('b'), found('a', 'error', 'told')],
      [],
    ]
    expect(counted(replies)).toEqual([
      {
        rule: 'b',
        findings: 3,
        errors: 2,
        warnings: 1,
        infos: 0,
        acknowledged: 0,
        replies: 2,
        share: 0.6667,
      },
      {
        rule: 'a',
        findings: 1,
        errors: 0,
        warnings: 0,
        infos: 1,
        acknowledged: 1,
        replies: 1,
        share: 0.3333,
      },
    ])
  })

  test('a reply with acknowledged findings only is not concerned', () => {
    expect(counted([[found('a', 'error', 'told')]])).toMatchObject([
      { findings: 0, acknowledged: 1, replies: 0, share: 0 },
    ])
  })

  test('rules of equal counts by name', () => {
    expect(counted([[found('b'), found('a'), found('c')]]).map(({ rule }) => rule)).toEqual(['a', 'b', 'c'])
  })

  test('nothing of nothing', () => {
    expect(counted([])).toEqual([])
    expect(counted([[]])).toEqual([])
  })

  test('sums up to the run', () => {
    const one = fc.record({
      rule: fc.constantFrom('a', 'b', 'constructor'),
      severity: fc.constantFrom<Severity>('error', 'warn', 'info'),
      acknowledged: fc.constantFrom(null, 'told'),
    })
    fc.assert(
      fc.property(fc.array(fc.array(one)), (replies) => {
        const all = replies.flat()
        const statistics = counted(replies)
        const sum = (key: 'findings' | 'acknowledged' | 'errors') =>
          statistics.reduce((total, counts) => total + counts[key], 0)
        const open = all.filter(({ acknowledged }) => acknowledged === null)
        expect(sum('findings')).toBe(open.length)
        expect(sum('acknowledged')).toBe(all.length - open.length)
        expect(sum('errors')).toBe(open.filter(({ severity }) => severity === 'error').length)
        for (const { share, replies: concerned, findings } of statistics) {
          expect(share >= 0 && share <= 1 && concerned <= findings).toBe(true)
        }
      }),
    )
  })
})

describe('the table', () => {
  const of = (language: 'en' | 'it', width = 80) =>
    renderStatistics(counted([[found('stale-post'), found('boilerplate', 'warn')], [found('stale-post')]]), {
      ...plain,
      language,
      width,
    })

  test('in English', () => {
    expect(of('en')).toBe(`\
rule         findings  errors  warnings  infos  acknowledged  replies  of all
stale-post   2         2       0         0      0             2        100%
boilerplate  1         0       1         0      0             1        50%
`)
  })

  test('in Italian', () => {
    expect(of('it', 100).split('\n')[0]).toBe(
      'regola       segnalazioni  errori  avvisi  note  accettate  risposte  su tutte',
    )
  })

  test('shows that one of a thousand is not none', () => {
    const many = [[found('a')], ...Array.from({ length: 999 }, () => [])]
    const show = (language: 'en' | 'it') => renderStatistics(counted(many), { ...plain, language })
    expect(show('en')).toContain('0.10%')
    expect(show('it')).toContain('0,10%')
  })

  test('is none where nothing was found', () => {
    expect(renderStatistics([], plain)).toBe('')
  })
})

import { expect, test } from 'vitest'
import type { Severity } from '../../src/engine/rule.ts'
import { errorsOnly, summarise } from '../../src/report/summary.ts'
import { finding, reply } from './sample.ts'

interface Run {
  readonly errors?: number
  readonly warnings?: number
  readonly infos?: number
  readonly acknowledged?: number
  readonly failures?: number
  readonly skipped?: readonly string[]
  readonly replies?: number
  readonly max?: number
  readonly requireContext?: boolean
  readonly language?: 'en' | 'it'
}

function run(over: Run) {
  const many = (count: number | undefined, severity: Severity, acknowledged: string | null = null) =>
    Array.from({ length: count ?? 0 }, () => finding({ severity, acknowledged }))
  const replies = Array.from({ length: over.replies ?? 1 }, () =>
    reply('Hi', {
      findings: [
        ...many(over.errors, 'error'),
        ...many(over.warnings, 'warn'),
        ...many(over.infos, 'info'),
        ...many(over.acknowledged, 'error', 'seen'),
      ],
      skipped: (over.skipped ?? []).map((rule) => ({ rule, missing: ['thread'] })),
    }),
  )
  return summarise(replies, Array.from({ length: over.failures ?? 0 }), {
    maxWarnings: over.max ?? null,
    requireContext: over.requireContext ?? false,
    language: over.language ?? 'en',
  })
}

test.each<[string, Run, number, string]>([
  ['nothing found', {}, 0, 'no errors'],
  ['no reply', { replies: 0 }, 0, 'nothing to check'],
  ['one error', { errors: 1 }, 1, '1 error'],
  ['three errors', { errors: 3 }, 1, '3 errors'],
  ['warnings without a limit', { warnings: 2 }, 0, 'no errors, 2 warnings'],
  ['as many warnings as allowed', { warnings: 2, max: 2 }, 0, 'no errors, 2 warnings'],
  ['one warning too many', { warnings: 3, max: 2 }, 1, '3 warnings, at most 2 allowed'],
  ['a limit of none', { warnings: 1, max: 0 }, 1, '1 warning, at most 0 allowed'],
  ['both', { errors: 1, warnings: 1, max: 0 }, 1, '1 error; 1 warning, at most 0 allowed'],
  ['infos', { infos: 9, max: 0 }, 0, 'no errors'],
  ['acknowledged errors', { acknowledged: 2 }, 0, 'no errors'],
  ['a failure', { failures: 1 }, 2, '1 input could not be checked'],
  ['a failure and an error', { failures: 2, errors: 1 }, 2, '2 inputs could not be checked; 1 error'],
  ['only a failure', { replies: 0, failures: 1 }, 2, '1 input could not be checked'],
  ['a skip', { skipped: ['ask-again'] }, 0, 'no errors'],
  [
    'a skip where context is required',
    { skipped: ['ask-again'], requireContext: true },
    2,
    '1 rule skipped for want of the required context',
  ],
  ['required context that is there', { requireContext: true }, 0, 'no errors'],
  ['Italian', { errors: 1, warnings: 2, max: 0, language: 'it' }, 1, '1 errore; 2 avvisi, al massimo 0'],
])('%s', (_, over, exit, reason) => {
  expect(run(over)).toMatchObject({ exit, reason })
})

test('counts over all replies', () => {
  expect(
    run({ replies: 3, errors: 1, warnings: 2, infos: 1, acknowledged: 1, skipped: ['ask-again'] }),
  ).toEqual({
    exit: 1,
    reason: '3 errors',
    rules: ['stale-post', 'stale-question'],
    replies: 3,
    errors: 3,
    warnings: 6,
    infos: 3,
    acknowledged: 3,
    skipped: { 'ask-again': 3 },
  })
})

test('a rule named like a property of every object is counted like any other', () => {
  expect(run({ skipped: ['constructor'] }).skipped).toEqual({ constructor: 1 })
})

test('--quiet keeps errors, acknowledged ones too', () => {
  const findings = [
    finding({ severity: 'warn' }),
    finding({ severity: 'error' }),
    finding({ severity: 'error', acknowledged: 'seen' }),
    finding({ severity: 'info' }),
  ]
  expect(errorsOnly(reply('Hi', { findings })).findings).toEqual([findings[1], findings[2]])
})

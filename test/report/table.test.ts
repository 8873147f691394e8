import { expect, test } from 'vitest'
import { plainPalette } from '../../src/report/palette.ts'
import { renderTable } from '../../src/report/table.ts'

test('columns line up and the last one is wrapped', () => {
  const rows = [
    ['rule', 'severity', 'finds'],
    ['stale-post', 'error', 'The post is older than the team answers'],
    ['語', 'off', 'Short'],
    ['x'],
  ]
  expect(renderTable(rows, 44, plainPalette)).toBe(
    [
      'rule        severity  finds',
      'stale-post  error     The post is older than',
      '                      the team answers',
      '語          off       Short',
      'x',
      '',
    ].join('\n'),
  )
  expect(renderTable([], 44, plainPalette)).toBe('')
})

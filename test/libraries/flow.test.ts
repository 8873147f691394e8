import { expect, test } from 'vitest'
import { createFlow } from '../../src/libraries/flow.ts'
import { textOf } from '../../src/libraries/pieces.ts'

test('keeps each of many line breaks, with its place', () => {
  const most = 200_000
  const flow = createFlow()
  flow.copy('Hi', 0)
  for (let index = 0; index < most; index += 1) flow.break(2 + index * 4)
  flow.copy('bye', 2 + most * 4)
  expect(textOf(flow.pieces)).toBe(`Hi${'\n'.repeat(most)}bye`)
  expect(flow.pieces.at(most)).toEqual({ text: '\n', start: 2 + (most - 1) * 4, end: 2 + most * 4 })
})

test('a block amid breaks is so many lines further, however they are written', () => {
  const flow = createFlow()
  flow.copy('Hi', 0)
  flow.break(2)
  flow.edge(2)
  flow.copy('bye', 9)
  expect(flow.pieces).toEqual([
    { text: 'Hi', start: 0, end: 2 },
    { text: '\n\n', start: 2, end: 9 },
    { text: 'bye', start: 9, end: 12 },
  ])
})

test('what stands before the first and behind the last word is no text', () => {
  const flow = createFlow()
  flow.break(0)
  flow.copy('  Hi \t', 4)
  flow.cell()
  expect(textOf(flow.pieces)).toBe('Hi')
})

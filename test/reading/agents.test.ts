import { expect, test } from 'vitest'
import { agentOfDraft, maySameAgent } from '../../src/reading/agents.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()
const roster = [{ name: 'Sara Villa' }, { name: 'Luca Neri', initials: 'LX' }]

test.each([
  ['RK', 'RK', true],
  ['RK', 'Rita Kay', true],
  ['Rita', 'Rita Kay', true],
  ['R', 'Rita', true],
  ['MB', 'Marco', true],
  ['LX', 'Luca', true],
  ['RK', 'RM', false],
  ['Anna', 'Luca', false],
  ['SV', 'Luca', false],
  ['cw', 'sa', false],
  ['Anna', 'Annalisa', false],
])('%s and %s may be one agent: %s', (a, b, expected) => {
  expect(maySameAgent(a, b, roster)).toBe(expected)
  expect(maySameAgent(b, a, roster)).toBe(expected)
})

test.each([
  ['Hi Lee, it left today. ^KB', 'KB'],
  ['Ciao Lee, è partito oggi. – Luca', 'Luca'],
  ['Hi Lee, it left today.', null],
])('%j is signed by %s', async (draft, expected) => {
  expect(await read({ draft }, agentOfDraft)).toBe(expected)
})

test('the agent of the case goes before the signature', async () => {
  expect(await read({ draft: 'It left today. ^KB', agent: 'Rita Kay' }, agentOfDraft)).toBe('Rita Kay')
})

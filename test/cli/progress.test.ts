import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { createProgress } from '../../src/cli/progress.ts'

function terminal({ isTerminal = true, columns = 40 } = {}) {
  const setting = { now: 0, written: '' }
  const output = {
    isTerminal,
    columns,
    write: async (text: string) => {
      setting.written += text
    },
  }
  const io: Io = {
    stdin: Readable.from([]),
    stdinIsTerminal: true,
    stdout: output,
    stderr: output,
    env: {},
    cwd: '.',
    now: () => setting.now,
  }
  return { setting, progress: createProgress(io) }
}

const LINE = '\r\u001b[2K'

test('a short run says nothing', async () => {
  const { setting, progress } = terminal()
  setting.now = 999
  await progress.step(10, 'a.yaml')
  await progress.clear()
  expect(setting.written).toBe('')
})

test('a long one says where it is, ten times a second at most, and takes it away', async () => {
  const { setting, progress } = terminal()
  setting.now = 1000
  await progress.step(10, 'a.yaml')
  setting.now = 1099
  await progress.step(20, 'b.yaml')
  setting.now = 1100
  await progress.step(30, 'c.yaml')
  await progress.clear()
  await progress.clear()
  expect(setting.written).toBe(`${LINE}10 checked, in a.yaml${LINE}30 checked, in c.yaml${LINE}`)
})

test('the line never wraps, and a name cannot move the cursor', async () => {
  const { setting, progress } = terminal({ columns: 20 })
  setting.now = 1000
  await progress.step(10, '\u001b[Amacros/refunds/late.yaml')
  expect(setting.written).toBe(`${LINE}10 checked, in [Am…`)
})

test('a pipe gets nothing', async () => {
  const { setting, progress } = terminal({ isTerminal: false })
  setting.now = 5000
  await progress.step(10, 'a.yaml')
  await progress.clear()
  expect(setting.written).toBe('')
})

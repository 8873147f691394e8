/**
 * Whole-process time of one check beside `node -e 0`, which is the floor. The commands take turns, so that a machine
 * whose speed drifts slows all of them alike: read the ratios, not the milliseconds.
 *
 *   npm run bench [rounds]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = Number(process.argv[2] ?? 15)
const root = fileURLToPath(new URL('..', import.meta.url))
const replylint = join(root, 'bin/replylint.js')
const place = mkdtempSync(join(tmpdir(), 'replylint-bench-'))
const cache = join(place, 'cache')

writeFileSync(join(place, 'draft.txt'), 'Hi Amanda, sorry to hear that. Are you still in the elevator? ^RK\n')
cpSync(join(root, 'fixtures/cases/amtrak.yaml'), join(place, 'case.yaml'))
cpSync(join(root, '.replylintrc.example.yaml'), join(place, 'configured/.replylintrc.yaml'))
cpSync(join(root, 'fixtures/cases/amtrak.yaml'), join(place, 'configured/case.yaml'))

const post = 'https://x.com/amanda/status/699069110461571072'
const configured = join(place, 'configured')
const commands = [
  { name: 'node -e 0', args: ['-e', '0'], cwd: place },
  { name: 'a draft as text, a URL', args: [replylint, 'draft.txt', '--post', post], cwd: place },
  { name: 'a YAML case', args: [replylint, 'case.yaml'], cwd: place },
  { name: 'a YAML case, YAML configuration', args: [replylint, 'case.yaml'], cwd: configured, forget: true },
  { name: 'the same, configuration cached', args: [replylint, 'case.yaml'], cwd: configured },
]

// An inherited environment can cost every Node process more than what is measured here.
const env = { PATH: process.env.PATH, HOME: place, XDG_CACHE_HOME: cache }
const times = commands.map(() => [])
for (let round = -1; round < ROUNDS; round += 1) {
  for (const [index, command] of commands.entries()) {
    if (command.forget) rmSync(cache, { recursive: true, force: true })
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, command.args, { cwd: command.cwd, env })
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
    if (status === null || status > 1) throw new Error(`${command.name} ended with ${status}: ${stderr}`)
    if (round >= 0) times[index].push(milliseconds)
  }
}
rmSync(place, { recursive: true, force: true })

const floor = times[0]
console.log(`${ROUNDS} rounds, Node ${process.version}; medians\n`)
for (const [index, command] of commands.entries()) {
  const ratio = median(times[index].map((time, round) => time / floor[round]))
  console.log(
    `${command.name.padEnd(36)}${median(times[index]).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} ×`,
  )
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

/**
 * What a reply costs in a stream, beside splitting it into lines and parsing them, and what a folder of drafts costs,
 * beside `node -e 0`.
 *
 *   npm run bench
 *   node bench/throughput.js [rounds]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftOf, replyOf } from './replies.js'
import { median, runInTurns } from './rounds.js'

const rounds = Number(process.argv[2] ?? 7)
const REPLIES = 5000
/** A stream so short that all of it is starting up and warming up, which is taken off. */
const FEW = 500
const DRAFTS = 2000

const replylint = fileURLToPath(new URL('../bin/replylint.js', import.meta.url))
const cwd = mkdtempSync(join(tmpdir(), 'replylint-bench-'))
for (const count of [FEW, REPLIES]) {
  const lines = Array.from({ length: count }, (_, index) => `${JSON.stringify(replyOf(index))}\n`)
  writeFileSync(join(cwd, `${count}.ndjson`), lines.join(''))
}
mkdirSync(join(cwd, 'drafts'))
for (let index = 0; index < DRAFTS; index += 1)
  writeFileSync(join(cwd, 'drafts', `${index}.txt`), `${draftOf(index)}\n`)

const PARSE = `for (const line of require('node:fs').readFileSync(process.argv[1], 'utf8').split('\\n')) line && JSON.parse(line)`
const stream = (name, ...args) =>
  [FEW, REPLIES].map((count) => ({ name, args: [...args, `${count}.ndjson`], cwd }))
const commands = [
  ...stream('split and JSON.parse', '-e', PARSE),
  ...stream('replylint', replylint, '-f', 'ndjson'),
  { name: 'node -e 0', args: ['-e', '0'], cwd },
  { name: 'a folder', args: [replylint, 'drafts'], cwd },
]
const [parsedFew, parsed, lintedFew, linted, empty, folder] = runInTurns(commands, {
  rounds,
  env: { PATH: process.env.PATH, HOME: cwd },
})
rmSync(cwd, { recursive: true, force: true })

const microseconds = (few, all) => all.map((time, round) => ((time - few[round]) * 1000) / (REPLIES - FEW))
const parsing = median(microseconds(parsedFew, parsed))
const linting = median(microseconds(lintedFew, linted))
const ratio = median(folder.map((time, round) => time / empty[round]))
console.log(`${rounds} rounds, Node ${process.version}; medians\n`)
console.log(
  `a reply of a stream${linting.toFixed(0).padStart(8)} µs; split and JSON.parse ${parsing.toFixed(1)} µs`,
)
console.log(`${DRAFTS} drafts        ${median(folder).toFixed(0).padStart(8)} ms  ${ratio.toFixed(2)} ×`)

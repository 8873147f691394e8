/**
 * Whole-process time of one check beside `node -e 0`, which is the floor.
 *
 *   npm run bench [rounds]
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from './rounds.js'

const rounds = Number(process.argv[2] ?? 15)
const root = fileURLToPath(new URL('..', import.meta.url))
const replylint = join(root, 'bin/replylint.js')
const place = mkdtempSync(join(tmpdir(), 'replylint-bench-'))
const cache = join(place, 'cache')

writeFileSync(join(place, 'draft.txt'), 'Hi Amanda, sorry to hear that. Are you still in the elevator? ^RK\n')
cpSync(join(root, 'fixtures/cases/amtrak.yaml'), join(place, 'case.yaml'))
cpSync(join(root, '.replylintrc.example.yaml'), join(place, 'configured/.replylintrc.yaml'))
cpSync(join(root, 'fixtures/cases/amtrak.yaml'), join(place, 'configured/case.yaml'))

/** Only those: that the code is compiled already is what every run but the very first finds. */
function forgetConfigurations() {
  const folder = join(cache, 'replylint')
  for (const name of readdirSync(folder)) if (name.startsWith('config-')) rmSync(join(folder, name))
}

const post = 'https://x.com/amanda/status/699069110461571072'
const configured = join(place, 'configured')
const commands = [
  { name: 'node -e 0', args: ['-e', '0'], cwd: place },
  { name: 'a draft as text, a URL', args: [replylint, 'draft.txt', '--post', post], cwd: place },
  { name: 'a YAML case', args: [replylint, 'case.yaml'], cwd: place },
  {
    name: 'a YAML case, YAML configuration',
    args: [replylint, 'case.yaml'],
    cwd: configured,
    before: forgetConfigurations,
  },
  { name: 'the same, configuration cached', args: [replylint, 'case.yaml'], cwd: configured },
]

compare(commands, { rounds, env: { PATH: process.env.PATH, HOME: place, XDG_CACHE_HOME: cache } })
rmSync(place, { recursive: true, force: true })

/**
 * A library of 10,000 templates in 100 files, and a hook over three of them, beside `node -e 0` and a cold start with
 * one text.
 *
 *   node bench/library.js [rounds]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from './rounds.js'

const FILES = 100
const TEMPLATES = 100
const rounds = Number(process.argv[2] ?? 5)
const replylint = fileURLToPath(new URL('../bin/replylint.js', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'replylint-bench-'))

const GREETINGS = ['Hi {{ticket.requester.first_name}},', 'Buongiorno {{ticket.requester.first_name}},']
const OPENINGS = [
  [
    'thank you for telling us about your',
    'I have looked at your',
    'I am sorry about your',
    'here is news of your',
  ],
  [
    'grazie per averci scritto del suo',
    'ho guardato il suo',
    'mi dispiace per il suo',
    'ecco le novità sul suo',
  ],
]
const THINGS = [
  ['order', 'refund', 'parcel', 'booking', 'invoice', 'card', 'claim', 'flight', 'meter', 'router'],
  ['ordine', 'rimborso', 'pacco', 'viaggio', 'reclamo', 'conto', 'volo', 'contatore', 'modem', 'abbonamento'],
]
const CLOSINGS = [
  [
    'It left our store today and reaches you by Friday.',
    'I will write to you here by 6 pm, also without news.',
  ],
  ['È partito oggi e arriva entro venerdì.', 'Le scrivo qui entro le 18, anche senza novità.'],
]
/** One template in twelve has something to find. */
const FAULTS = ['We will keep you posted.', 'La sua richiesta è stata inoltrata all’ufficio competente.']

function template(number) {
  const language = number % 2
  const pick = (list, step) => list[Math.floor(number / step) % list.length]
  const closing = number % 12 === 0 ? FAULTS[language] : pick(CLOSINGS[language], 7)
  return [
    GREETINGS[language],
    `${pick(OPENINGS[language], 3)} ${pick(THINGS[language], 1)} ${number}.`,
    closing,
    '{{current_user.first_name}}',
  ].join(' ')
}

function library(file, templates = TEMPLATES) {
  const entries = Array.from({ length: templates }, (_, index) => {
    const number = file * TEMPLATES + index
    return `  - title: Case ${number}\n    actions:\n      - { field: comment_value, value: ${JSON.stringify(template(number))} }\n`
  })
  return `macros:\n${entries.join('')}`
}

mkdirSync(join(place, 'macros'))
for (let file = 0; file < FILES; file += 1) writeFileSync(join(place, `macros/${file}.yaml`), library(file))
/** What a commit usually changes is shorter: for each number of templates three files. */
const hooks = [1, 10, TEMPLATES].map((templates) => {
  mkdirSync(join(place, `hook-${templates}`))
  return [1, 2, 3].map((file) => {
    const name = `hook-${templates}/${file}.yaml`
    writeFileSync(join(place, name), library(file, templates))
    return name
  })
})
const [[single]] = hooks
writeFileSync(join(place, 'draft.txt'), template(1))

const cache = join(place, 'verdicts')
const lint = [replylint, '--as', 'template', '--no-config', '--format', 'compact']
compare(
  [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'one template as text', args: [...lint, 'draft.txt'] },
    { name: 'one template as YAML', args: [...lint, single] },
    { name: 'a hook over 3 files, 3 templates', args: [...lint, ...hooks[0]] },
    { name: 'a hook over 3 files, 30 templates', args: [...lint, ...hooks[1]] },
    { name: 'a hook over 3 files, 300 templates', args: [...lint, ...hooks[2]] },
    { name: '10,000 templates in 100 files', args: [...lint, 'macros'] },
    {
      name: 'the same, with an empty cache',
      args: [...lint, '--cache', '--cache-location', cache, 'macros'],
      before: () => rmSync(cache, { force: true }),
    },
    {
      name: 'the same, with the cache of that run',
      args: [...lint, '--cache', '--cache-location', cache, 'macros'],
    },
  ].map((command) => ({ ...command, cwd: place })),
  { rounds, env: { PATH: process.env.PATH, HOME: place, XDG_CACHE_HOME: join(place, 'cache') } },
)
rmSync(place, { recursive: true, force: true })

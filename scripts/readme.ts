import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { rules } from '../rules/index.ts'
import { run } from '../src/cli/run.ts'

const FENCED = /(<!-- (output|file): (.+) -->\n```)(\w+)\n[\s\S]*?(```\n<!-- \/\2 -->)/g
const RULES = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/

/**
 * The README with its generated blocks anew: what commands print, files that it shows, the table of rules. So it
 * cannot say what is not so.
 */
export async function renderReadme(text: string): Promise<string> {
  const blocks = await Promise.all(
    [...text.matchAll(FENCED)].map(async ([, , kind, source = '']) =>
      kind === 'file' ? readFileSync(source, 'utf8') : outputOf(source),
    ),
  )
  let block = 0
  return text
    .replace(
      FENCED,
      (_, opening, _kind, _source, language, closing) =>
        `${opening}${language}\n${blocks[block++]}${closing}`,
    )
    .replace(RULES, (_, opening, closing) => `${opening}${ruleTable()}${closing}`)
}

/** What `node bin/replylint.js …` prints where nobody looks: plain, 80 characters wide. */
async function outputOf(command: string): Promise<string> {
  let printed = ''
  const output = {
    isTerminal: false,
    columns: 80,
    write: async (text: string) => {
      printed += text
    },
  }
  await run(command.replace('node bin/replylint.js ', '').split(' '), {
    stdin: Readable.from([]),
    stdinIsTerminal: true,
    stdout: output,
    stderr: output,
    env: {},
    cwd: process.cwd(),
    now: () => Date.parse('2026-03-02T10:00:00Z'),
  })
  return printed
}

function ruleTable(): string {
  const rows = rules.map(
    ({ id, summary, recommended }) => `| [\`${id}\`](docs/rules/${id}.md) | ${summary} | ${recommended} |`,
  )
  return ['| rule | finds | recommended |', '|---|---|---|', ...rows, ''].join('\n')
}

import { Command, CommanderError, Option } from 'commander'
import { LIBRARY_FORMATS } from '../case/library-options.ts'
import { FORMAT_NAMES } from '../report/formats.ts'
import { orList } from '../source/did-you-mean.ts'
import { VERSION } from '../version.ts'
import type { Io } from './io.ts'
import type { CheckOptions, DueOptions, InspectOptions } from './options.ts'

/** Commander has said what is wrong, or printed a help text: only the exit status is left. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly status: number

  constructor(status: number) {
    super('usage')
    this.status = status
  }
}

/** The command line: names and help texts. Each command's code is loaded only when it runs. */
export function createProgram(io: Io): { run(argv: readonly string[]): Promise<number> } {
  let status = 0
  let said = ''
  const program = new Command('replylint')
    .description('The last look before a brand answers a customer in public.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        said += text
      },
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getOutHasColors: () => false,
    })

  contextOptions(program.command('check', { isDefault: true }).argument('[inputs...]'))
    .description('lint drafts, case files, folders or standard input (the default command)')
    .optionsGroup('Output:')
    .option('-f, --format <name>', orList(FORMAT_NAMES), 'pretty')
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--quiet', 'report errors only; the exit status stays the same')
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', warningLimit)
    .option('--statistics', 'close with a table of the findings by rule')
    .option('--show-personal-data', 'do not mask e-mail addresses, phone and account numbers')
    .optionsGroup('Speed:')
    .option('--cache', 'lint only the libraries that have changed since the last run')
    .option('--cache-location <file>', 'where the verdicts are kept (default: .replylintcache)')
    .optionsGroup('Whole conversations:')
    .option('--each-reply', 'lint every reply of the brand in the thread, each at its own time')
    .optionsGroup('Rules:')
    .option('--rule <rule: setting>', "set a rule, like 'stale-post: warn' (repeatable)", collect, [])
    .option('--only <rule>', 'run this rule alone (repeatable)', collect, [])
    .option(
      '--ack <rule=reason>',
      'acknowledge the findings of a rule, with the reason (repeatable)',
      collect,
      [],
    )
    .option('--report-unused-acknowledgements', 'warn about acknowledgements that met no finding')
    .optionsGroup('Baseline:')
    .option('--suppress-all', 'let be all that is found now: report only what is new from here on')
    .option('--suppress-rule <rule>', 'the same for one rule (repeatable)', collect, [])
    .option('--prune-suppressions', 'forget suppressions that find nothing any more')
    .option('--suppressions-location <file>', 'instead of .replylint-suppressions.json')
    .optionsGroup('Fixing:')
    .option('--fix', 'write safe fixes back to the files')
    .option('--fix-dry-run', 'report as if fixed, and write nothing')
    .option('--diff', 'print what --fix would change, and write nothing')
    .action(async (inputs: string[], options: CheckOptions) => {
      const { check } = await import('./check.ts')
      status = await check(inputs, options, io)
    })

  contextOptions(program.command('inspect').argument('[inputs...]'))
    .description('print what the linter understood of each draft, without judging it')
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'pretty, json or ndjson', 'pretty')
    .option('-o, --output-file <file>', 'write to a file')
    .action(async (inputs: string[], options: InspectOptions) => {
      const { inspect } = await import('./inspect.ts')
      status = await inspect(inputs, options, io)
    })

  inputOptions(postOptions(configOptions(program.command('due').argument('[inputs...]'))))
    .description('list the promises that threads hold and nobody has kept yet: who, to whom, by when')
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'pretty, compact, json or ndjson', 'pretty')
    .option('-o, --output-file <file>', 'write to a file')
    .option('--soon <duration>', 'mark what is due within this time, like 4h or 2d')
    .option('--show-personal-data', 'do not mask e-mail addresses, phone and account numbers')
    .action(async (inputs: string[], options: DueOptions) => {
      const { due } = await import('./due.ts')
      status = await due(inputs, options, io)
    })

  configOptions(program.command('explain').argument('<rule>'))
    .description("print a rule's page: what it finds, why, examples, options")
    .action(async (rule: string, options) => {
      const { explain } = await import('./explain.ts')
      status = await explain(rule, options, io)
    })

  configOptions(program.command('rules'))
    .description('list the rules with their severity in the effective configuration')
    .addOption(new Option('-f, --format <name>', 'pretty or json').default('pretty'))
    .action(async (options) => {
      const { listRules } = await import('./rules.ts')
      status = await listRules(options, io)
    })

  configOptions(program.command('config').argument('[file]'))
    .description('print the effective configuration for a file, and where each value comes from')
    .addOption(new Option('-f, --format <name>', 'pretty or json').default('pretty'))
    .action(async (file: string | undefined, options) => {
      const { showConfig } = await import('./config.ts')
      status = await showConfig(file ?? null, options, io)
    })

  program
    .command('init')
    .description('write a commented .replylintrc.yaml after a few questions')
    .option('--yes', 'ask nothing')
    .option('--library <folder>', 'where your macros or canned responses lie')
    .addOption(
      new Option('--with <what...>', 'set replylint up there as well')
        .choices(['pre-commit', 'husky', 'lint-staged', 'github', 'gitlab'])
        .default([]),
    )
    .action(async (options) => {
      const { init } = await import('./init.ts')
      status = await init(options, io)
    })

  return {
    async run(argv) {
      try {
        await program.parseAsync([...argv], { from: 'user' })
      } catch (error) {
        if (!(error instanceof CommanderError)) throw error
        if (said === '') await io.stderr.write(`replylint: ${oneLine(error.message)}\n`)
        else await io.stdout.write(said)
        throw new UsageError(error.exitCode === 0 ? 0 : 2)
      }
      return status
    },
  }
}

function contextOptions(command: Command): Command {
  return inputOptions(
    postOptions(configOptions(command))
      .option('--require-context', 'exit with 2 when a rule is skipped for want of context')
      .optionsGroup('Inputs:')
      .addOption(new Option('--as <kind>', 'what the drafts are').choices(['reply', 'template']))
      .addOption(
        new Option('--library-format <format>', 'how a library holds its templates').choices(LIBRARY_FORMATS),
      )
      .option(
        '--library-fields <selector>',
        "where its texts are in YAML and JSON, like '$[*].body' (repeatable)",
        collect,
        [],
      )
      .option(
        '--library-columns <column>',
        'which column of a table holds texts, by name or number (repeatable)',
        collect,
        [],
      )
      .option('--parts', 'the files are the parts of one reply, in order')
      .option('--part-separator <line>', 'split a draft into parts at this line'),
  )
}

function postOptions(command: Command): Command {
  return command
    .optionsGroup('The post that is answered:')
    .option('--post <file|url|->', "the post: our own shape, a platform's payload, or just its URL")
    .option('--post-format <platform>', 'the shape of the payload, when it cannot be told')
    .option('--thread <file>', 'the messages before the draft')
    .option('--recent <file>', 'replies to others, one JSON value a line: canned-repeat compares with them')
    .option('--now <instant>', 'when the reply would be sent (ISO 8601 with a zone)')
    .option('--channel <name>', 'where it would be sent, like x or facebook')
}

function inputOptions(command: Command): Command {
  return command
    .optionsGroup('Inputs:')
    .option('--stdin-filename <name>', 'treat standard input as this file')
    .addOption(
      new Option('--stdin-format <format>', 'the shape of standard input').choices([
        'text',
        'case',
        'ndjson',
      ]),
    )
    .option('--staged', 'what is staged for the next commit, as it stands in the index')
    .option('--changed', 'what differs from the last commit, or from --since')
    .option('--since <ref>', 'with --changed: what differs from where the branch left this one')
    .option('--no-error-on-unmatched-pattern', 'accept a pattern that matches no file')
    .option('--no-warn-ignored', 'say nothing of named files that the configuration ignores')
}

function configOptions(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'use this configuration file')
    .option('--no-config', 'the recommended preset, and nothing else')
    .option('--lang <language>', 'the language of the output: en or it')
    .option('--no-color', 'plain text (also NO_COLOR)')
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function warningLimit(value: string): number {
  if (!/^\d+$/.test(value))
    throw new CommanderError(2, 'replylint.number', `--max-warnings ${value}: a whole number is expected`)
  return Number(value)
}

/** "error: unknown option '--fiz'\n(Did you mean --fix?)" → one line. */
function oneLine(message: string): string {
  return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
}

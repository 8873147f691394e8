import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../source/user-error.ts'
import { type Answers, configurationText, DEFAULT_ANSWERS } from './init-template.ts'
import type { Io } from './io.ts'

const FILE = '.replylintrc.yaml'

export interface InitOptions {
  readonly yes?: boolean
  /** The folder of the library of templates. */
  readonly library?: string
  /** The names of the integrations to set up. */
  readonly with: readonly string[]
}

/**
 * Writes a commented configuration into the working directory. What a brand does not do (names, signatures) is asked
 * and turned off, so that the first run accuses nobody wrongly. Then sets up the hooks and jobs that are wanted. An
 * existing configuration is never touched.
 */
export async function init(options: InitOptions, io: Io): Promise<number> {
  const file = join(io.cwd, FILE)
  const isThere = await exists(file)
  if (isThere && options.with.length === 0) {
    throw new UserError('is there already; delete it first to start anew', FILE)
  }
  const asks = options.yes !== true && !isThere
  if (asks && !(io.stdinIsTerminal && io.stdout.isTerminal)) {
    throw new UserError('init asks questions and needs a terminal; use init --yes for none')
  }
  const answers = asks ? await ask(options) : { ...DEFAULT_ANSWERS, ...given(options) }
  if (answers === null) return 2
  if (!isThere) {
    // 'wx' refuses to overwrite a file that appeared while the questions were answered.
    await writeFile(file, configurationText(answers), { flag: 'wx' })
    await io.stdout.write(`${FILE} written. Next: replylint draft.txt --post URL\n`)
  }
  if (answers.integrations.length === 0) return 0
  const { INTEGRATIONS } = await import('./integrations.ts')
  const { setUp } = await import('./setup.ts')
  for (const integration of INTEGRATIONS) {
    if (answers.integrations.includes(integration.name)) {
      await setUp(integration, answers.library === '' ? DEFAULT_LIBRARY : answers.library, io)
    }
  }
  return 0
}

/** Where hooks and jobs look for templates when nobody has said it. */
const DEFAULT_LIBRARY = 'macros'

/** What the flags answer. */
function given(options: InitOptions): Pick<Answers, 'library' | 'integrations'> {
  return { library: folderName(options.library ?? ''), integrations: options.with }
}

/** A folder as a glob begins with it. */
function folderName(path: string): string {
  return path.trim().replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** Null when the person gives up (Ctrl+C). */
async function ask(options: InitOptions): Promise<Answers | null> {
  const { INTEGRATIONS } = await import('./integrations.ts')
  const { confirm, group, isCancel, multiselect, select, text } = await import('@clack/prompts')
  const answers = await group({
    handle: () => text({ message: 'The handle that answers', placeholder: '@AcmeCare', defaultValue: '' }),
    languages: () =>
      multiselect({
        message: 'The languages of the replies',
        initialValues: ['en'],
        options: [
          { value: 'en', label: 'English' },
          { value: 'it', label: 'Italiano' },
          { value: 'es', label: 'Español' },
          { value: 'fr', label: 'Français' },
          { value: 'de', label: 'Deutsch' },
          { value: 'pt', label: 'Português' },
        ],
      }),
    names: () => confirm({ message: 'Do you address customers by name?' }),
    signature: () =>
      select({
        message: 'How do agents sign?',
        options: [
          { value: 'any', label: 'in various ways' },
          { value: 'caret', label: '^MB' },
          { value: 'dash', label: '- Marco' },
          { value: 'slash', label: '/MB' },
          { value: 'star', label: '*MB' },
          { value: 'tilde', label: '~ Marco' },
          { value: 'none', label: 'they do not' },
        ],
      }),
    library: () =>
      text({
        message: 'The folder of your macros or canned responses, if you keep some here',
        placeholder: DEFAULT_LIBRARY,
        initialValue: options.library ?? '',
        defaultValue: '',
      }),
    integrations: () =>
      multiselect({
        message: 'Where should replylint run by itself?',
        required: false,
        initialValues: [...options.with],
        options: INTEGRATIONS.map(({ name, label }) => ({ value: name, label })),
      }),
  })
  if (Object.values(answers).some(isCancel)) return null
  return { ...answers, handle: answers.handle.trim(), library: folderName(answers.library) }
}

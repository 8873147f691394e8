import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../source/user-error.ts'
import { type Answers, configurationText, DEFAULT_ANSWERS } from './init-template.ts'
import type { Io } from './io.ts'

const FILE = '.replylintrc.yaml'

/**
 * Writes a commented configuration into the working directory. What a brand does not do (names, signatures) is asked
 * and turned off, so that the first run accuses nobody wrongly. An existing file is never touched.
 */
export async function init(options: { readonly yes?: boolean }, io: Io): Promise<number> {
  const file = join(io.cwd, FILE)
  if (await exists(file)) throw new UserError('is there already; delete it first to start anew', FILE)
  if (options.yes !== true && !(io.stdinIsTerminal && io.stdout.isTerminal)) {
    throw new UserError('init asks questions and needs a terminal; use init --yes for none')
  }
  const answers = options.yes === true ? DEFAULT_ANSWERS : await ask()
  if (answers === null) return 2
  // 'wx' refuses to overwrite a file that appeared while the questions were answered.
  await writeFile(file, configurationText(answers), { flag: 'wx' })
  await io.stdout.write(`${FILE} written. Next: replylint draft.txt --post URL\n`)
  return 0
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** Null when the person gives up (Ctrl+C). */
async function ask(): Promise<Answers | null> {
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
  })
  if (Object.values(answers).some(isCancel)) return null
  return { ...answers, handle: answers.handle.trim() }
}

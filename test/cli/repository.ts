import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './harness.ts'

/** A git repository of its own, which goes with the test. */
export interface Repository {
  readonly folder: string
  git(...args: readonly string[]): string
  write(files: Readonly<Record<string, string>>): void
}

/** No configuration of the machine has a say, and no hook of it runs. */
export const GIT_ENV = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

export function createRepository(files: Readonly<Record<string, string>> = {}): Repository {
  const folder = temporaryFolder()
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' })
  const write = (texts: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
  }
  git('init', '--quiet', '--initial-branch=main')
  write(files)
  if (Object.keys(files).length > 0) {
    git('add', '--all')
    git('commit', '--quiet', '--message=first')
  }
  return { folder, git, write }
}

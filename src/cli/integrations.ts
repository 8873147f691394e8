import type { ParseError } from 'jsonc-parser'
import { VERSION } from '../version.ts'

/** Where replylint runs by itself: a hook before a commit, or a job of a CI server. */
export interface Integration {
  readonly name: string
  /** For a person who is asked. */
  readonly label: string
  /** Relative to the root of the repository. */
  readonly file: string
  /** The text of the file where there is none. */
  text(library: string): string
  /**
   * The text of a file that is there, with what we need added; the same text when it is in it already, and null
   * when a person must do it.
   */
  add(before: string, library: string): Promise<string | null>
  readonly executable?: boolean
  /** What is left to do. */
  readonly next: string
}

const REPOSITORY = 'https://github.com/replylint/replylint'

const preCommit: Integration = {
  name: 'pre-commit',
  label: 'pre-commit (.pre-commit-config.yaml)',
  file: '.pre-commit-config.yaml',
  text: (library) =>
    [
      'repos:',
      `  - repo: ${REPOSITORY}`,
      `    rev: v${VERSION}`,
      '    hooks:',
      '      - id: replylint',
      `        files: ${JSON.stringify(`^${escaped(library)}/`)}`,
      '',
    ].join('\n'),
  async add(before, library) {
    const { parseDocument } = await import('yaml')
    const document = parseDocument(before)
    const repos = document.get('repos')
    if (document.errors.length > 0) return null
    if (before.includes(REPOSITORY)) return before
    const hooks = [{ id: 'replylint', files: `^${escaped(library)}/` }]
    const entry = document.createNode({ repo: REPOSITORY, rev: `v${VERSION}`, hooks })
    if (repos === undefined || repos === null) document.set('repos', [entry])
    else document.addIn(['repos'], entry)
    return document.toString({ lineWidth: 0 })
  },
  next: 'pre-commit install',
}

const husky: Integration = {
  name: 'husky',
  label: 'husky (.husky/pre-commit)',
  file: '.husky/pre-commit',
  text: (library) => `${huskyLine(library)}\n`,
  async add(before, library) {
    if (before.includes('replylint')) return before
    return `${before.replace(/\n*$/, '\n')}${huskyLine(library)}\n`
  },
  executable: true,
  next: 'npm install --save-dev husky replylint && npx husky',
}

function huskyLine(library: string): string {
  return `npx replylint --staged --as template ${quotedForShell(library)}`
}

const lintStaged: Integration = {
  name: 'lint-staged',
  label: 'lint-staged (package.json)',
  file: 'package.json',
  text: (library) => `${JSON.stringify({ 'lint-staged': lintStagedEntry(library) }, null, 2)}\n`,
  async add(before, library) {
    const { applyEdits, modify, parse } = await import('jsonc-parser')
    const errors: ParseError[] = []
    const value: unknown = parse(before, errors)
    if (errors.length > 0 || typeof value !== 'object' || value === null) return null
    const own: unknown = Reflect.get(value, 'lint-staged')
    if (own !== undefined && JSON.stringify(own).includes('replylint')) return before
    if (own !== undefined && (typeof own !== 'object' || own === null)) return null
    const [[glob, command] = ['', '']] = Object.entries(lintStagedEntry(library))
    const indent = /^\t/m.test(before)
      ? { insertSpaces: false, tabSize: 1 }
      : { insertSpaces: true, tabSize: (/^( +)"/m.exec(before)?.[1] ?? '  ').length }
    const eol = before.includes('\r\n') ? '\r\n' : '\n'
    const edits = modify(before, ['lint-staged', glob], command, {
      formattingOptions: { ...indent, eol },
    })
    return applyEdits(before, edits)
  },
  next: 'npm install --save-dev lint-staged replylint',
}

function lintStagedEntry(library: string): Readonly<Record<string, string>> {
  return { [`${library}/**/*.{yml,yaml,json,csv,md,html,txt}`]: 'replylint --as template --no-warn-ignored' }
}

const github: Integration = {
  name: 'github',
  label: 'GitHub Actions (.github/workflows/replylint.yml)',
  file: '.github/workflows/replylint.yml',
  text: (library) =>
    [
      'name: replylint',
      'on: [push, pull_request]',
      'permissions:',
      '  contents: read',
      'jobs:',
      '  replylint:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      `      - uses: replylint/replylint@v${VERSION}`,
      '        with:',
      `          files: ${JSON.stringify(library)}`,
      '',
    ].join('\n'),
  add: async (before) => (before.includes('replylint/replylint@') ? before : null),
  next: 'commit it; findings show beside the lines of a pull request',
}

const gitlab: Integration = {
  name: 'gitlab',
  label: 'GitLab CI (.gitlab-ci.yml)',
  file: '.gitlab-ci.yml',
  text: (library) => gitlabJob(library),
  async add(before, library) {
    const { parseDocument } = await import('yaml')
    const document = parseDocument(before)
    if (document.errors.length > 0) return null
    if (document.has('replylint')) return before
    return `${before.replace(/\n*$/, before.trim() === '' ? '' : '\n\n')}${gitlabJob(library)}`
  },
  next: 'commit it; findings show in the merge request',
}

function gitlabJob(library: string): string {
  return [
    'replylint:',
    '  image: node:22-slim',
    '  script:',
    `    - npx --yes replylint@${VERSION} --as template --format gitlab --output-file gl-code-quality-report.json ${quotedForShell(library)}`,
    '  artifacts:',
    '    when: always',
    '    reports:',
    '      codequality: gl-code-quality-report.json',
    '',
  ].join('\n')
}

export const INTEGRATIONS: readonly Integration[] = [preCommit, husky, lintStaged, github, gitlab]

/** A path as a regular expression that matches it alone. */
function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A path as one word of a shell. */
function quotedForShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

/** What `replylint init` asks. */
export interface Answers {
  /** With or without `@`; empty when not given. */
  readonly handle: string
  readonly languages: readonly string[]
  readonly names: boolean
  /** A signature style, `any`, or `none`. */
  readonly signature: string
  /** The folder of templates; empty when there is none. */
  readonly library: string
  /** The names of the integrations to set up. */
  readonly integrations: readonly string[]
}

export const DEFAULT_ANSWERS: Answers = {
  handle: '',
  languages: ['en', 'it'],
  names: true,
  signature: 'any',
  library: '',
  integrations: [],
}

/** The text of a configuration file that says what was answered, and shows what else could be said. */
export function configurationText(answers: Answers): string {
  const off = [
    answers.names ? null : '  missing-customer-name: off',
    answers.signature === 'none' ? '  missing-signature: off' : null,
  ].filter((line) => line !== null)
  return [
    '# yaml-language-server: $schema=./node_modules/replylint/dist/schema.json',
    'extends: recommended # recommended | strict | all',
    `languages: [${answers.languages.join(', ')}]`,
    '',
    'brand:',
    answers.handle === ''
      ? "  # handles: ['@AcmeCare']"
      : `  handles: [${JSON.stringify(withAt(answers.handle))}]`,
    '  # agents: [{ name: Marco Bianchi, initials: MB }]',
    ...(answers.signature === 'none' || answers.signature === 'any'
      ? ['  # signature: { style: caret, level: person }']
      : [`  signature: { style: ${answers.signature} }`]),
    '  # departments: [Customer Relations]   # offices that may be named to a customer',
    '  # timeZone: Europe/Rome',
    '',
    'rules:',
    ...(off.length > 0 ? off : ['  # stale-post: [error, { warnAfter: 48h, maxAge: 7d }]']),
    '',
    ...(answers.library === ''
      ? ['# overrides:', "#   - { files: ['macros/**'], as: template }"]
      : ['overrides:', `  - { files: [${JSON.stringify(`${answers.library}/**`)}], as: template }`]),
    '',
    '# phrases:',
    '#   competent-office:',
    '#     allow: [the dedicated team in Bari]',
    '',
  ].join('\n')
}

function withAt(handle: string): string {
  return handle.startsWith('@') ? handle : `@${handle}`
}

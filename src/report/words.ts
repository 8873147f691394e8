import type { Language } from '../case/model.ts'
import type { Severity } from '../engine/rule.ts'

/** The words that the report itself says, as opposed to the rules' messages. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly acknowledgedSeverity: Readonly<Record<Severity, string>>
  readonly suggestion: string
  /** What is said of a fix, which needs no words where it is shown. */
  readonly fix: string
  readonly acknowledged: string
  readonly template: string
  readonly checked: (count: number) => string
  readonly errors: (count: number) => string
  readonly warnings: (count: number) => string
  readonly infos: (count: number) => string
  /** Why a finding is acknowledged that is in a file of suppressions. */
  readonly baseline: (file: string) => string
  readonly acknowledgedCount: (count: number) => string
  readonly fixable: (count: number) => string
  readonly hidden: (count: number) => string
  readonly ran: (count: number) => string
  readonly skipped: string
  /** Why a rule was skipped: the names of what was not supplied. */
  readonly missing: (facts: readonly string[]) => string
  readonly times: (count: number, of: number) => string
  readonly exit: (status: number) => string
  readonly nothing: string
  readonly noErrors: string
  readonly failures: (count: number) => string
  readonly tooMany: (warnings: number, allowed: number) => string
  readonly contextRequired: (rules: number) => string
  readonly inspect: InspectWords
}

/** The names of what is found in a draft, at most 14 cells wide. */
export interface InspectWords {
  readonly part: (index: number, of: number) => string
  readonly language: string
  readonly unknown: string
  readonly salutation: string
  readonly noName: string
  readonly names: string
  readonly signature: string
  readonly noAgent: string
  readonly counter: string
  readonly of: string
  readonly handoff: string
  readonly commitment: string
  readonly due: string
  readonly request: string
  readonly inPrivate: string
  readonly apology: string
  readonly placeholder: string
  readonly personalData: string
}

const en: Words = {
  severity: { error: 'error', warn: 'warning', info: 'info' },
  acknowledgedSeverity: {
    error: 'acknowledged error',
    warn: 'acknowledged warning',
    info: 'acknowledged info',
  },
  suggestion: 'try',
  fix: 'Mend it (--fix does the same)',
  acknowledged: 'acknowledged',
  template: 'template',
  checked: (n) => `${count(n, 'reply', 'replies')} checked`,
  errors: (n) => count(n, 'error', 'errors'),
  warnings: (n) => count(n, 'warning', 'warnings'),
  infos: (n) => count(n, 'info', 'infos'),
  baseline: (file) => `in the baseline, ${file}`,
  acknowledgedCount: (n) => `${n} acknowledged`,
  fixable: (n) => `${n} fixable with --fix`,
  hidden: (n) => `${n} not shown (--quiet)`,
  ran: (n) => `${count(n, 'rule', 'rules')} ran`,
  skipped: 'Skipped',
  missing: (facts) => `${facts.map((fact) => `no ${fact}`).join(' and ')} supplied`,
  times: (n, of) => `${n} of ${of}`,
  exit: (status) => `Exit status ${status}`,
  nothing: 'nothing to check',
  noErrors: 'no errors',
  failures: (n) => `${count(n, 'input', 'inputs')} could not be checked`,
  tooMany: (n, allowed) => `${count(n, 'warning', 'warnings')}, at most ${allowed} allowed`,
  contextRequired: (n) => `${count(n, 'rule', 'rules')} skipped for want of the required context`,
  inspect: {
    part: (index, of) => `part ${index} of ${of}`,
    language: 'language',
    unknown: 'unknown',
    salutation: 'salutation',
    noName: 'no name',
    names: 'names',
    signature: 'signature',
    noAgent: 'no agent',
    counter: 'counter',
    of: 'of',
    handoff: 'hand-off',
    commitment: 'commitment',
    due: 'due',
    request: 'asks for',
    inPrivate: 'in private',
    apology: 'apology',
    placeholder: 'placeholder',
    personalData: 'personal data',
  },
}

const it: Words = {
  severity: { error: 'errore', warn: 'avviso', info: 'nota' },
  acknowledgedSeverity: { error: 'errore accettato', warn: 'avviso accettato', info: 'nota accettata' },
  suggestion: 'meglio',
  fix: 'Correggi (come fa --fix)',
  acknowledged: 'accettato',
  template: 'modello',
  checked: (n) => count(n, 'risposta controllata', 'risposte controllate'),
  errors: (n) => count(n, 'errore', 'errori'),
  warnings: (n) => count(n, 'avviso', 'avvisi'),
  infos: (n) => count(n, 'nota', 'note'),
  baseline: (file) => `nota da prima, in ${file}`,
  acknowledgedCount: (n) => count(n, 'accettato', 'accettati'),
  fixable: (n) => `${count(n, 'correggibile', 'correggibili')} con --fix`,
  hidden: (n) => `${count(n, 'non mostrato', 'non mostrati')} (--quiet)`,
  ran: (n) => count(n, 'regola applicata', 'regole applicate'),
  skipped: 'Saltate',
  missing: (facts) =>
    `${facts.length === 1 ? 'manca' : 'mancano'} ${facts.join(' e ').replaceAll(' or ', ' o ')}`,
  times: (n, of) => `${n} su ${of}`,
  exit: (status) => `Stato di uscita ${status}`,
  nothing: 'niente da controllare',
  noErrors: 'nessun errore',
  failures: (n) => count(n, 'file o caso non controllabile', 'file o casi non controllabili'),
  tooMany: (n, allowed) => `${count(n, 'avviso', 'avvisi')}, al massimo ${allowed}`,
  contextRequired: (n) =>
    `${count(n, 'regola saltata', 'regole saltate')} per mancanza del contesto richiesto`,
  inspect: {
    part: (index, of) => `parte ${index} di ${of}`,
    language: 'lingua',
    unknown: 'sconosciuta',
    salutation: 'saluto',
    noName: 'senza nome',
    names: 'nomi',
    signature: 'firma',
    noAgent: 'senza operatore',
    counter: 'contatore',
    of: 'di',
    handoff: 'passaggio',
    commitment: 'impegno',
    due: 'entro',
    request: 'chiede',
    inPrivate: 'in privato',
    apology: 'scuse',
    placeholder: 'segnaposto',
    personalData: 'dati personali',
  },
}

/** The report's words in a language; a language without words of its own gets the English ones. */
export function wordsFor(language: Language): Words {
  return language === 'it' ? it : en
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

import type { Language } from '../case/model.ts'
import type { DueStatus } from './due.ts'

/** The words of `replylint due`. `{left}` is a duration, `{due}` and `{made}` are instants. */
export interface DueWords {
  readonly title: Readonly<Record<DueStatus, string>>
  readonly somebody: string
  readonly by: (who: string, whom: string | null) => string
  readonly made: string
  readonly promises: (count: number) => string
  readonly overdue: (count: number) => string
  readonly soon: (count: number) => string
  readonly none: string
  readonly failures: (count: number) => string
}

const en: DueWords = {
  title: {
    overdue: 'overdue by {left:duration}, since {due:datetime}',
    soon: 'due soon, in {left:duration}: {due:datetime}',
    open: 'due in {left:duration}: {due:datetime}',
    undated: 'without a date',
  },
  somebody: 'somebody',
  by: (who, whom) => (whom === null ? who : `${who} to ${whom}`),
  made: ', {made:datetime}',
  promises: (count) => `${count} ${count === 1 ? 'promise' : 'promises'} to keep`,
  overdue: (count) => `${count} overdue`,
  soon: (count) => `${count} due soon`,
  none: 'nothing overdue',
  failures: (count) => `${count} ${count === 1 ? 'input' : 'inputs'} could not be read`,
}

const it: DueWords = {
  title: {
    overdue: 'in ritardo di {left:duration}, dal {due:datetime}',
    soon: 'scade presto, tra {left:duration}: {due:datetime}',
    open: 'scade tra {left:duration}: {due:datetime}',
    undated: 'senza data',
  },
  somebody: 'qualcuno',
  by: (who, whom) => (whom === null ? who : `${who} a ${whom}`),
  made: ', {made:datetime}',
  promises: (count) => `${count} ${count === 1 ? 'promessa' : 'promesse'} da mantenere`,
  overdue: (count) => `${count} in ritardo`,
  soon: (count) => `${count} in scadenza`,
  none: 'niente in ritardo',
  failures: (count) => `${count} ${count === 1 ? 'file o caso illeggibile' : 'file o casi illeggibili'}`,
}

export function dueWords(language: Language): DueWords {
  return language === 'it' ? it : en
}

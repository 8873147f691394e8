import type { Language } from '../case/model.ts'

/** The words of the table that closes a run over whole conversations. */
export interface ConversationWords {
  readonly heading: readonly string[]
  readonly everyone: string
  readonly unknown: string
  readonly answered: (answered: number, of: number) => string
}

const en: ConversationWords = {
  heading: ['agent', 'replies', 'by name', 'signed', 'first reply in (median)', '95% within', 'findings'],
  everyone: 'all',
  unknown: '(unknown)',
  answered: (answered, of) => `Customer conversations answered: ${answered} of ${of}`,
}

const it: ConversationWords = {
  heading: [
    'operatore',
    'risposte',
    'col nome',
    'firmate',
    'prima risposta (mediana)',
    '95% entro',
    'segnalazioni',
  ],
  everyone: 'tutti',
  unknown: '(ignoto)',
  answered: (answered, of) => `Conversazioni di clienti con risposta: ${answered} su ${of}`,
}

export function conversationWords(language: Language): ConversationWords {
  return language === 'it' ? it : en
}

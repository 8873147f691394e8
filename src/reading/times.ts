import type { Language } from '../case/model.ts'
import type { TimeSpans, Token } from '../phrases/types.ts'
import { de } from './time/de.ts'
import { en } from './time/en.ts'
import { es } from './time/es.ts'
import type { TimeExpression } from './time/expression.ts'
import { fr } from './time/fr.ts'
import { it } from './time/it.ts'
import { compileTable, type Lexicon } from './time/lexicon.ts'
import { parseTimes } from './time/parse.ts'
import { pt } from './time/pt.ts'
import type { TimeTable } from './time/table.ts'

const TABLES: Readonly<Partial<Record<Language, TimeTable>>> = { en, it, es, fr, de, pt }

const lexicons = new Map<Language, Lexicon>()

function lexiconOf(language: Language): Lexicon | null {
  const known = lexicons.get(language)
  if (known) return known
  const table = TABLES[language]
  if (!table) return null
  const lexicon = compileTable(table)
  lexicons.set(language, lexicon)
  return lexicon
}

interface Parsed {
  readonly language: Language
  readonly found: readonly TimeExpression[]
}

const parsed = new WeakMap<readonly Token[], Parsed>()

/**
 * The expressions of time in a text: limits ("within 48 hours", "entro venerdì"), moments ("tomorrow at 10") and
 * rhythms ("every 2 hours"). Words without a limit ("soon", "a breve", "nei prossimi giorni") and times in the
 * past ("2 days ago") are none. Empty for a language without a table.
 */
export function timesIn(tokens: readonly Token[], language: Language): readonly TimeExpression[] {
  // Rules and the phrase matcher ask for the same tokens one after the other.
  const known = parsed.get(tokens)
  if (known?.language === language) return known.found
  const lexicon = lexiconOf(language)
  const found = lexicon ? parseTimes(tokens, lexicon) : []
  parsed.set(tokens, { language, found })
  return found
}

/**
 * What the notation of phrases calls `<date>` and `<time>`: a day is a date; an hour or a span is a time; "tomorrow
 * at 10" is both. Each is given with and without its first word, so that a phrase may or may not spell the "within".
 */
export const timeSpans: TimeSpans = (tokens, language) =>
  timesIn(tokens, language).flatMap(({ from, core, to, when }) => {
    const isSpan = 'unit' in when
    const starts = core > from && core < to ? [from, core] : [from]
    return starts.flatMap((start) => [
      ...(!isSpan && when.day ? [{ from: start, to, kind: 'date' as const }] : []),
      ...(isSpan || when.hour ? [{ from: start, to, kind: 'time' as const }] : []),
    ])
  })

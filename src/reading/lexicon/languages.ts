import type { Language } from '../../case/model.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import type { PeopleLexicon } from './types.ts'

export const LANGUAGE_LEXICONS: Readonly<Record<Language, PeopleLexicon>> = { en, it, es, fr, de, pt }

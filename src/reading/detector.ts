import { LANGUAGES, type Language } from '../case/languages.ts'

/**
 * The languages that the detector chooses from: ours, and neighbours that would else be taken for one of them.
 * A build may cut the detector's data down to these.
 */
export const DETECTED_LANGUAGES = [...LANGUAGES, 'nl', 'ca', 'ro', 'da', 'no', 'sv', 'pl', 'gl'] as const

/**
 * Loads the statistical detector (tens to hundreds of milliseconds, so only where stop words left a doubt).
 * The function that it resolves to is synchronous and answers null when it is unsure or the language is not ours.
 */
export async function loadDetector(): Promise<(text: string) => Language | null> {
  const { eld } = await import('eld/small')
  const detector = eld.newInstance()
  detector.setLanguageSubset([...DETECTED_LANGUAGES])
  detector.enableTextCleanup(true)
  return (text) => {
    const result = detector.detect(text.replace(/[@#]\S+/g, ' '))
    if (!result.isReliable()) return null
    return LANGUAGES.find((language) => language === result.language) ?? null
  }
}

/** The languages in which replylint has phrases. Apart from the model, which brings zod. */
export const LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

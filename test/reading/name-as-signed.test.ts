import { describe, expect, test } from 'vitest'
import { readNameAsSigned } from '../../src/reading/name-as-signed.ts'
import { named } from './people-text.ts'

describe('readNameAsSigned', () => {
  test.each([
    ['it', 'Aspetto da tre settimane. Grazie, Silvia', 'Silvia'],
    ['it', 'Aspetto da tre settimane. Cordiali saluti, Silvia Neri', 'Silvia Neri'],
    ['it', 'Aspetto da tre settimane. Silvia', 'Silvia'],
    ['it', 'Mi chiamo Clara e aspetto da tre settimane.', 'Clara'],
    ['it', 'Sono Silvia e aspetto da tre settimane.', 'Silvia'],
    ['en', 'I have been waiting for three weeks. Thanks, James', 'James'],
    ['en', 'I have been waiting for three weeks - James', 'James'],
    ['en', 'I have been waiting.\n\nBest,\nJames Hill', 'James Hill'],
    ['en', 'It is not Claire! My name is Clare, thank you.', 'Clare'],
    ['en', '@acme my name is James Hill.', 'James Hill'],
    ['en', '@acme my name is James and I wait.', 'James'],
    ['es', 'Llevo tres semanas. Saludos, Lucía', 'Lucía'],
    ['fr', "J'attends. Cordialement, Chloé", 'Chloé'],
    ['de', 'Ich warte. LG Jana', 'Jana'],
    ['pt', 'Estou esperando. Abraços, Inês', 'Inês'],
  ] as const)('%s: %s', (language, text, name) => {
    const found = readNameAsSigned(named(text, language))
    expect(found?.text).toBe(name)
    expect(text.slice(found?.start, found?.end)).toBe(name)
  })

  test.each([
    ['it', 'Aspetto da tre settimane. Grazie'],
    ['it', 'Aspetto da tre settimane. Vergogna!'],
    ['en', 'I have been waiting. ^JH'],
    ['en', 'My name is on the ticket.'],
    ['en', 'I asked Tom, then Anna.'],
    ['en', ''],
  ] as const)('none in %s: %s', (language, text) => {
    expect(readNameAsSigned(named(text, language))).toBeNull()
  })
})

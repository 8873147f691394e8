import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/case/languages.ts'
import { normaliseCase } from '../../src/case/normalise.ts'
import { isInPerson } from '../../src/reading/in-person.ts'
import { read } from '../../src/reading/read.ts'
import { hasTimeBeside } from '../../src/reading/time-beside.ts'
import { openToolbox } from '../../src/tools.ts'

const tools = await (await openToolbox()).toolsFor({ languages: LANGUAGES, phrases: {} })

function partOf(draft: string, language: string) {
  const defaults = { kind: 'reply', brand: {}, channel: null, now: '2026-03-02T10:00:00Z' } as const
  const [part] = read(normaliseCase({ draft, post: { text: '…', language } }, defaults), tools).parts
  if (part === undefined) throw new Error('no part')
  return part
}

test.each([
  ['en', 'We will write by Friday.', 0, 0, true],
  ['en', 'We will write in the coming days.', 0, 0, false],
  ['en', 'We got it 3 days ago. We will write.', 1, 1, false],
  ['en', 'We will write. I will call you by noon.', 0, 1, true],
  ['en', 'We will write. I will call you by noon.', 0, 0, false],
  ['en', 'I will call you by noon. The case is long. We will write.', 2, 1, false],
  ['en', 'We will write by {{x}}.', 0, 0, true],
  ['en', 'We will write, {{x}}.', 0, 0, false],
  ['en', 'We will write on the {{due_date}}.', 0, 0, true],
  ['it', 'Le scriveremo entro [giorno].', 0, 0, true],
  ['it', 'Le scriveremo, [Nome].', 0, 0, false],
  ['it', 'Le scriveremo entro giovedì.', 0, 0, true],
  ['en', 'Nothing to see.', 7, 0, false],
])('%s: %j, sentence %i, reach %i: a time is beside it: %j', (language, draft, sentence, reach, expected) => {
  expect(hasTimeBeside(partOf(draft, language), sentence, reach)).toBe(expected)
})

test.each([
  ['en', "I'll keep you posted, Dana.", true],
  ['en', 'I’ll keep you posted, Dana.', true],
  ['en', "We'll keep you posted, Dana.", false],
  ['en', 'The team will be in touch with you, Dana.', false],
  ['it', 'Ti terrò aggiornata sul rimborso, Anna.', true],
  ['it', "Ti terro' aggiornata sul rimborso, Anna.", true],
  ['it', 'Ti terremo aggiornata sul rimborso, Anna.', false],
  ['it', 'Sarà ricontattata in settimana per il rimborso.', false],
])('%s: %j is said by one person: %j', (language, draft, expected) => {
  const part = partOf(draft, language)
  const [match] = part.phrases('vague-follow-up')
  expect(match && isInPerson(part, match)).toBe(expected)
})

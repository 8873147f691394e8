import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/case/languages.ts'
import { readApology } from '../../../src/reading/apology.ts'
import { readCommitments } from '../../../src/reading/commitments.ts'
import type { Handoff } from '../../../src/reading/facts.ts'
import { readHandoffs } from '../../../src/reading/handoffs.ts'
import { languageOf } from '../../../src/reading/language.ts'
import { readNames } from '../../../src/reading/names.ts'
import { NOBODY } from '../../../src/reading/people.ts'
import { readRequests } from '../../../src/reading/requests.ts'
import { readSignature } from '../../../src/reading/signature.ts'
import { signable } from '../people-text.ts'
import { textReader } from '../readable-text.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import type { Expected, Reply } from './reply.ts'

const read = await textReader()
const people = { ...NOBODY, brand: { handles: ['@AcmeCare'], name: 'Acme' } }
const promise = { at: Date.parse('2026-03-11T10:00:00Z'), timeZone: 'Europe/Rome', holidays: [] }
const STRONGEST_FIRST: readonly Handoff['kind'][] = ['third-party', 'team', 'channel', 'owned']

function says(text: string, language: Language): Required<Expected> & { readonly language: Language | null } {
  const part = read(text, language)
  const named = signable(text, language, people)
  const signature = readSignature(named, people)
  const { salutation, counter } = named
  const handoffs = readHandoffs(part, people.brand)
  const commitments = readCommitments(part, promise)
  return {
    language: languageOf(text, { expected: ['en', 'it'], detect: () => null }),
    to: salutation?.name ?? '',
    names: readNames(named, people, signature)
      .map((name) => name.text)
      .join(','),
    by: signature?.agent ?? '',
    counter: counter === null ? '' : `${counter.index}/${counter.of}`,
    handoff: STRONGEST_FIRST.find((kind) => handoffs.some((found) => found.kind === kind)) ?? 'none',
    commitment: commitments.find(({ kind }) => kind === 'dated')?.kind ?? commitments[0]?.kind ?? 'none',
    apology: readApology(part),
    asks: readRequests(part)
      .map((request) => `${request.asks}${request.private ? '!' : ''}`)
      .join(','),
  }
}

const REPLIES: Readonly<Partial<Record<Language, readonly Reply[]>>> = { es, fr, de, pt }

describe.each(Object.entries(REPLIES))('%s', (language, replies) => {
  test.each(replies)('%s', (text, expected) => {
    const { to = '', names = to } = expected
    // Safe: the keys of REPLIES are languages.
    expect(says(text, language as Language)).toEqual({
      by: '',
      counter: '',
      handoff: 'none',
      commitment: 'none',
      apology: 'none',
      asks: '',
      ...expected,
      language,
      to,
      names,
    })
  })
})

import { describe, expect, it } from 'vitest'
import { type Brand, LANGUAGES } from '../../src/case/model.ts'
import { normaliseCase } from '../../src/case/normalise.ts'
import { read } from '../../src/reading/read.ts'
import { namedRecipient } from '../../src/reading/recipient.ts'
import { openToolbox } from '../../src/tools.ts'

const toolbox = await openToolbox()
const tools = await toolbox.toolsFor({ languages: LANGUAGES, phrases: {} })

async function recipientIn(draft: string, brand: Brand = {}): Promise<string | null> {
  const subject = normaliseCase(
    { draft },
    { kind: 'reply', brand, channel: null, now: '2026-03-02T10:00:00Z' },
  )
  return toolbox.read(() => {
    const reading = read(subject, tools)
    const [part] = reading.parts
    const found = part === undefined ? null : namedRecipient(part, { start: 0, end: draft.length }, reading)
    return found === null ? null : draft.slice(found.start, found.end)
  })
}

describe('namedRecipient finds', () => {
  it.each<[string, string, Brand?]>([
    ["I've passed it to Priya in the office.", 'Priya'],
    ['Ho scritto a Giulia Rossi, le rispondo domani.', 'Giulia'],
    ['Your claim is with Baggage Claims now.', 'Baggage'],
    ['Giulia le scrive entro le 18.', 'Giulia'],
    ['It is with customer relations now.', 'customer relations', { departments: ['Customer Relations'] }],
    ['The file is with MacTavish now.', 'MacTavish', { agents: [{ name: 'Iain MacTavish' }] }],
    ['Ich habe das an Sabine weitergegeben.', 'Sabine'],
  ])('%s', async (draft, expected, brand) => {
    expect(await recipientIn(draft, brand)).toBe(expected)
  })
})

describe('namedRecipient finds nobody', () => {
  it.each<[string, Brand?]>([
    ['Hi Dana, it is with the relevant team. ^RK'],
    ['La informiamo che la Sua pratica è presso il reparto, che Le risponderà.'],
    ['Your MacBook is with the relevant team.'],
    ['It is with the relevant team until Friday, in March.'],
    ['Send us a DM with the PNR.'],
    ['It is with the team at Acme.', { name: 'Acme' }],
    ['Es liegt bei der zuständigen Abteilung in Arbeit.'],
    ['Wir haben Ihr Anliegen an die zuständige Stelle gegeben.'],
  ])('%s', async (draft, brand) => {
    expect(await recipientIn(draft, brand)).toBeNull()
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { type Brand, LANGUAGES } from '../src/case/model.ts'
import { normaliseCase } from '../src/case/normalise.ts'
import { settingsOf } from '../src/config/effective.ts'
import { presetLayer } from '../src/config/presets.ts'
import type { LintResult } from '../src/engine/finding.ts'
import { lint } from '../src/engine/lint.ts'
import { renderMessage } from '../src/report/message.ts'
import { fixedTexts } from '../src/rule-tester.ts'
import { openToolbox } from '../src/tools.ts'

const settings = settingsOf([presetLayer('all', rules)], rules)
const toolbox = await openToolbox()
const tools = await toolbox.toolsFor({ languages: LANGUAGES, phrases: {} })

const piece = fc.oneof(
  fc.constantFrom(
    'Hi',
    'Hi there',
    'Ciao',
    'Gentile',
    'Dana',
    'Silvia',
    ',',
    '. ',
    ' ',
    '\n',
    '\r\n',
    '…',
    '>>',
    '(segue)',
    '[1/2]',
    '1/3',
    '24/7',
    '@dana',
    '^RK',
    '– Marco',
    '*SR',
    '/KK',
    '#Halloween',
    ':P',
    'https://example.com/AB',
    "l'ufficio competente",
    'the relevant team',
    'entro domani',
    'by Friday',
    "I've asked Priya",
    '{{name}}',
    '[Nome]',
    'RT @x:',
    '&amp;',
    '\u200b',
    '’',
    '👩‍👩‍👧',
    '🇮🇹',
    'ÀÈ',
    'שלום',
    'مرحبا',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => `a ${pieces.join(' ')}`)
const instant = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const input = fc.record({
  draft: fc.array(text, { minLength: 1, maxLength: 4 }),
  post: fc.record({
    text,
    createdAt: instant,
    author: fc.record({
      handle: fc.constantFrom('dana', 'x'),
      displayName: fc.constantFrom('Dana Reed', '🌸', 'Pasta Lab'),
    }),
    resurfacedBy: fc.option(
      fc.record({
        by: fc.constantFrom('dana', 'joe'),
        at: instant,
        kind: fc.constantFrom('repost', 'quote', 'bump'),
      }),
    ),
  }),
  thread: fc.array(
    fc.record({ by: fc.constantFrom('customer', 'brand', 'other'), text, createdAt: instant }),
    {
      maxLength: 3,
    },
  ),
  channel: fc.constantFrom('x', 'bluesky', 'mastodon', 'email'),
  now: instant,
})

async function judge(subject: ReturnType<typeof normaliseCase>): Promise<LintResult> {
  return toolbox.read(() => lint(subject, rules, { ...settings, tools }))
}

it('whatever is written, findings quote it, point into it and can be worded', async () => {
  await fc.assert(
    fc.asyncProperty(input, async (written) => {
      const subject = normaliseCase(written, { kind: 'reply', brand: {}, channel: null, now: written.now })
      const { findings } = await judge(subject)
      for (const { rule: id, messageId, data, part, start, end, evidence, suggestions, fix } of findings) {
        const rule = rules.find((one) => one.id === id)
        for (const messages of Object.values(rule?.messages ?? {})) {
          renderMessage(messages[messageId] ?? '', data, { locale: 'en', timeZone: 'UTC' })
          for (const { message, data: own } of suggestions)
            renderMessage(
              messages[message] ?? '',
              { ...data, ...own },
              { locale: 'it', timeZone: 'Europe/Rome' },
            )
        }
        if (part !== null) {
          const length = subject.parts[part]?.text.length ?? -1
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start ?? 0)
          expect(end).toBeLessThanOrEqual(length)
        }
        for (const { what, text: quoted } of evidence)
          if (what === 'draft') expect(subject.parts.some((one) => one.text.includes(quoted))).toBe(true)
        for (const edit of [...(fix ?? []), ...suggestions.flatMap(({ edits }) => edits ?? [])])
          expect(edit.end).toBeLessThanOrEqual(subject.parts[edit.part]?.text.length ?? -1)
      }
    }),
    { numRuns: 200 },
  )
})

it('a fix mends what it is for', async () => {
  const brand: Brand = { agents: [{ name: 'Rita Kay', initials: 'RK' }], signature: { style: 'caret' } }
  const words = fc.constantFrom(
    'Hi',
    'Hello there',
    'Buongiorno',
    'We have asked the bank.',
    'Il rimborso è partito.',
  )
  const drafts = fc.array(
    fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join('. ')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const post = { text: 'Where is it?', author: { handle: 'dreed', displayName: 'Dana Reed' } }
      const defaults = { kind: 'reply', brand, channel: null, now: '2026-03-02T10:00:00Z' } as const
      let subject = normaliseCase({ draft, post }, defaults)
      // Fixes that touch one another take turns.
      for (let run = 0; run < 4; run++) {
        const texts = fixedTexts(
          subject.parts.map((part) => part.text),
          (await judge(subject)).findings,
        )
        subject = normaliseCase({ draft: [...texts], post }, defaults)
      }
      const { findings } = await judge(subject)
      expect(findings.filter(({ fix }) => fix !== null).map(({ messageId }) => messageId)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

import fc from 'fast-check'
import type { Report, ReportedError, ReportedFinding } from '../../src/report/model.ts'
import { finding, reply, report } from './sample.ts'

/** What breaks formats: their own marks, line ends, and characters that they cannot hold. */
const TEETH = [
  ...[
    ']]>',
    '<!--',
    '<b>',
    '&amp;',
    '&#0;',
    '"',
    "'",
    '%',
    '%0A',
    '%25',
    '::',
    ':',
    ',',
    '=',
    ';',
    '##[error]',
  ],
  ...[
    '|',
    '\\',
    '\\|',
    '`',
    '``',
    '**',
    '_',
    '[x](y)',
    '![x](y)',
    '<br>',
    '~~',
    '$x$',
    '# ',
    '- ',
    '> ',
    '@dana',
  ],
  ...[
    '@team/x',
    '#12',
    '!7',
    'GH-3',
    'https://example.org/a_b',
    'www.example.org',
    'a@example.org',
    '&copy;',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u0000',
    '\u001b[2J',
    '\u009b',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ufffe',
  ],
  ...['\ud800', '\udc00', '\u{1f600}', 'è', ' ', '  '],
]

export const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...TEETH), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''))

/** A name in the working directory: no path that a resolver would make shorter. */
export const nastyFile = nastyText.map((text) => `f${text.replaceAll('/', '')}.txt`)

const place = fc.record({ line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 999 }) })

export const nastyFinding: fc.Arbitrary<ReportedFinding> = fc
  .record({
    place,
    rule: fc.constantFrom('stale-question', 'boilerplate', 'ours/late'),
    severity: fc.constantFrom('error' as const, 'warn' as const, 'info' as const),
    message: nastyText.map((text) => `Says ${text}`),
    excerpt: nastyText,
    acknowledged: fc.option(nastyText),
    suggestion: fc.option(nastyText.map((text) => `Say ${text}`)),
    evidence: nastyText,
  })
  .map(({ place, suggestion, evidence, ...rest }) =>
    finding({
      ...rest,
      ...place,
      endLine: place.line,
      endColumn: place.column,
      evidence: [{ what: 'post.text', text: evidence }],
      suggestions: suggestion === null ? [] : [{ message: suggestion, edits: [] }],
    }),
  )

const nastyError: fc.Arbitrary<ReportedError> = fc
  .record({ place: fc.option(place), file: fc.option(nastyFile), message: nastyText })
  .map(({ place, file, message }) => ({
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    message: `cannot ${message}`,
  }))

export const nastyReport: fc.Arbitrary<Report> = fc
  .record({
    replies: fc.array(
      fc
        .record({
          file: nastyFile,
          id: fc.option(nastyText),
          text: nastyText,
          findings: fc.array(nastyFinding, { maxLength: 4 }),
        })
        .map(({ text, ...over }) => reply(text, over)),
      { maxLength: 4 },
    ),
    errors: fc.array(nastyError, { maxLength: 3 }),
  })
  .map(({ replies, errors }) => report(replies, { errors }))

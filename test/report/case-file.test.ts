import { expect, test } from 'vitest'
import { readCaseFile } from '../../src/case/case-file.ts'
import { normaliseCase } from '../../src/case/normalise.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { personalDataIn } from '../../src/reading/personal-data.ts'
import { pretty } from '../../src/report/pretty.ts'
import { reportReply } from '../../src/report/reply.ts'
import { plain, report } from './sample.ts'

const YAML = `id: elevator
draft:
  - |
    @amanda We are sorry, claim 4471 is with
    the relevant team. Are you still in the elevator?
  - "\\u00abHelp\\u00bb: write to jane@example.org,\\tthe relevant team will answer"
post:
  createdAt: 2016-02-15T03:13:58Z
  text: Stuck at the station, claim 4471
`

/** The words of a part, or a field of the case. */
async function findings(...places: readonly (readonly [number, string] | string)[]) {
  const located = await readCaseFile('cases/elevator.yaml', YAML)
  if (located === null) throw new Error('no case')
  const subject = normaliseCase(located.input, {
    kind: 'reply',
    brand: {},
    channel: null,
    now: '2016-09-07T14:00:00Z',
  })
  const found = places.map((place): Finding => {
    const isField = typeof place === 'string'
    const start = isField ? null : (subject.parts[place[0]]?.text.indexOf(place[1]) ?? -1)
    return {
      rule: 'r',
      severity: 'error',
      messageId: 'm',
      data: { number: '4471' },
      part: isField ? null : place[0],
      start,
      end: isField || start === null ? null : start + place[1].length,
      field: isField ? place : null,
      evidence: [],
      suggestions: [],
      fix: null,
      acknowledged: null,
    }
  })
  return reportReply(
    {
      result: {
        id: subject.id,
        kind: 'reply',
        language: 'en',
        findings: found,
        skipped: [],
        ran: ['r'],
        unusedAcknowledgements: [],
      },
      subject,
      source: located.source,
      ownNow: false,
    },
    {
      language: 'en',
      rules: new Map([['r', { id: 'r', messages: { en: { m: 'Look at {number}.' } } }]]),
      personalData: personalDataIn,
      url: () => '',
    },
  )
}

test('findings stand where the case file says it, through block and quoted texts', async () => {
  const reply = await findings(
    [0, 'with\nthe relevant team'],
    [1, 'relevant team'],
    'post.createdAt',
    'post.id',
  )
  expect(
    reply.findings.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]),
  ).toEqual([
    [4, 41, 5, 22],
    [6, 56, 6, 69],
    [8, 14, 8, 14],
    [4, 5, 4, 5],
  ])
})

test('and look like it, with personal data masked', async () => {
  const reply = await findings([0, 'claim 4471'], [1, 'jane@example.org'], 'post.text')
  const text = pretty.format(report([reply]), plain)
  expect(text).not.toMatch(/4471|jane@/)
  expect(text).toMatchInlineSnapshot(`
    "cases/elevator.yaml (elevator)

      error cases/elevator.yaml:4:27
      4 │     @amanda We are sorry, claim •••1 is with
        │                           ^^^^^^^^^^
        Look at •••1.
        [r]

      error cases/elevator.yaml:6:33
      6 │ …abHelp\\u00bb: write to j•••@•••••••••••,\\tthe relevant team will answer"
        │                         ^^^^^^^^^^^^^^^^
        Look at •••1.
        [r]

      error cases/elevator.yaml:9:9
      9 │   text: Stuck at the station, claim •••1
        │         ^
        Look at •••1.
        [r]

    1 reply checked: 3 errors, 0 warnings
    1 rule ran: r
    Exit status 1: 3 errors
    "
  `)
})

import { expect, test } from 'vitest'
import { openReporting } from '../../src/cli/reporting.ts'
import { loadFormat } from '../../src/report/formats.ts'
import { about, plain, reply, report } from '../report/sample.ts'

const TEXT = 'Are you still there?'
const fix = [{ part: 0, start: 0, end: 3, text: 'Were' }]
const whole = report([
  reply(TEXT, {
    findings: [about(TEXT, 'still', { fix })],
    skipped: [{ rule: 'ask-again', missing: ['thread'] }],
  }),
  reply('Hi'),
  // What was sent is not mended: its fix is not counted.
  reply(TEXT, { messages: [3], findings: [about(TEXT, 'there', { fix, acknowledged: 'told' })] }),
  reply(TEXT, { messages: [4], findings: [about(TEXT, 'there', { fix })] }),
])

test.each(['pretty', 'compact', 'json', 'ndjson'])(
  '%s says the same as it goes and at once',
  async (name) => {
    const format = await loadFormat(name)
    const { reply: add, end } = openReporting(format, plain)
    const { tool, now, summary } = whole
    const written = whole.replies.map(add).join('') + end({ tool, now, summary })
    expect(written).toBe(format.format(whole, plain))
    expect(written.includes('1 fixable')).toBe(name === 'pretty')
  },
)

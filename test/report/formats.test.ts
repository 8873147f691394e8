import { expect, test } from 'vitest'
import { FORMAT_NAMES, loadFormat } from '../../src/report/formats.ts'
import { UserError } from '../../src/source/user-error.ts'
import { plain, reply, report } from './sample.ts'

const ALL = 'pretty, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson or markdown'

test.each(FORMAT_NAMES)('%s can be loaded', async (name) => {
  const { format } = await loadFormat(name)
  expect(format(report([reply('Hi')]), plain)).toBeTypeOf('string')
})

test('these are written as they go', async () => {
  const streams = await Promise.all(
    FORMAT_NAMES.map(async (name) => (await loadFormat(name)).stream !== undefined),
  )
  expect(FORMAT_NAMES.filter((_, index) => streams[index])).toEqual(['pretty', 'compact', 'ndjson'])
})

test.each([
  ['jsno', 'unknown format "jsno"; did you mean "json"?'],
  ['Pretty', 'unknown format "Pretty"; did you mean "pretty"?'],
  ['xml', `unknown format "xml"; expected ${ALL}`],
  ['constructor', `unknown format "constructor"; expected ${ALL}`],
])('%s is refused', async (name, message) => {
  await expect(loadFormat(name)).rejects.toThrow(new UserError(message))
})

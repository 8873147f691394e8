import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { messageSchema, postSchema } from '../../src/case/model.ts'
import { readPayload } from '../../src/platforms/detect.ts'
import { PLATFORMS } from '../../src/platforms/list.ts'
import { UserError } from '../../src/source/user-error.ts'
import { BRANDS } from './brands.ts'

const FOLDER = new URL('../../fixtures/payloads/', import.meta.url)
const payloads = readdirSync(FOLDER).filter((name) => !name.endsWith('.yaml'))

const read = (name: string, text = textOf(name)) => readPayload(text, { file: name, brandHandles: BRANDS })

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

describe('every payload of the fixtures', () => {
  it.each(payloads)('%s is read as expected', async (name) => {
    const expected = parse(textOf(name.replace(/\.\w+$/, '.expected.yaml')))
    try {
      expect(await read(name)).toEqual({ kind: 'payload', channel: null, ...expected })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      expect({ error: error.line }).toEqual(expected)
    }
  })

  it.each(payloads)('%s is of one shape, and of no other', (name) => {
    const { format } = parse(textOf(name.replace(/\.\w+$/, '.expected.yaml')))
    if (format === undefined) return
    const body = textOf(name).replace(/^HTTP[\s\S]*\r\n\r\n/, '')
    const value = name.endsWith('.jsonl')
      ? body
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : JSON.parse(body)
    const shapes = PLATFORMS.filter((platform) => platform.lacks(value)?.length === 0)
    expect(shapes.map(({ id }) => id)).toEqual([format])
  })

  it('has one of each shape', () => {
    const formats = payloads.map((name) => parse(textOf(name.replace(/\.\w+$/, '.expected.yaml'))).format)
    expect(PLATFORMS.map(({ id }) => id).filter((id) => !formats.includes(id))).toEqual([])
  })
})

/** Every value of the payload in turn, replaced by something of another type. */
function* spoilt(value: unknown): Generator<unknown> {
  for (const instead of [null, 7, '', {}]) yield* replaced(value, instead)
}

function* replaced(value: unknown, instead: unknown): Generator<unknown> {
  yield instead
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const other of replaced(item, instead)) yield value.with(index, other)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      for (const other of replaced(item, instead)) yield { ...value, [key]: other }
  }
}

describe('a payload in which one value is of another type', () => {
  it.each(payloads.filter((name) => name.endsWith('.json')))(
    '%s is read without it, or refused',
    async (name) => {
      for (const value of spoilt(JSON.parse(textOf(name)))) {
        const reading = await read(name, JSON.stringify(value)).catch((error: unknown) => {
          if (error instanceof UserError) return null
          throw error
        })
        if (reading?.kind !== 'payload') continue
        postSchema.parse(reading.post)
        for (const message of reading.thread ?? []) messageSchema.parse(message)
      }
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { CaseInput, PostInput } from '../../src/case/model.ts'
import { type CaseDefaults, normaliseCase } from '../../src/case/normalise.ts'

const defaults: CaseDefaults = { kind: 'reply', brand: {}, channel: null, now: '2026-01-01T00:00:00Z' }

const of = (input: Partial<CaseInput>, more: Partial<CaseDefaults> = {}) =>
  normaliseCase({ draft: 'Hi', ...input }, { ...defaults, ...more })

describe('normaliseCase', () => {
  it('says of everything that is absent that it is', () => {
    expect(of({})).toEqual({
      id: null,
      kind: 'reply',
      parts: [{ text: 'Hi', createdAt: null, id: null, inReplyTo: null }],
      post: null,
      thread: null,
      brand: {},
      known: null,
      recent: null,
      channel: null,
      agent: null,
      now: '2026-01-01T00:00:00Z',
      acknowledge: {},
      template: null,
    })
  })

  it('tells an empty thread from none, and a fact known to be absent from an unknown one', () => {
    expect(of({ thread: [], known: { order: null } })).toMatchObject({ thread: [], known: { order: null } })
  })

  it.each([
    ['the line end of a block', 'Hi\nDana\n', 'Hi\nDana'],
    ['CRLF', 'Hi\r\n', 'Hi'],
    ['nothing in front', ' \n Hi', ' \n Hi'],
  ])('drops white space behind a text: %s', (_, draft, text) => {
    expect(of({ draft }).parts[0]?.text).toBe(text)
    expect(of({ draft: [{ text: draft }] }).parts[0]?.text).toBe(text)
  })

  it.each([
    ['the case', { channel: 'Trustpilot', post: { platform: 'x' } }, 'email', 'trustpilot'],
    ['the platform', { post: { platform: 'Twitter' } }, 'email', 'x'],
    ['the address', { post: { url: 'https://x.com/dana/status/699069110461571072' } }, 'email', 'x'],
    ['the configuration', { post: { text: 'Help' } }, 'email', 'email'],
    ['nobody', {}, null, null],
  ])('takes the channel from %s', (_, input, channel, expected) => {
    expect(of(input, { channel }).channel).toBe(expected)
  })

  it('lets the command line go before the case', () => {
    const input: CaseInput = {
      draft: 'Hi',
      channel: 'email',
      agent: 'RK',
      now: '2025-01-01T00:00:00Z',
      post: { text: 'old' },
      thread: [],
      acknowledge: { 'second-reader': 'Dana', boilerplate: 'asked for' },
    }
    const overrides = {
      channel: 'X',
      agent: 'MB',
      now: '2024-01-01T00:00:00Z',
      post: { text: 'new' },
      thread: null,
      acknowledge: { 'second-reader': 'Joe' },
    }
    expect(normaliseCase(input, defaults, overrides)).toMatchObject({
      channel: 'x',
      agent: 'MB',
      now: '2024-01-01T00:00:00Z',
      post: { text: 'new' },
      thread: null,
      acknowledge: { 'second-reader': 'Joe', boilerplate: 'asked for' },
    })
    expect(normaliseCase(input, defaults).now).toBe('2025-01-01T00:00:00Z')
  })

  it('puts the keys of the brand over those of the configuration, one by one', () => {
    const brand = { handles: ['@Acme'], departments: ['Billing'], register: 'formal' as const }
    expect(of({ brand: { handles: ['@AcmeCare', 'acme'] } }, { brand }).brand).toEqual({
      handles: ['AcmeCare', 'acme'],
      departments: ['Billing'],
      register: 'formal',
    })
  })

  it.each<[string, PostInput, PostInput]>([
    [
      'an address reveals',
      { url: 'https://twitter.com/dana/status/699069110461571072?s=20' },
      {
        platform: 'x',
        id: '699069110461571072',
        createdAt: '2016-02-15T03:13:58.667Z',
        author: { handle: 'dana' },
      },
    ],
    [
      'an id reveals',
      { platform: 'X', id: '699069110461571072' },
      { platform: 'x', createdAt: '2016-02-15T03:13:58.667Z' },
    ],
    ['an id without a platform hides', { id: '699069110461571072' }, {}],
    [
      'is there already',
      {
        url: 'https://x.com/dana/status/699069110461571072',
        id: '7',
        createdAt: '2020-01-01T00:00:00Z',
        author: { handle: '@Dana_2' },
      },
      { platform: 'x', id: '7', createdAt: '2020-01-01T00:00:00Z', author: { handle: 'Dana_2' } },
    ],
    ['an unknown address hides', { url: 'https://forum.example/t/12' }, {}],
  ])('fills what %s', (_, post, filled) => {
    const after = of({ post }).post
    expect(after).toMatchObject(filled)
    expect(Object.keys(after ?? {}).sort()).toEqual(
      [...new Set([...Object.keys(post), ...Object.keys(filled)])].sort(),
    )
  })

  it('takes the @ from every handle, and from nothing else', () => {
    const { post, thread, parts } = of({
      draft: [{ text: '@dana hi', inReplyTo: '@dana' }],
      post: {
        text: '@Acme help',
        mentions: ['@Acme', 'joe'],
        inReplyTo: '@joe',
        resurfacedBy: { kind: 'repost', by: '@ann' },
      },
      thread: [
        { by: 'customer', author: '@dana', text: '@Acme?' },
        { by: 'brand', author: 'Acme Care', text: 'Hi', channel: 'Twitter' },
      ],
    })
    expect(parts[0]).toMatchObject({ text: '@dana hi', inReplyTo: 'dana' })
    expect(post).toEqual({
      text: '@Acme help',
      mentions: ['Acme', 'joe'],
      inReplyTo: 'joe',
      resurfacedBy: { kind: 'repost', by: 'ann' },
    })
    expect(thread).toEqual([
      { by: 'customer', author: 'dana', text: '@Acme?' },
      { by: 'brand', author: 'Acme Care', text: 'Hi', channel: 'x' },
    ])
  })
})

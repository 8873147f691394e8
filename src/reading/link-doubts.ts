import { fold } from '../phrases/fold.ts'
import type { Range } from '../phrases/types.ts'
import type { PartReading } from './facts.ts'
import { sameHandle } from './handles.ts'
import { type Link, linksIn } from './links.ts'
import { isDisguised, isOneSlipAway, skeleton } from './look-alike.ts'
import type { Reading } from './reading.ts'

/** Why a customer may not trust a link, or should not. */
export interface LinkDoubt extends Range {
  readonly kind: 'shortened' | 'user' | 'address' | 'disguised' | 'alike' | 'unlisted' | 'handle'
  readonly host: string
  /** What it looks like; for `user` what stands before the `@`. Null for the other kinds. */
  readonly like: string | null
}

/** Services that anybody can hide an address behind; those that one company keeps to itself are none. */
const SHORTENERS = new Set(
  `bit.ly bitly.com j.mp tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly cutt.ly shorturl.at rb.gy rebrand.ly tiny.cc t.ly
  bl.ink s.id shorte.st adf.ly ouo.io soo.gd trib.al dlvr.it ift.tt snip.ly short.io tinu.be u.to clck.ru urlz.fr
  t.co`.split(/\s+/),
)
/** X shortens each link by itself. */
const OWN_SHORTENERS: Readonly<Record<string, string>> = { x: 't.co' }

/** A shorter name is one slip away from too many words. */
const SHORTEST_MISSPELT = 6
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu'])
const CARE = /^(?:ask|team|hey)|(?:help|helps|cares?|support|assist|assistenza|service|official)$/g

/** The doubts about the links and the handles of a message, one each; `allow` are hosts that are the brand's own. */
export function linkDoubts(
  part: PartReading,
  reading: Reading,
  allow: readonly string[],
): readonly LinkDoubt[] {
  const allowed = allow.map(bareHost)
  const doubts = linksIn(part).flatMap((link) => doubtOf(link, reading, allowed) ?? [])
  return [...doubts, ...falseHandles(part, reading)].toSorted((a, b) => a.start - b.start)
}

function doubtOf(link: Link, reading: Reading, allowed: readonly string[]): LinkDoubt | null {
  const { host, user, start, end } = link
  const doubt = (kind: LinkDoubt['kind'], like: string | null = null): LinkDoubt => ({
    kind,
    host,
    like,
    start,
    end,
  })
  if (user !== null) return doubt('user', user)
  const bare = bareHost(host)
  if (allowed.some((own) => bare === own || bare.endsWith(`.${own}`))) return null
  if (isPublicAddress(host)) return doubt('address')
  if (host.split('.').some(isDisguised)) return doubt('disguised')
  const like = likenessOf(bare, reading, allowed)
  if (like !== null) return doubt('alike', like)
  if (OWN_SHORTENERS[reading.channel ?? ''] === bare) return null
  if (SHORTENERS.has(bare)) return doubt('shortened')
  return allowed.length > 0 && !isLocal(host) ? doubt('unlisted') : null
}

function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/.*$/s, '')
    .replace(/^www\./, '')
}

/** An address in numbers; those of the customer's own network, where a router answers, are fine. */
function isPublicAddress(host: string): boolean {
  return (
    (/^\d{1,3}(?:\.\d{1,3}){3}$|^\d{8,10}$|^0x[\da-f]+$/.test(host) || host.startsWith('[')) && !isLocal(host)
  )
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|\[fe80:)/.test(host)
}

/** What a host looks like without being it: a host that is allowed, or the name of the brand. */
function likenessOf(host: string, { brand }: Reading, allowed: readonly string[]): string | null {
  const labels = host.split('.')
  const at = labelIndex(labels)
  const label = labels[at] ?? ''
  const names = [brand.name ?? '', ...(brand.handles ?? []), ...(brand.handles ?? []).map(withoutCare)]
  const known = [
    ...allowed.map((own) => ({ own, label: own.split('.')[labelIndex(own.split('.'))] ?? '' })),
    ...names.flatMap((own) => [fold(own), own.toLowerCase()].map((name) => ({ own, label: squashed(name) }))),
  ].filter((one) => one.label.length > 2)
  if (known.some((one) => one.label === label || one.label === label.replaceAll('-', ''))) return null
  const alike = known.find(
    (one) =>
      skeleton(one.label) === skeleton(label) ||
      (one.label.length >= SHORTEST_MISSPELT && isOneSlipAway(one.label, label)) ||
      isHead(labels.slice(0, at), one.label),
  )
  return alike?.own ?? null
}

function squashed(name: string): string {
  return name.replace(/[^\p{L}\d]/gu, '')
}

/** The label that somebody has registered: "acme" in `help.acme.co.uk`. */
function labelIndex(labels: readonly string[]): number {
  const isCountry = labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '')
  return Math.max(0, labels.length - (isCountry ? 3 : 2))
}

/** `acme.com.evil.example`: what one reads first is not where it leads. */
function isHead(before: readonly string[], label: string): boolean {
  return before.some(
    (one, i) => one === label && /^(?:com|net|org|co|it|es|fr|de|pt|br)$/.test(before[i + 1] ?? ''),
  )
}

function withoutCare(handle: string): string {
  return handle.toLowerCase().replaceAll('_', '').replace(CARE, '')
}

/** Handles that look like the brand's and are not; the customer's may. */
function falseHandles({ tokens, text }: PartReading, { brand, customer }: Reading): readonly LinkDoubt[] {
  const own = brand.handles ?? []
  return tokens
    .filter(({ kind }) => kind === 'mention')
    .flatMap(({ start, end }): readonly LinkDoubt[] => {
      const handle = text.slice(start + 1, end)
      if ([...own, customer.handle].some((one) => one !== null && sameHandle(one, handle))) return []
      const like = own.find((one) => skeleton(one) === skeleton(handle))
      return like === undefined ? [] : [{ kind: 'handle', host: handle, like, start, end }]
    })
}

/** Ends of links, e-mail addresses, mentions and hashtags. Every function looks at each character once. */
import { APOSTROPHE, classOf, codeAt, DIGIT, IGNORED, LETTER, MARK, SPACE, widthOf } from './characters.ts'

/** Endings that make a bare `acme.it` a link; lower case only, so that "back.Thanks" is two words. */
const DOMAINS = new Set(
  'com org net edu gov info biz eu it fr de es pt uk ie ch nl br mx ar ca au app dev io co ly gl tv help support shop social'.split(
    ' ',
  ),
)
/** Endings that are words of a language: a link only when a path follows, as in `wp.me/x`. */
const WORDLIKE_DOMAINS = new Set('me to be in is so at us no am my la se re li fi do'.split(' '))

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** The end of the link that starts at `start` with a scheme or `www.`; `start` itself when there is none. */
export function linkEnd(text: string, start: number, end: number): number {
  // "ht" or "ww": the usual word that begins with h or w costs no copy.
  const second = text.charCodeAt(start + 1) | 0x20
  if (second !== 0x74 && second !== 0x77) return start
  const head = text.slice(start, Math.min(end, start + 8)).toLowerCase()
  const scheme = head.startsWith('https://')
    ? 8
    : head.startsWith('http://')
      ? 7
      : head.startsWith('www.')
        ? 4
        : 0
  if (scheme === 0) return start
  const stop = pathEnd(text, start + scheme, end)
  return stop > start + scheme ? stop : start
}

/** A bare domain or an e-mail address from `start`; `stop` is how far the text was examined. */
export function addressFrom(
  text: string,
  start: number,
  end: number,
): { readonly kind: 'url' | 'email' | null; readonly end: number; readonly stop: number } {
  const stop = runEnd(text, start, end, isLocalPart)
  if (text[stop] === '@' && stop < end) {
    const host = trimDots(text, stop + 1, runEnd(text, stop + 1, end, isHost))
    if (host > stop + 1 && text.slice(stop + 1, host).includes('.'))
      return { kind: 'email', end: host, stop: host }
    return { kind: null, end: start, stop }
  }
  const host = trimDots(text, start, runEnd(text, start, end, isHost))
  const ending = endingOf(text.slice(start, host))
  const after = classOf(codeAt(text, host, end))
  if (ending === '' || after === LETTER || after === APOSTROPHE) return { kind: null, end: start, stop }
  const hasPath = text[host] === '/' && host + 1 < end && classOf(codeAt(text, host + 1, end)) !== SPACE
  if (DOMAINS.has(ending) || (hasPath && WORDLIKE_DOMAINS.has(ending)))
    return { kind: 'url', end: hasPath ? pathEnd(text, host, end) : host, stop: host }
  return { kind: null, end: start, stop }
}

/** The end of `@handle`, `@handle.bsky.social` or `@user@host.tld` at `start`; `start` when it is none. */
export function mentionEnd(text: string, start: number, end: number): number {
  const name = runEnd(text, start + 1, end, isHandle)
  if (name === start + 1) return start
  const joint = text[name]
  if (name + 1 >= end || (joint !== '.' && joint !== '@' && joint !== '-')) return name
  const hostStart = joint === '@' ? name + 1 : start + 1
  const host = trimDots(text, hostStart, runEnd(text, hostStart, end, isHost))
  const ending = endingOf(text.slice(hostStart, host))
  const isDomain = joint === '@' ? /^[a-z]{2,}$/.test(ending) : DOMAINS.has(ending)
  return isDomain ? host : name
}

/** The end of the hashtag at `start`; `start` when no letter is in it. */
export function hashtagEnd(text: string, start: number, end: number): number {
  let at = start + 1
  let letters = false
  while (at < end) {
    const code = codeAt(text, at, end)
    const kind = classOf(code)
    if (kind === LETTER) letters = true
    else if (kind !== DIGIT && kind !== MARK && code !== UNDERSCORE) break
    at += widthOf(code)
  }
  return letters ? at : start
}

const UNDERSCORE = 0x5f

function pathEnd(text: string, start: number, end: number): number {
  let stop = start
  while (stop < end) {
    const code = codeAt(text, stop, end)
    const kind = classOf(code)
    if (kind === SPACE || kind === IGNORED || '<>"«»“”'.includes(String.fromCodePoint(code))) break
    stop += widthOf(code)
  }
  return trimPunctuation(text, start, stop)
}

/** Drops what belongs to the sentence: final punctuation, and a bracket that the link did not open. */
function trimPunctuation(text: string, start: number, stop: number): number {
  const depth = new Map<string, number>()
  for (let at = start; at < stop; at++) {
    const character = text[at] ?? ''
    const opener = CLOSERS[character]
    if (opener !== undefined) depth.set(opener, (depth.get(opener) ?? 0) - 1)
    else if ('([{'.includes(character)) depth.set(character, (depth.get(character) ?? 0) + 1)
  }
  while (stop > start) {
    const last = text[stop - 1] ?? ''
    const opener = CLOSERS[last]
    if (opener !== undefined && (depth.get(opener) ?? 0) < 0) depth.set(opener, (depth.get(opener) ?? 0) + 1)
    else if (!'.,!?;:…*'.includes(last) && classOf(last.charCodeAt(0)) !== APOSTROPHE) break
    stop--
  }
  return stop
}

function runEnd(text: string, start: number, end: number, belongs: (code: number) => boolean): number {
  let at = start
  while (at < end && belongs(text.charCodeAt(at))) at++
  return at
}

function trimDots(text: string, start: number, stop: number): number {
  while (stop > start && (text[stop - 1] === '.' || text[stop - 1] === '-')) stop--
  return stop
}

/** What stands after the last full stop of a host; empty when it is none, as in "Thanks...it was". */
function endingOf(host: string): string {
  const dot = host.lastIndexOf('.')
  return dot < 1 || host.includes('..') ? '' : host.slice(dot + 1)
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

function isHandle(code: number): boolean {
  return isAlphanumeric(code) || code === UNDERSCORE
}

/** Letters, digits, `.` and `-`. */
function isHost(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d
}

/** A host's characters, and `_`, `+`, `%`. */
function isLocalPart(code: number): boolean {
  return isHost(code) || code === UNDERSCORE || code === 0x2b || code === 0x25
}

import { lazily } from '../source/lazily.ts'

/** What XML 1.0 cannot hold, not even as a reference; lone surrogates among it. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  lazily(() => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu)

/**
 * Marks, and what a parser would change (line ends and tabs of an attribute) or a terminal obey: written as references,
 * which say the same.
 */
const WRITTEN_AS_REFERENCE = /[&<>"'\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A text for an attribute in double quotes, or for between two tags; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN(), '\ufffd')
    .replace(WRITTEN_AS_REFERENCE, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`)
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export interface XmlElement {
  readonly name: string
  /** Without those that are null. */
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly children?: readonly XmlElement[]
  /** Instead of children. */
  readonly text?: string
}

/** A document in UTF-8, with its line end; children are indented, texts are as they are. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}`
}

function element({ name, attributes, children = [], text }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const opening = `${indent}<${name}${pairs.join('')}`
  if (text !== undefined) return `${opening}>${escapeXml(text).replaceAll('&#10;', '\n')}</${name}>\n`
  if (children.length === 0) return `${opening}/>\n`
  const inner = children.map((child) => element(child, `${indent}  `)).join('')
  return `${opening}>\n${inner}${indent}</${name}>\n`
}

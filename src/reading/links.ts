import { addressFrom } from '../phrases/links.ts'
import type { PartReading, Quote } from './facts.ts'
import { fromPunycode } from './punycode.ts'

/** A link of a message, taken apart. */
export interface Link extends Quote {
  /** In small letters, without user, port and a last full stop; a name in other scripts as it is read, not as it is sent. */
  readonly host: string
  /** What stands before an `@` in front of the host: `acme.com` in `https://acme.com@evil.example`. */
  readonly user: string | null
}

const PARTS = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:([^/?#\\\s]*)@)?(\[[\da-f:.]+\]|[^/?#:\\\s]+)/iu

/** The links in a message, in order; e-mail addresses are none. */
export function linksIn({ tokens, text }: PartReading): readonly Link[] {
  return tokens
    .filter(({ kind }) => kind === 'url')
    .flatMap(({ start, end }): readonly Link[] => {
      const written = text.slice(start, end)
      const [, user, host] = PARTS.exec(written) ?? []
      if (host === undefined || addressFrom(written, 0, written.length).kind === 'email') return []
      return [{ start, end, text: written, host: readable(host), user: user ?? null }]
    })
}

/** The host as a browser shows it: compatibility letters resolved, `xn--` decoded. */
function readable(host: string): string {
  const plain = host.normalize('NFKC').toLowerCase().replace(/\.+$/u, '')
  return plain.split('.').map(decodeLabel).join('.')
}

/** No label of a name is longer (RFC 1035). */
const LONGEST_LABEL = 63

function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label
  return fromPunycode(label.slice(4)) ?? label
}

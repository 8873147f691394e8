import { isUtf8 } from 'node:buffer'
import { createLines } from './position.ts'
import { UserError } from './user-error.ts'

/** The text of a file. Offsets count from behind the byte order mark, as editors do. */
export interface SourceText {
  readonly text: string
  /** The file began with a byte order mark, to be written back with it. */
  readonly bom: boolean
}

/**
 * Decodes UTF-8. Anything else is refused rather than linted with letters missing.
 * @throws UserError on UTF-16, on binary data, and at the first byte that is not UTF-8
 */
export function decodeText(bytes: Uint8Array, file: string): SourceText {
  if (isUtf16(bytes)) throw new UserError('is written in UTF-16; save it as UTF-8', file)
  if (bytes.includes(0)) throw new UserError('is a binary file; expected text in UTF-8', file)
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(bom ? 3 : 0)
  const text = content.toString('utf8')
  if (!isUtf8(content)) {
    const position = createLines(text).position(firstReplaced(content, text))
    throw new UserError('is not UTF-8 from here on; save it as UTF-8', file, position)
  }
  return { text, bom }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/**
 * The offset in `text` of the first U+FFFD that the decoder put in place of bad bytes; one that the file
 * really holds is written EF BF BD.
 */
function firstReplaced(bytes: Buffer, text: string): number {
  let from = 0
  let byte = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', from)) {
    byte += Buffer.byteLength(text.slice(from, at))
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at
    byte += 3
    from = at + 1
  }
  return text.length
}

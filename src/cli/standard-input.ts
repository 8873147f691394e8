import { decodeText } from '../source/read-text.ts'
import { unreadable } from './files.ts'
import type { Io } from './io.ts'

/** All of standard input as text. */
export async function readStandardInput(file: string, io: Io): Promise<string> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  } catch (error) {
    throw unreadable(file, error)
  }
  return decodeText(Buffer.concat(chunks), file).text
}

import { decodeText } from '../source/read-text.ts'
import type { Io } from './io.ts'

/** All of standard input as text. */
export async function readStandardInput(file: string, io: Io): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return decodeText(Buffer.concat(chunks), file).text
}

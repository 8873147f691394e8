import type { Brand } from '../case/model.ts'
import { fold } from '../phrases/fold.ts'

/** Whether a name is the brand's own: it is part of the brand's name or of one of its handles, or has it in it. */
export function isOwnName(
  name: string,
  { handles = [], name: brand }: Pick<Brand, 'handles' | 'name'>,
): boolean {
  const own = [...handles, ...(brand === undefined ? [] : [brand])].map(letters).filter((one) => one !== '')
  // "Spotify Support" of @SpotifyCares; two letters would be found in any handle.
  const [first = ''] = name.split(/[\s'’]+/)
  const word = letters(first)
  return (
    word.length >= 3 &&
    own.some((one) => one.includes(word) || (one.length >= 3 && letters(name).includes(one)))
  )
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\d]/gu, '')
}

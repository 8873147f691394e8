import type { NotationName } from './notations.ts'

const BRACES: Partial<Record<NotationName, readonly [string, string]>> = {
  'triple-brace': ['{{{', '}}}'],
  'help-scout': ['{%', '%}'],
  salesforce: ['{!', '}'],
  'hash-brace': ['#{', '}'],
  'percent-brace': ['%{', '}'],
}

/** A placeholder for a key in a notation; in doubled braces where it has none of its own. */
export function write(notation: NotationName, key: string): string {
  const [open, close] = BRACES[notation] ?? ['{{', '}}']
  return open + key + close
}

import type { ApologyKind, ReadableText } from './facts.ts'

/** Whether a text apologises; an apology without an "if" counts even beside one with it. */
export function readApology(text: ReadableText): ApologyKind {
  if (text.phrases('apology').length > 0) return 'yes'
  return text.phrases('conditional-apology').length > 0 ? 'conditional' : 'none'
}

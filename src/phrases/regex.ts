import type { Range } from './types.ts'

/** Runs regular expressions without backtracking. */
export interface RegexEngine {
  /**
   * Compiles an expression, without regard to case; the result gives its matches in a text, in order.
   * Throws an `Error` that says what is wrong with the expression.
   */
  compile(expression: string): (text: string) => readonly Range[]
}

/** Loads RE2 (a port to JavaScript): linear time for any expression. Slow to load, so only when needed. */
export async function loadRegexEngine(): Promise<RegexEngine> {
  const { RE2JS } = await import('re2js')
  return {
    compile(expression) {
      const compiled = RE2JS.compile(expression, RE2JS.CASE_INSENSITIVE)
      return (text) => {
        const matcher = compiled.matcher(text)
        const ranges: Range[] = []
        while (matcher.find())
          if (matcher.end() > matcher.start()) ranges.push({ start: matcher.start(), end: matcher.end() })
        return ranges
      }
    },
  }
}

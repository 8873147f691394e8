/** The constants of RFC 3492, section 5. */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const INITIAL_BIAS = 72
const INITIAL_CODE = 0x80

/** Decodes a label of a host without its `xn--` (RFC 3492); null when it is not one. */
export function fromPunycode(input: string): string | null {
  const delimiter = input.lastIndexOf('-')
  const output =
    delimiter > 0 ? [...input.slice(0, delimiter)].map((letter) => letter.codePointAt(0) ?? 0) : []
  let [code, i, bias] = [INITIAL_CODE, 0, INITIAL_BIAS]
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < input.length; ) {
    const before = i
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = Number.parseInt(input.charAt(at++), BASE)
      if (Number.isNaN(digit)) return null
      // RFC 3492 counts a to z before 0 to 9; a radix of 36 the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10
      i += value * weight
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (value < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapt(i - before, length, before === 0)
    code += Math.floor(i / length)
    if (code > 0x10ffff) return null
    output.splice(i % length, 0, code)
    i = (i % length) + 1
  }
  return String.fromCodePoint(...output)
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

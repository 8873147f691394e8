import type { Reading } from './reading.ts'

/** Makes a reader of what several rules ask for; it reads each case once. */
export function oncePerReading<Fact>(read: (reading: Reading) => Fact): (reading: Reading) => Fact {
  const known = new WeakMap<Reading, { readonly fact: Fact }>()
  return (reading) => {
    const before = known.get(reading)
    if (before !== undefined) return before.fact
    const fact = read(reading)
    known.set(reading, { fact })
    return fact
  }
}

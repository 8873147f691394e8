import { spawnSync } from 'node:child_process'

/**
 * Runs Node programs in turns, so that a machine whose speed drifts slows all of them alike. The result is the
 * milliseconds of each, a round each.
 *
 * @param commands name, arguments, working directory, and what to do before each run, which is not timed
 */
export function runInTurns(commands, { rounds, env }) {
  const times = commands.map(() => [])
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { name, args, cwd, before }] of commands.entries()) {
      before?.()
      const start = process.hrtime.bigint()
      // An inherited environment can cost every Node process more than what is measured here.
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, maxBuffer: 1 << 30 })
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
      if (status === null || status > 1) throw new Error(`${name} ended with ${status}: ${stderr}`)
      if (round >= 0) times[index].push(milliseconds)
    }
  }
  return times
}

/**
 * Runs them, and prints for each its median and the median of its ratios to the first: read the ratios, not the
 * milliseconds.
 */
export function compare(commands, options) {
  const times = runInTurns(commands, options)
  const [floor] = times
  console.log(`${options.rounds} rounds, Node ${process.version}; medians\n`)
  for (const [index, { name }] of commands.entries()) {
    const ratio = median(times[index].map((time, round) => time / floor[round]))
    const milliseconds = median(times[index]).toFixed(0).padStart(6)
    console.log(`${name.padEnd(44)}${milliseconds} ms  ${ratio.toFixed(2)} ×`)
  }
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

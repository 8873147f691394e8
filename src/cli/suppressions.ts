import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isWithin, statOf } from '../config/places.ts'
import { unknownRule } from '../config/rule-values.ts'
import type { Configuration } from '../config/settings.ts'
import type { Suppressed } from '../engine/baseline.ts'
import type { Judged } from '../report/reply.ts'
import { UserError } from '../source/user-error.ts'
import { readText } from './files.ts'
import type { Io } from './io.ts'
import type { CheckOptions } from './options.ts'
import { writeWholeFile } from './whole-file.ts'

/** The findings of earlier runs that are let be. */
export interface Suppressions {
  /** Why a finding is acknowledged that is one of them. */
  readonly reason: string
  /** Acknowledges the findings that were there before, and with `--suppress-…` those that are there now. */
  apply(judged: Judged): Judged
  /** Takes note that a file was linted, though it may hold nothing any more. */
  linted(file: string): void
  /** Writes the file where it was asked for; what to tell the user, a line each. */
  close(): readonly string[]
}

const NAME = '.replylint-suppressions.json'

/**
 * Opens the suppressions of a run; null when there are none.
 * @param reasonIn why a finding is acknowledged that a file of suppressions has
 * @throws UserError when flags contradict one another, or the file is missing or malformed
 */
export async function openSuppressions(
  inputs: readonly string[],
  options: CheckOptions,
  configuration: Configuration,
  reasonIn: (file: string) => string,
  io: Io,
): Promise<Suppressions | null> {
  const isWanted = suppressing(options, configuration)
  const isWritten = isWanted !== null || options.pruneSuppressions === true
  if (isWritten) refuseWhatCannotBeFound(inputs, options)
  const path = placeOf(options, configuration, io)
  const file = relative(io.cwd, path)
  const exists = existsSync(path)
  if (!exists && options.suppressionsLocation !== undefined && !isWritten) {
    throw new UserError('no such file; --suppress-all writes it', file)
  }
  if ((!exists && !isWritten) || options.eachReply) return null

  const { parseSuppressions, formatSuppressions } = await import('./suppressions-file.ts')
  const { createBaseline } = await import('../engine/baseline.ts')
  const { suppress } = await import('../engine/suppress.ts')
  const { sightOf } = await import('./sight.ts')
  const before = exists ? readText(file, io.cwd) : ''
  const baseline = createBaseline(exists ? await parseSuppressions(file, before) : [])
  const streams = new Set<string>()
  /** By file, the rules that ran on what is in it; none where nothing is. */
  const ran = new Map<string, { judged: boolean; readonly rules: Set<string> }>()
  const reason = reasonIn(file)
  let added = 0

  const nameOf = (name: string) => relative(dirname(path), resolve(io.cwd, name)).split(sep).join('/')
  const noteOf = (name: string) => {
    const key = nameOf(name)
    const note = ran.get(key) ?? { judged: false, rules: new Set() }
    ran.set(key, note)
    return note
  }
  /** Whether it was looked for, and is no more. What a partial run has not seen is left alone. */
  const isStale = ({ file: name, rule }: Suppressed) => {
    const note = ran.get(name)
    return note !== undefined && (!note.judged || note.rules.has(rule))
  }
  const isGone = ({ file: name }: Suppressed) => !existsSync(resolve(dirname(path), name))

  return {
    reason,
    apply(judged) {
      const { source, result } = judged
      if (isStream(source.file)) {
        if (isWanted !== null) streams.add(source.file)
        return judged
      }
      const note = noteOf(source.file)
      note.judged = true
      for (const rule of result.ran) note.rules.add(rule)
      const seen = sightOf(judged, nameOf(source.file))
      const findings = suppress(result.findings, (finding) => {
        const sight = seen(finding)
        if (baseline.take(sight)) return reason
        if (!isWanted?.(finding.rule)) return null
        baseline.add(sight)
        added += 1
        return reason
      })
      return { ...judged, result: { ...result, findings } }
    },
    linted(name) {
      noteOf(name)
    },
    close() {
      const { pruneSuppressions = false, fixDryRun, diff } = options
      const stale = baseline.unmet().filter(isStale)
      const removed = pruneSuppressions ? baseline.unmet().filter((one) => isStale(one) || isGone(one)) : []
      if (isWritten) {
        const text = formatSuppressions(
          baseline.entries((one) => pruneSuppressions && (isStale(one) || isGone(one))),
        )
        if (text !== before && (exists || added > 0)) writeWholeFile(file, text, io.cwd)
      }
      // What is mended only for show is still in the files, and what an editor pipes need not be in them yet.
      const isShow = fixDryRun || diff || isPiped(inputs, options)
      return [
        ...Array.from(streams, (name) => `${name}: is a stream, and its findings are not suppressed`),
        ...(isWanted === null ? [] : [`${file}: ${plural(added, 'finding')} added`]),
        ...(pruneSuppressions ? [`${file}: ${plural(total(removed), 'suppression')} removed`] : []),
        ...(pruneSuppressions || isShow || stale.length === 0
          ? []
          : [`${file}: ${plural(total(stale), 'suppression')} found nothing; ${pruneHint(total(stale))}`]),
      ]
    },
  }
}

/** Which findings `--suppress-…` asks to let be; null when none does. */
function suppressing(
  { suppressAll, suppressRule }: CheckOptions,
  { rules }: Configuration,
): ((rule: string) => boolean) | null {
  if (suppressAll && suppressRule.length > 0) {
    throw new UserError('--suppress-all and --suppress-rule: which of the two?')
  }
  const unknown = suppressRule.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new UserError(`--suppress-rule: ${unknown} ${unknownRule(unknown, rules)}`)
  if (suppressAll) return () => true
  return suppressRule.length > 0 ? (rule) => suppressRule.includes(rule) : null
}

function isPiped(inputs: readonly string[], { staged, changed }: CheckOptions): boolean {
  return inputs.includes('-') || (inputs.length === 0 && !staged && !changed)
}

/** Suppressions hold for files as they are on the disk, and as a later run will find them again. */
function refuseWhatCannotBeFound(inputs: readonly string[], options: CheckOptions): void {
  const flag = options.suppressAll
    ? '--suppress-all'
    : options.pruneSuppressions
      ? '--prune-suppressions'
      : '--suppress-rule'
  if (isPiped(inputs, options)) {
    throw new UserError(`${flag}: standard input is no file that a later run would find again`)
  }
  if (options.eachReply) throw new UserError(`${flag} and --each-reply: what was sent is not sent again`)
  for (const [name, on] of [
    ['--fix-dry-run', options.fixDryRun],
    ['--diff', options.diff],
  ] as const) {
    if (on)
      throw new UserError(`${flag} and ${name}: the files stay as they were, and so must what is suppressed`)
  }
}

/** Beside the configuration, so that it is the same from every folder below; else in the working directory. */
function placeOf({ suppressionsLocation }: CheckOptions, { file }: Configuration, { cwd }: Io): string {
  if (suppressionsLocation !== undefined) {
    const path = resolve(cwd, suppressionsLocation)
    return statOf(path)?.isDirectory() ? join(path, NAME) : path
  }
  const isAbove = file !== null && isWithin(dirname(file), cwd)
  return join(isAbove ? dirname(file) : cwd, NAME)
}

function isStream(file: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(file)
}

function total(entries: readonly Suppressed[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0)
}

function pruneHint(count: number): string {
  return `--prune-suppressions removes ${count === 1 ? 'it' : 'them'}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

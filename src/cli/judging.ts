import type { CaseOverrides } from '../case/normalise.ts'
import type { LintResult } from '../engine/finding.ts'
import type { Conversations } from '../report/conversations.ts'
import type { Judged } from '../report/reply.ts'
import { UserError } from '../source/user-error.ts'
import { fixReply, patchOf, replaceFile } from './fix.ts'
import type { Io } from './io.ts'
import type { CaseItem, LibraryItem } from './items.ts'
import { judgeLibrary, type LibraryVerdict } from './judge-library.ts'
import type { CheckOptions } from './options.ts'
import type { ResultCache } from './result-cache.ts'
import type { Session } from './session.ts'

/** How the cases of a run are judged: as they are, after their fixes, or reply by reply. */
export interface Judging {
  judge(item: CaseItem): Promise<readonly Judged[]>
  judgeLibrary(item: LibraryItem): Promise<LibraryVerdict>
  /** What the fixes would change, for `--diff`. */
  patches(): string
  /** The table of a run over whole conversations. */
  conversations(): Conversations | undefined
}

interface Run {
  readonly options: CheckOptions
  readonly flags: CaseOverrides
  readonly session: Session
  readonly cache?: ResultCache | undefined
  readonly io: Io
}

export async function openJudging(run: Run): Promise<Judging> {
  const { fix, fixDryRun, diff, eachReply, staged } = run.options
  const fixing = (
    [
      ['--fix', fix],
      ['--fix-dry-run', fixDryRun],
      ['--diff', diff],
    ] as const
  ).find(([, on]) => on)
  if (eachReply && fixing)
    throw new UserError(`--each-reply and ${fixing[0]}: what was sent cannot be mended`)
  if (staged && fixing)
    throw new UserError(`--staged and ${fixing[0]}: the index cannot be mended; fix the files`)
  if (eachReply) return eachReplyJudging(run)
  return fixing ? fixingJudging(run) : plainJudging(run)
}

function plainJudging({ session, flags, cache }: Run): Judging {
  const judge = ({ input, source, context }: CaseItem, remembered?: LintResult) =>
    session.judge(input, source, { ...context, ...flags }, remembered)
  return {
    judge: async (item) => [await judge(item)],
    judgeLibrary: (item) => judgeLibrary(item, judge, session.configuration.rules, cache),
    patches: () => '',
    conversations: () => undefined,
  }
}

function fixingJudging(run: Run): Judging {
  const { options, session, flags, io } = run
  let patches = ''
  const judge = ({ input, source, context }: CaseItem) =>
    session.judge(input, source, { ...context, ...flags })

  async function keep(texts: ReadonlyMap<string, string>): Promise<void> {
    for (const [file, text] of texts) {
      if (options.diff) patches += await patchOf(file, text, io.cwd)
      else if (options.fix) replaceFile(file, text, io.cwd)
    }
  }

  return {
    async judge(item) {
      const { judged, texts } = await fixReply(item, judge)
      await keep(texts)
      return [judged]
    },
    async judgeLibrary(item) {
      const { fixLibrary } = await import('./fix-library.ts')
      const { verdict, texts } = await fixLibrary(item, judge, session.configuration.rules)
      await keep(texts)
      return verdict
    },
    conversations: () => undefined,
    patches: () => patches,
  }
}

async function eachReplyJudging(run: Run): Promise<Judging> {
  const { judgeEachReply } = await import('./each-reply.ts')
  const { sourceOfFlags } = await import('./conversation-input.ts')
  const { createConversationTally } = await import('../report/conversations.ts')
  const threadSource = await sourceOfFlags(run.options, run.flags, run.io)
  const tally = createConversationTally()
  return {
    judge: (item) => judgeEachReply(item, { ...run, threadSource, tally }),
    judgeLibrary: async () => ({ judged: [], failures: [], unused: [] }),
    patches: () => '',
    conversations: () => tally.result(),
  }
}

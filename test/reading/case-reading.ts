import type { CaseInput } from '../../src/case/model.ts'
import { normaliseCase } from '../../src/case/normalise.ts'
import { read } from '../../src/reading/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { openToolbox } from '../../src/tools.ts'

type CaseReader = <Fact>(input: Partial<CaseInput>, fact: (reading: Reading) => Fact) => Promise<Fact>

/** Asks whole cases for a fact, with the project's own packs. */
export async function caseReader(): Promise<CaseReader> {
  const toolbox = await openToolbox()
  const tools = await toolbox.toolsFor({ languages: ['en', 'it'], phrases: {} })
  return (input, fact) => {
    const now = '2026-03-11T10:00:00Z'
    const subject = normaliseCase(
      { draft: 'Hello.', ...input },
      { kind: 'reply', brand: {}, channel: null, now },
    )
    return toolbox.read(() => fact(read(subject, tools)))
  }
}

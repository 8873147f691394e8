import { stringify } from '../report/json.ts'
import { renderTable } from '../report/table.ts'
import type { Io } from './io.ts'
import type { ConfigOptions } from './options.ts'
import { openOutput } from './output.ts'
import { configurationFor } from './session.ts'
import { checkTableFormat } from './table-format.ts'

/** Prints the rules with their severity in the effective configuration of the working directory. */
export async function listRules(
  options: ConfigOptions & { readonly format: string },
  io: Io,
): Promise<number> {
  checkTableFormat(options.format)
  const configuration = await configurationFor(options, io)
  const settings = configuration.settingsFor(null)
  const rows = configuration.rules.map(({ id, appliesTo, recommended, summary }) => ({
    rule: id,
    severity: settings.rules[id]?.severity ?? 'off',
    recommended,
    appliesTo,
    summary,
  }))
  const output = await openOutput(options, io)
  await output.write(
    options.format === 'json'
      ? `${stringify(rows, 2)}\n`
      : renderTable(
          [
            ['rule', 'severity', 'for', 'finds'],
            ...rows.map(({ rule, severity, appliesTo, summary }) => [
              rule,
              severity,
              appliesTo.join(', '),
              summary,
            ]),
          ],
          output.columns,
          output.palette,
        ),
  )
  return 0
}

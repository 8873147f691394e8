import { stringify } from '../report/json.ts'
import { renderTable } from '../report/table.ts'
import type { Io } from './io.ts'
import type { ConfigOptions } from './options.ts'
import { openOutput } from './output.ts'
import { configurationFor } from './session.ts'
import { checkTableFormat } from './table-format.ts'

/** Prints each value of the effective configuration of a file, and where it comes from. */
export async function showConfig(
  file: string | null,
  options: ConfigOptions & { readonly format: string },
  io: Io,
): Promise<number> {
  checkTableFormat(options.format)
  const configuration = await configurationFor(options, io)
  if (file !== null) await configuration.prepare([file])
  const values = configuration.provenanceFor(file)
  const output = await openOutput(options, io)
  await output.write(
    options.format === 'json'
      ? `${stringify({ file: configuration.file, values }, 2)}\n`
      : renderTable(
          [['value', 'from', 'is'], ...values.map(({ path, value, from }) => [path, from, worded(value)])],
          output.columns,
          output.palette,
        ),
  )
  return 0
}

function worded(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

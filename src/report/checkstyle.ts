import type { Severity } from '../engine/rule.ts'
import type { Format } from './format.ts'
import { groupBy, isOpen, listed, oneLine } from './listed.ts'
import { renderXml, type XmlElement } from './xml.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info' }

/** The XML of Checkstyle, which most CI servers and review tools read. What is acknowledged is not listed. */
export const checkstyle: Format = {
  format({ replies, errors, tool }) {
    const entries = [
      ...errors.map(({ file, line, column, message }) =>
        entry(file ?? '<input>', { line: line ?? 1, column, severity: 'error', message, source: tool.name }),
      ),
      ...listed(replies)
        .filter(isOpen)
        .map(({ file, finding: { line, column, severity, message, rule } }) =>
          entry(file, {
            line,
            column,
            severity: SEVERITY[severity],
            message,
            source: `${tool.name}.${rule}`,
          }),
        ),
    ]
    const files = groupBy(entries, ({ file }) => file)
    return renderXml({
      name: 'checkstyle',
      // The version of Checkstyle whose shape it is; some readers ask for one.
      attributes: { version: '4.3' },
      children: Array.from(files, ([name, children]) => ({
        name: 'file',
        attributes: { name },
        children: children.map(({ attributes }) => ({ name: 'error', attributes })),
      })),
    })
  },
}

interface Attributes {
  readonly line: number
  readonly column: number | null
  readonly severity: string
  readonly message: string
  readonly source: string
}

function entry(
  file: string,
  attributes: Attributes,
): { readonly file: string; readonly attributes: XmlElement['attributes'] } {
  return { file, attributes: { ...attributes, message: oneLine(attributes.message) } }
}

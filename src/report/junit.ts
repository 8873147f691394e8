import { nameInRepository } from './file-name.ts'
import type { Format, ReportOptions } from './format.ts'
import { advice, groupBy } from './listed.ts'
import type { ReportedError, ReportedFinding, ReportedReply } from './model.ts'
import { visible, visibleFile } from './visible.ts'
import { wordsFor } from './words.ts'
import { renderXml, type XmlElement } from './xml.ts'

interface Test {
  readonly suite: string
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'error'
  readonly children: readonly XmlElement[]
}

/**
 * JUnit's XML: a suite for each file, a test for each reply. A reply with errors fails; warnings and what is
 * acknowledged are its output, since they fail nothing. An input that could not be read is a test with an error.
 */
export const junit: Format = {
  format({ replies, errors, tool }, options) {
    const tests = [...errors.map(failed), ...replies.map((reply) => testOf(reply, options))]
    const suites = groupBy(tests, ({ suite }) => suite)
    return renderXml({
      name: 'testsuites',
      attributes: { name: tool.name, ...counts(tests) },
      children: Array.from(suites, ([name, members]) => suiteOf(name, members, options)),
    })
  },
}

function suiteOf(name: string, tests: readonly Test[], options: ReportOptions): XmlElement {
  const unique = uniqueNames()
  return {
    name: 'testsuite',
    attributes: { name, ...counts(tests), skipped: 0 },
    children: tests.map((test) => ({
      name: 'testcase',
      attributes: { name: unique(test.name), classname: name, file: nameInRepository(name, options) },
      children: test.children,
    })),
  }
}

/** CI servers tell tests apart by their names: a second `a` becomes `a (2)`. */
function uniqueNames(): (name: string) => string {
  const times = new Map<string, number>()
  const unique = (name: string): string => {
    const before = times.get(name) ?? 0
    times.set(name, before + 1)
    return before === 0 ? name : unique(`${name} (${before + 1})`)
  }
  return unique
}

function counts(tests: readonly Test[]): XmlElement['attributes'] {
  return {
    tests: tests.length,
    failures: tests.filter(({ outcome }) => outcome === 'failure').length,
    errors: tests.filter(({ outcome }) => outcome === 'error').length,
  }
}

function testOf(reply: ReportedReply, options: ReportOptions): Test {
  const { language } = options
  const errors = reply.findings.filter(
    ({ severity, acknowledged }) => severity === 'error' && acknowledged === null,
  )
  const others = reply.findings.filter((finding) => !errors.includes(finding))
  const text = (findings: readonly ReportedFinding[]) =>
    findings.map((finding) => findingText(reply, finding, options)).join('\n')
  const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ')
  const failure: XmlElement = {
    name: 'failure',
    attributes: { message: `${wordsFor(language).errors(errors.length)}: ${rules}`, type: rules },
    text: text(errors),
  }
  return {
    suite: reply.file,
    name: [
      reply.id ?? reply.file,
      ...(reply.messages === undefined ? [] : [`thread ${reply.messages}`]),
    ].join(' '),
    outcome: errors.length > 0 ? 'failure' : 'passed',
    children: [
      ...(errors.length > 0 ? [failure] : []),
      ...(others.length > 0 ? [{ name: 'system-out', attributes: {}, text: text(others) }] : []),
    ],
  }
}

function findingText(reply: ReportedReply, finding: ReportedFinding, { language }: ReportOptions): string {
  const words = wordsFor(language)
  const { severity, acknowledged, line, column, rule } = finding
  const title = (acknowledged === null ? words.severity : words.acknowledgedSeverity)[severity]
  const [message = '', ...suggestions] = advice(finding, words).map(visible)
  return [
    `${visibleFile(finding.file ?? reply.file)}:${line}:${column}: ${title}: ${message} [${rule}]`,
    ...suggestions.map((suggestion) => `  ${suggestion}`),
    ...(acknowledged === null ? [] : [`  ${words.acknowledged}: ${visible(acknowledged)}`]),
  ].join('\n')
}

function failed({ file, line, column, message }: ReportedError): Test {
  const suite = file ?? 'replylint'
  const place = [suite, line, column].filter((part) => part !== null).join(':')
  return {
    suite,
    name: [suite, line].filter((part) => part !== null).join(':'),
    outcome: 'error',
    children: [
      { name: 'error', attributes: { message, type: 'input' }, text: visible(`${place}: ${message}`) },
    ],
  }
}

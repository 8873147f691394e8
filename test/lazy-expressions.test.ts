import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** Where expressions with `\p{…}` are made as soon as a file is loaded. */
function eagerIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  // Parsing all files takes seconds.
  if (!/\\p\{/i.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && /\\p\{/i.test(node.getText())) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1} ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

it('no file makes expressions with \\p{…} before they are needed: see src/source/lazily.ts', () => {
  const files = ['src', 'rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(eagerIn)).toEqual([])
})

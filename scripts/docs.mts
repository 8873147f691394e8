/** Writes `docs/rules`: a page a rule and the table of all. Run it with `npm run docs` after changing a rule. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// tsx loads the sources as CommonJS; importing them from here would lose the place of their lazy imports.
const require = createRequire(import.meta.url)
const { rules }: typeof import('../rules/index.ts') = require('../rules/index.ts')
const { openJudge }: typeof import('../src/rule-tester.ts') = require('../src/rule-tester.ts')
const { rulePage, tablePage }: typeof import('./rule-pages.ts') = require('./rule-pages.ts')

const judge = await openJudge()
mkdirSync('docs/rules', { recursive: true })
writeFileSync('docs/rules/README.md', tablePage(rules))
for (const rule of rules) writeFileSync(`docs/rules/${rule.id}.md`, await rulePage(rule, judge))

/** Writes `docs/rules`: a page a rule and the table of all. Run it with `npm run docs` after changing a rule. */
import { mkdirSync, writeFileSync } from 'node:fs'

import { rules } from '../rules/index.ts'
import { openJudge } from '../src/rule-tester.ts'
import { rulePage, tablePage } from './rule-pages.ts'

const judge = await openJudge()
mkdirSync('docs/rules', { recursive: true })
writeFileSync('docs/rules/README.md', tablePage(rules))
for (const rule of rules) writeFileSync(`docs/rules/${rule.id}.md`, await rulePage(rule, judge))

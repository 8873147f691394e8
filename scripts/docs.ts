/** Writes `docs/rules`, `docs/stories.md` and the generated blocks of the README. Run it with `npm run docs` after changing a rule. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { rules } from '../rules/index.ts'
import { openJudge } from '../src/rule-tester.ts'
import { renderReadme } from './readme.ts'
import { rulePage, tablePage } from './rule-pages.ts'
import { storiesPage } from './stories.ts'

const judge = await openJudge()
mkdirSync('docs/rules', { recursive: true })
writeFileSync('docs/rules/README.md', tablePage(rules))
for (const rule of rules) writeFileSync(`docs/rules/${rule.id}.md`, await rulePage(rule, judge))
writeFileSync('README.md', await renderReadme(readFileSync('README.md', 'utf8')))
writeFileSync('docs/stories.md', await storiesPage())

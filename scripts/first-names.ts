/**
 * Writes `src/reading/lexicon/first-names.ts` from the person data of @faker-js/faker (MIT): folded Latin first names
 * that are no common word of the lexicons. Run it by hand when the lexicons grow: `tsx scripts/first-names.ts`.
 */
import { writeFileSync } from 'node:fs'
import * as faker from '@faker-js/faker'
import { fold } from '../src/phrases/fold.ts'
import { AMBIGUOUS_NAMES as WORDS_TOO } from '../src/reading/lexicon/ambiguous-names.ts'
import { LANGUAGE_LEXICONS } from '../src/reading/lexicon/languages.ts'
import { ACRONYMS, NOT_A_PERSON, THINGS } from '../src/reading/lexicon/shared.ts'

/** Where customers and agents of the six languages come from, the nearest first: the budget ends the list. */
const LOCALES = [
  'EN',
  'EN_GB',
  'EN_AU',
  'EN_IN',
  'EN_NG',
  'EN_GH',
  'EN_ZA',
  'IT',
  'ES',
  'ES_MX',
  'FR',
  'FR_CH',
  'FR_SN',
  'DE',
  'DE_CH',
  'PT_BR',
  'PT_PT',
  'NL',
  'PL',
  'RO',
  'SV',
  'NB_NO',
  'DA',
  'FI',
  'HR',
  'HU',
  'CS_CZ',
  'SL_SI',
  'YO_NG',
  'ZU_ZA',
  'AF_ZA',
  'TR',
  'ID_ID',
]
const BUDGET = 58_000
/** Found in the data, and words before they are names. */
const COMMON_WORDS =
  `an am as al do la le li lo ma my oh so su te ti to us we de da di pro care ever see say che tre tra sua tua bel
  cara caro cher chere best price love pride true truly sincere happy unique magic spring queen star gerne ende tag post era long
  white black brown green golden silver porsche cortana visa echo dash street dale lot moon son sommer saint pace`.split(
    /\s+/,
  )

interface Definitions {
  readonly person?: { readonly first_name?: Readonly<Record<string, readonly string[] | undefined>> }
}

const words = (list: string): string[] => list.split(/[,\n]/).map((entry) => fold(entry.trim()))
const lexicons = Object.values(LANGUAGE_LEXICONS).flatMap(({ notNames, teams, anonymous }) =>
  words(`${notNames},${teams},${anonymous}`),
)
const excluded = new Set([
  ...lexicons,
  ...COMMON_WORDS,
  ...[WORDS_TOO, THINGS, ACRONYMS, NOT_A_PERSON].flatMap(words),
])

const names = new Set<string>()
let size = 0
for (const locale of LOCALES) {
  // The package exports one instance a locale under a computed name; its raw data is untyped.
  const instance = (faker as unknown as Record<string, { readonly rawDefinitions: Definitions } | undefined>)[
    `faker${locale}`
  ]
  if (instance === undefined) throw new Error(`@faker-js/faker has no locale ${locale}`)
  for (const list of Object.values(instance.rawDefinitions.person?.first_name ?? {}))
    for (const raw of list ?? []) {
      const name = fold(raw)
      if (
        !/^[a-z]{3,12}$/.test(name) ||
        excluded.has(name) ||
        names.has(name) ||
        size + name.length + 1 > BUDGET
      )
        continue
      names.add(name)
      size += name.length + 1
    }
}

const lines: string[] = []
let line = ''
for (const name of [...names].sort()) {
  if (line.length + name.length + 1 > 108) {
    lines.push(line)
    line = ''
  }
  line += line === '' ? name : ` ${name}`
}
lines.push(line)
writeFileSync(
  new URL('../src/reading/lexicon/first-names.ts', import.meta.url),
  `// Written by scripts/first-names.ts from @faker-js/faker (MIT License); do not edit.\nexport const FIRST_NAMES = \`\n${lines.join('\n')}\n\`\n`,
)

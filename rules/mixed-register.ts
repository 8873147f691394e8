import { defineRule, type Evidence, type Place, type Violation } from '../src/engine/rule.ts'
import type { Reading } from '../src/reading/reading.ts'
import { type RegisterMark, registerMarks } from '../src/reading/register/marks.ts'

export const mixedRegister = defineRule({
  id: 'mixed-register',
  summary: 'The customer is addressed in two ways, or not in the brand’s',
  why: `A reply that begins with "La ringraziamo" and ends with "scrivici" was put together from two stock texts, and the
customer sees the seam: so much for being addressed as a person.

One way holds in a whole answer: tu or Lei, tú or usted, tu or vous, du or Sie, você or o senhor. With \`brand.register\` it
is the brand's (\`formal\` or \`informal\`). Only what is beyond doubt counts: a small "lei" is she, a small "sie" they, and
several people are voi, vosotros and ihr in either way. Quoted words and the names of pages and buttons are not judged.
English has one way, and is never found.`,
  recommended: 'warn',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      mixed:
        '"{words}" addresses the customer in another way than "{other}" does: the seam of two stock texts. Write both in one way.',
      informal:
        '"{words}" is familiar, and this brand addresses its customers formally. Write it as to somebody you do not know.',
      formal:
        '"{words}" is formal, and this brand is on familiar terms with its customers. Write it as to somebody you know.',
    },
    it: {
      mixed:
        '"{words}" si rivolge al cliente in un altro modo che "{other}": si vede la cucitura di due testi pronti. Scrivili nello stesso modo.',
      informal: '"{words}" dà del tu, e questo marchio dà del Lei ai clienti. Scrivilo con il Lei.',
      formal: '"{words}" dà del Lei, e questo marchio dà del tu ai clienti. Scrivilo con il tu.',
    },
  },

  *check(reading) {
    const marks = registerMarks(reading.parts)
    const violation = against(marks, reading.brand.register) ?? mixed(marks, reading)
    if (violation !== null) yield violation
  },
})

function against(marks: readonly RegisterMark[], register: Reading['brand']['register']): Violation | null {
  if (register === undefined) return null
  const wrong = marks.find((mark) => mark.register !== register && !mark.mild)
  if (wrong === undefined) return null
  return {
    message: wrong.register,
    data: { words: wrong.text },
    at: placeOf(wrong),
    evidence: [evidenceOf(wrong)],
  }
}

/** The way that is used less is the slip; of two that are used alike the later one. */
function mixed(marks: readonly RegisterMark[], { brand }: Reading): Violation | null {
  const formal = marks.filter(({ register }) => register === 'formal')
  const informal = marks.filter(({ register }) => register === 'informal')
  const [firstFormal] = formal
  const [firstInformal] = informal
  if (brand.register !== undefined || firstFormal === undefined || firstInformal === undefined) return null
  const isFormalFirst = marks.indexOf(firstFormal) < marks.indexOf(firstInformal)
  const isFormalRule = formal.length === informal.length ? isFormalFirst : formal.length > informal.length
  const [rule, slip] = isFormalRule ? [firstFormal, firstInformal] : [firstInformal, firstFormal]
  return {
    message: 'mixed',
    data: { words: slip.text, other: rule.text },
    at: placeOf(slip),
    evidence: [evidenceOf(slip), evidenceOf(rule)],
  }
}

function placeOf({ part, start, end }: RegisterMark): Place {
  return { part, start, end }
}

function evidenceOf({ text }: RegisterMark): Evidence {
  return { what: 'draft', text }
}

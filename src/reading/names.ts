import type { Sentence } from '../phrases/types.ts'
import { bodyStart, closesClause, isAttached, isCapitalised, startsLine } from './edges.ts'
import type { NameUse, Signature } from './facts.ts'
import { isFirstName, type Lexicon, lexiconOf } from './lexicon/index.ts'
import { type NameSpan, nameAt } from './name-span.ts'
import { customerForm, evidenceFor, isAgent, type NamedText, type PeopleContext } from './people.ts'
import { addressAt, headOf, titleAt, useOf } from './salutation.ts'

/**
 * Reads every name by which a message addresses the customer: after a greeting or a courtesy ("Hi Dana",
 * "Thanks Dana!"), as the first word ("Hannah, we …"), as a vocative (", Marc."), after a title. The signer is none
 * of them: `signature` is the message's own.
 */
export function readNames(
  part: NamedText,
  context: PeopleContext,
  signature: Signature | null,
): readonly NameUse[] {
  const lexicon = lexiconOf(part.language)
  const found: NameUse[] = []
  const add = (span: NameSpan, position: NameUse['position']): void => {
    const isSigner = signature !== null && span.start < signature.end && signature.start < span.end
    if (!isSigner && !found.some((use) => use.start < span.end && span.start < use.end))
      found.push(useOf(span, position))
  }
  for (const [index, sentence] of part.sentences.entries()) {
    const head = index === 0 ? headOf(part) : bodyStart(part, sentence.firstToken)
    if (head >= sentence.endToken && index > 0) continue
    const address = addressAt(part, head, context)
    const courtesy = address !== null
    for (const span of address?.names ?? []) add(span, address?.hasTitle ? 'title' : 'greeting')
    if (!courtesy) {
      const opening = openingAt(part, head, index === 0, lexicon, context)
      if (opening !== null) add(opening.span, opening.hasTitle ? 'title' : 'opening')
    }
    for (const vocative of vocativesIn(part, sentence, head, courtesy, lexicon, context))
      add(vocative.span, vocative.hasTitle ? 'title' : 'vocative')
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Addressed {
  readonly span: NameSpan
  readonly hasTitle: boolean
}

/** "Hannah, we are …", "Sig.ra Rossi, le scriviamo …", "Dana - yes". */
function openingAt(
  part: NamedText,
  head: number,
  isFirst: boolean,
  lexicon: Lexicon,
  context: PeopleContext,
): Addressed | null {
  const title = titleAt(part, head, lexicon)
  const span = nameAt(part, title, customerForm(lexicon, context))
  if (span === null) return null
  const { tokens } = part
  const next = tokens[span.to]
  if (next?.kind !== 'punctuation' || startsLine(part, span.to)) return null
  const hasTitle = title > head
  const evidence = evidenceFor(span, context)
  const isSet = ',!'.includes(next.base) || ('–-:'.includes(next.base) && !isAttached(part, span.to + 1))
  if (!isSet) return null
  if (evidence === 'customer') return { span, hasTitle }
  if (next.base !== ',' || (!hasTitle && evidence !== 'first-name')) return null
  // "Paris, Lyon and Nice are …", "Anna, Luca and Marco will …": a list, not a call.
  const after = tokens[span.to + 1]
  const isList = isCapitalised(part, after) && lexicon.mayBeName(after?.base ?? '')
  return isList || (!isFirst && isAgent(span.text, context)) ? null : { span, hasTitle }
}

function* vocativesIn(
  part: NamedText,
  sentence: Sentence,
  head: number,
  courtesy: boolean,
  lexicon: Lexicon,
  context: PeopleContext,
): Generator<Addressed> {
  const { tokens } = part
  const form = customerForm(lexicon, context)
  for (let at = Math.max(head + 1, sentence.firstToken + 1); at < sentence.endToken; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isCapitalised(part, token)) continue
    if (tokens[at - 1]?.base === ',') {
      const title = titleAt(part, at, lexicon)
      const span = nameAt(part, title, form)
      if (span === null || !closesClause(part, span.to)) continue
      const hasTitle = title > at
      if (isCalled(part, at, span, hasTitle, head, courtesy, lexicon, context)) yield { span, hasTitle }
    } else if (tokens[at - 1]?.kind === 'word') {
      const span = nameAt(part, at, form)
      if (span === null || !endsCall(part, span) || evidenceFor(span, context) !== 'customer') continue
      // "Have a great day Dana!", but "contact Dana."
      if (
        !isCapitalised(part, tokens[at - 1]) &&
        lexicon.phrases('prepositions').lengthAt(tokens, at - 1) === 0
      )
        yield { span, hasTitle: false }
    }
  }
}

function endsCall(part: NamedText, span: NameSpan): boolean {
  const next = part.tokens[span.to]
  return closesClause(part, span.to) && !(next?.kind === 'punctuation' && ':;)"'.includes(next.base))
}

/** Whether a name between a comma and the end of its clause calls the customer, and is no item of a list or apposition. */
function isCalled(
  part: NamedText,
  at: number,
  span: NameSpan,
  hasTitle: boolean,
  head: number,
  courtesy: boolean,
  lexicon: Lexicon,
  context: PeopleContext,
): boolean {
  const evidence = evidenceFor(span, context)
  if (evidence === 'customer') return true
  if (isAgent(span.text, context)) return false
  const { tokens } = part
  const before = tokens[at - 2]
  const next = tokens[span.to]
  const isWithin = next?.base === ',' || next?.base === ';' || next?.base === ')' || next?.base === ':'
  if (before === undefined || before.kind === 'number') return false
  if (isCapitalised(part, before) && at - 2 > head && (evidence === 'form' || isFirstName(before.base)))
    return false
  // "our manager, Anna." tells who she is.
  if (lexicon.phrases('prepositions').lengthAt(tokens, at - 2) > 0) return false
  if (hasTitle) return !isWithin || courtesy
  if (evidence === 'first-name') return !isWithin || courtesy
  // In German every noun has a capital: the form alone tells nothing.
  return courtesy && !isWithin && part.language !== 'de'
}

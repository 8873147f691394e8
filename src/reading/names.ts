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
    const scene = { part, sentence, head, courtesy: address !== null, lexicon, context }
    const opening = address === null ? openingIn(scene) : null
    for (const span of address?.names ?? [])
      add(span, address?.hasTitle ? 'title' : address?.isGreeting ? 'greeting' : 'vocative')
    if (opening !== null) add(opening.span, opening.hasTitle ? 'title' : 'opening')
    for (const { span, hasTitle } of vocativesIn(scene)) add(span, hasTitle ? 'title' : 'vocative')
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Addressed {
  readonly span: NameSpan
  readonly hasTitle: boolean
}

/** A sentence, and what is known when it is read. */
interface Scene {
  readonly part: NamedText
  readonly sentence: Sentence
  /** Where the sentence begins to speak. */
  readonly head: number
  /** It begins with a greeting or another courtesy. */
  readonly courtesy: boolean
  readonly lexicon: Lexicon
  readonly context: PeopleContext
}

/** "Hannah, we are …", "Sig.ra Rossi, le scriviamo …", "Dana - yes". */
function openingIn({ part, head, lexicon, context }: Scene): Addressed | null {
  const title = titleAt(part, head, lexicon)
  const span = nameAt(part, title, customerForm(lexicon, context))
  if (span === null) return null
  const { tokens } = part
  const next = tokens[span.to]
  if (next?.kind !== 'punctuation' || startsLine(part, span.to)) return null
  const hasTitle = title > head
  const evidence = evidenceFor(span, context)
  const isSet = ',!'.includes(next.base) || ('–-:'.includes(next.base) && !isAttached(part, span.to + 1))
  if (isSet && evidence === 'customer') return { span, hasTitle }
  if (next.base !== ',' || (!hasTitle && evidence !== 'first-name') || isAgent(span.text, context))
    return null
  // "Paris, Lyon and Nice are …", "Anna, Luca and Marco will …": a list, not a call.
  const after = tokens[span.to + 1]
  const isList = isCapitalised(part, after) && lexicon.mayBeName(after?.base ?? '')
  return isList ? null : { span, hasTitle }
}

function* vocativesIn(scene: Scene): Generator<Addressed> {
  const { part, sentence, head, lexicon, context } = scene
  const form = customerForm(lexicon, context)
  for (let at = head + 1; at < sentence.endToken; at++) {
    const before = part.tokens[at - 1]
    if (!isCapitalised(part, part.tokens[at])) continue
    if (before?.base === ',') {
      const title = titleAt(part, at, lexicon)
      const span = nameAt(part, title, form)
      if (span === null || !closesClause(part, span.to)) continue
      const hasTitle = title > at
      if (isCalled(scene, at, span, hasTitle)) yield { span, hasTitle }
    } else if (before?.kind === 'word' && !isCapitalised(part, before)) {
      const span = nameAt(part, at, form)
      if (span !== null && isCalledPlainly(scene, at, span)) yield { span, hasTitle: false }
    }
  }
}

/** "Have a great day Dana!", "Sorry to hear that Dana.", "We're here for you Dana.", but "contact Dana." */
function isCalledPlainly({ part, courtesy, lexicon, context }: Scene, at: number, span: NameSpan): boolean {
  if (!closesClause(part, span.to) || isWithin(part, span)) return false
  const follows = (list: 'prepositions' | 'roles' | 'thanks' | 'callable'): boolean =>
    lexicon.phrases(list).lengthBefore(part.tokens, at) > 0
  if (follows('prepositions') || follows('roles')) return false
  const evidence = evidenceFor(span, context)
  const isPolite = courtesy || follows('thanks') || follows('callable')
  return evidence === 'customer' || (evidence === 'first-name' && isPolite && !isAgent(span.text, context))
}

/** Whether a name between a comma and its clause's end calls the customer, and is no item of a list, no apposition. */
function isCalled(scene: Scene, at: number, span: NameSpan, hasTitle: boolean): boolean {
  const { part, head, courtesy, lexicon, context } = scene
  const evidence = evidenceFor(span, context)
  if (evidence === 'customer') return true
  const { tokens } = part
  const before = tokens[at - 2]
  if (isAgent(span.text, context) || before === undefined || before.kind === 'number') return false
  const isListed = at - 2 > head && isCapitalised(part, before)
  // In German any noun has a capital: before ", Herr Klein" it is no item of a list.
  const isNoun = hasTitle && part.language === 'de'
  if (isListed && ((evidence === 'form' && !isNoun) || isFirstName(before.base))) return false
  // "our manager, Anna." tells who she is; "what is going on, Anna." has a particle of its verb before the comma.
  if (lexicon.phrases('roles').lengthAt(tokens, at - 2) > 0) return false
  if (evidence === 'form' && lexicon.phrases('prepositions').lengthAt(tokens, at - 2) > 0) return false
  if (isWithin(part, span)) return courtesy && (hasTitle || evidence === 'first-name')
  if (hasTitle || evidence === 'first-name') return true
  // In German every noun has a capital, and lists end in capitals anywhere: the form alone tells little.
  return part.language !== 'de' && (courtesy || !hasComma(scene, at - 1))
}

/** Whether the sentence goes on after the name. */
function isWithin({ tokens }: NamedText, { to }: NameSpan): boolean {
  const next = tokens[to]
  return next?.kind === 'punctuation' && ',;:)"'.includes(next.base)
}

/** Whether the sentence has a comma before the token. */
function hasComma({ part: { tokens }, sentence }: Scene, before: number): boolean {
  return tokens.slice(sentence.firstToken, before).some(({ base }) => base === ',')
}

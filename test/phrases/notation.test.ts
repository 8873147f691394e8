import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../src/phrases/notation.ts'
import { PhraseSyntaxError } from '../../src/phrases/syntax-error.ts'
import { found } from './found.ts'

/** Each row: a phrase, texts in which it is found, texts in which it is not. */
const OPERATORS: readonly (readonly [phrase: string, yes: readonly string[], no: readonly string[]])[] = [
  // words
  [
    'competent office',
    ['The competent  office\nis here', 'COMPETENT OFFICE'],
    ['competent, office', 'competent offices', 'incompetent office', 'competent. Office'],
  ],
  ['(thanks , | thanks !)', ['Thanks, Ann', 'Thanks!'], ['Thanks Ann', 'Thanks.']],
  ['# %', ['10 % off', '10% off'], ['ten % off', '10 off']],
  // stems
  ['forward*', ['forward', 'forwarded', 'Forwarding it'], ['straightforward']],
  ['*ward', ['forward', 'ward'], ['forwards']],
  ['*war*', ['forwarded', 'war', 'beware'], ['wander']],
  ["all'inoltr*", ["all'inoltro", "all' inoltro"], ["dall'inoltro", 'allinoltro']],
  ['forward* us', ['forwarded us'], ['forwarded to us', 'forward #us']],
  // optional
  ['not [the] right', ['not right', 'not the right'], ['not a right', 'not the the right']],
  [
    'not [a | the very] right',
    ['not right', 'not a right', 'not the very right'],
    ['not the right', 'not very right'],
  ],
  // alternatives
  ['(a | b c) d', ['a d', 'b c d'], ['b d', 'c d', 'a b c']],
  ['(a | (b | c) e) d', ['a d', 'b e d', 'c e d'], ['b d']],
  ['a b | c', ['a b', 'c'], ['a', 'b']],
  // one word out of parts
  ['competent(e|i)', ['competente', 'competenti'], ['competent e', 'competent', 'competentei']],
  ['team[s]', ['team', 'teams'], ['teamss', 'tea ms']],
  ['re[-]open[ed]', ['reopen', 'reopened', 're-open', 're opened'], ['opened']],
  ["(we|you)'(ll|d) call", ["we'll call", 'You’d call'], ["we'll", "they'll call", 'we call']],
  ['(un)related', ['unrelated'], ['related', 'un related']],
  ['d(el|ella|ei) reparto', ['del reparto', 'dei reparto'], ['d reparto']],
  ["all'(ufficio competente|ente)", ["all'ufficio competente", "all'ente"], ["all'ufficio", 'ente']],
  ['(ma|però), no', ['ma, no', 'però, no'], ['ma no']],
  ["n't within", ["isn't within", 'It doesn’t within'], ['not within', "n't, within"]],
  ["*n't within", ["isn't within", 'It doesn’t within'], ['not within', "n't, within"]],
  ["('re|'m) happy", ["we're happy", 'I’m happy'], ['we are happy']],
  ["it 's (our|your)", ["it's our", 'It’s your'], ['its our', 'it our', "it 'our'"]],
  ["you ['ll] call", ["you'll call", 'you call'], ["you've call", "you', call"]],
  ['the agent', ["the agent's fault", 'the agent'], ['the agents']],
  ['we can', ['we can', "that's what we can"], ["we can't", 'we cannot']],
  ["we can't", ["we can't"], ['we can', 'we can t']],
  // gaps
  [
    'pass ... team',
    ['pass team', 'pass it to the right team', 'pass it, quickly, to the right team', 'pass 1 2 3 4 5 team'],
    ['pass 1 2 3 4 5 6 team', 'pass it. The team', 'pass it\nteam'],
  ],
  ['pass ...2 team', ['pass team', 'pass to the team', 'pass (to), the: team'], ['pass it to the team']],
  ['pass … team', ['pass it to the team'], []],
  ['a ... b ... c', ['a x b y c', 'a b c', 'a b x b 1 2 3 4 5 c'], ['a c b']],
  ['a [... b] c', ['a c', 'a x b c'], ['a x c']],
  // any word, number
  [
    'my colleague _',
    ['my colleague Ann', 'my colleague 12', 'my colleague @ann'],
    ['my colleague.', 'my colleague, Ann', 'my colleague 😀'],
  ],
  ['case #', ['case 4471', 'case 44.71'], ['case number', 'case A4', 'case #x']],
  ['#1', ['we are #1'], ['1', '# 2']],
  ['case \\# #', ['case #4471', 'case # 12'], ['case 4471']],
  ['#halloween', ['Happy #Halloween!'], ['halloween']],
  ['hi @ann_l', ['hi @Ann_L'], ['hi ann_l', 'hi @ann']],
  // dates and times
  ['by (<date>|<time>)', ['by Monday', 'by noon'], ['by at', 'by then']],
  ['call <time> now', ['call noon now', 'call at noon now'], ['call now', 'call Monday now']],
  ['<date> at', ['Monday at'], ['at Monday', 'on noon at']],
  // conditions
  [
    'right team !(is | are)',
    ['right team', 'right team was', 'right team, is'],
    ['right team is', 'The right teAM ARE'],
  ],
  ['right team !([,] (is | are))', ['right team was'], ['right team, is', 'right team is']],
  ['contact !(us) _', ['contact them'], ['contact us', 'contact']],
  ['sorry !(... refund*)', ['sorry about that'], ['sorry, here is your refund', 'sorry: refunded']],
  ['soon =(.|!)', ['See you soon.', 'soon!'], ['sooner.', 'soon we call', 'soon']],
  [
    '(not | never)! right team',
    ['the right team', 'right team', 'not. Right team'],
    ['not right team', 'Never right team'],
  ],
  [
    '(no need to ...2)! call us',
    ['call us', 'no need to wait for a call, call us'],
    ['no need to call us', 'no need to please kindly call us'],
  ],
  ['we (have)! done', ['we done'], ['have done']],
  // edges
  [
    '^ thanks',
    ['Thanks Ann', '@ann Thanks', '“Thanks” he', 'No. Thanks', '- Thanks', '👍 thanks'],
    ['Many thanks'],
  ],
  ['soon $', ['See you soon!', 'soon 👍 https://a.example #x', 'soon'], ['soon we', 'soon 12']],
  ['^thanks$', ['Thanks!', 'Hi. Thanks. Bye'], ['Thanks Ann', 'No thanks']],
  // quotes and hyphens
  [
    'right team',
    ['the “right” team', "the 'right' team", 'right-team', "right 'team'"],
    ['right – team', 'right - team', 'right — team'],
  ],
  ['e-mail', ['e-mail', 'E mail', 'e‑mail'], ['email', 'e - mail']],
  ['a - b', ['a - b'], ['a b', 'a-b', 'a – b']],
  // apostrophes that stand alone
  ["un' altra", ["un'altra", "un' altra"], ['un altra']],
  ["qu' il", ["qu'il", 'qu’il'], ['qu il']],
]

describe('the notation', () => {
  it.each(OPERATORS)('%s', (phrase, yes, no) => {
    for (const text of yes)
      expect({ text, found: found(phrase, text).length > 0 }).toEqual({ text, found: true })
    for (const text of no) expect({ text, found: found(phrase, text) }).toEqual({ text, found: [] })
  })

  it.each([
    // phrase, in text: found, also written
    ['e vero', ['e vero', 'è vero', "e' vero", 'É vero'], []],
    ['è vero', ['è vero', "e' vero", 'È VERO', 'e\u0300 vero', 'e’ vero'], ['e vero', 'é vero']],
    ['perché', ['perché', "perche'", 'PERCHÉ'], ['perche', 'perchè']],
    ["po' di", ["po' di", 'po’ di', 'pò di'], ['po di']],
    ['può*', ['può', "puo'"], ['puo', 'puntuale']],
    ['società*', ['società', "societa'"], ['societa', 'societario']],
    ['für', ['für', 'FÜR'], ['fur', "fur'"]],
    ['fur', ['für', 'fur'], []],
    ['strasse', ['Straße', 'strasse'], []],
    ['straße', ['Straße', 'STRASSE'], []],
    ["c'è stato", ["c'è stato", 'c’e’ stato', "C'E' STATO"], ["c'e stato", 'ce stato']],
  ])('accents: %s', (phrase, yes, no) => {
    for (const text of yes) expect({ text, found: found(phrase, text).length }).toEqual({ text, found: 1 })
    for (const text of no) expect({ text, found: found(phrase, text).length }).toEqual({ text, found: 0 })
  })
})

describe('faults in the notation', () => {
  it.each([
    ['', 1, 'the phrase is empty'],
    ['  ', 1, 'the phrase is empty'],
    ['... a', 1, 'a gap cannot start a phrase'],
    ['a ...', 3, 'a gap cannot end a phrase'],
    ['a ...3', 3, 'a gap cannot end a phrase'],
    ['[a] ... b', 5, 'a gap cannot start a phrase'],
    ['(a | ... b) c', 6, 'a gap cannot start a phrase'],
    ['a (b ... | c)', 6, 'a gap cannot end a phrase'],
    ['a ... !(b)', 3, 'a gap cannot end a phrase'],
    ['a ...0 b', 3, 'a gap spans 1 to 20 words, not 0'],
    ['a ...21 b', 3, 'a gap spans 1 to 20 words, not 21'],
    ['a (b', 3, 'unclosed "("'],
    ['a [b', 3, 'unclosed "["'],
    ['a !(b', 3, 'unclosed "!("'],
    ['a b)', 4, '")" closes nothing'],
    ['a | b]', 6, '"]" closes nothing'],
    ['(a]', 3, '"]" does not close the "(" of column 1'],
    ['[a)', 3, '")" does not close the "[" of column 1'],
    ['a (b |)', 7, 'an empty alternative; write [a | b] for what may be absent'],
    ['a (| b)', 4, 'an empty alternative; write [a | b] for what may be absent'],
    ['a |', 4, 'an empty alternative; write [a | b] for what may be absent'],
    ['a ()', 4, 'an empty group'],
    ['a []', 4, 'an empty group'],
    ['[a]', 1, 'the phrase needs at least one word that is not optional'],
    ['^ $', 1, 'the phrase needs at least one word that is not optional'],
    ['!(a)', 1, 'the phrase needs at least one word that is not optional'],
    ['a !([b])', 3, 'the condition needs at least one word that is not optional'],
    ['a !(b !(c))', 7, 'a condition cannot stand inside another'],
    ['!(a)! b', 4, '")!" closes a plain "(": not preceded by'],
    ['(a)!(b) c', 4, '")!(" can be read in two ways: put a space before or after the "!"'],
    ['('.repeat(9_999), 11, 'brackets are nested too deeply to be read'],
    ['a *', 3, 'a stem needs at least two letters'],
    ['x a*', 3, 'a stem needs at least two letters'],
    ['go*ing', 3, 'a "*" stands at the edge of a word'],
    ['a_b', 2, '"_" stands for a whole word: put spaces around it'],
    ['say "yes"', 5, 'quotes are not compared: leave them out'],
    ['within <day>', 8, '<day> is not known here; there are <date>, <time>'],
    ['within <time', 8, 'a name is written <so>, with spaces around it'],
    ['the <date>s', 5, 'a name is written <so>, with spaces around it'],
    ['a \\', 3, 'a backslash at the end stands for nothing'],
    ['un(... a)', 4, 'a group glued to a word holds only words; put a space between'],
    [
      '/a(?=b)/',
      3,
      '"(?=" needs backtracking: a regular expression here has no lookaround and no back-references',
    ],
    [
      '/(a)\\1/',
      5,
      '"\\1" needs backtracking: a regular expression here has no lookaround and no back-references',
    ],
    ['/ /', 2, 'the regular expression is empty'],
  ])('%j', (phrase, column, message) => {
    const parse = () => parsePhrase(phrase)
    expect(parse).toThrow(PhraseSyntaxError)
    expect(parse).toThrow(expect.objectContaining({ message, column }))
  })

  it('refuses a word of hundreds of forms', () => {
    const digits = '(0|1|2|3|4|5|6|7|8|9)'
    expect(() => parsePhrase(`a${digits}${digits}${digits}`)).toThrow('more than 200 forms')
  })
})

/** Elements that stand apart by an empty line, as browsers set them. */
const PARAGRAPHS = words('p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl figure hr')
/** Elements that begin and end a line. */
const LINES =
  words(`address article aside body center dd details dialog dir div dt fieldset figcaption footer form header
  html legend li main menu nav optgroup option section summary table tbody tfoot thead tr caption`)
/** Elements of which a reader sees nothing, or nothing that is text. */
const UNSEEN =
  words(`audio canvas datalist iframe map math noembed noframes noscript object script select style svg
  template textarea title video`)
const CELLS = words('td th')
/** Elements within a line. */
const INLINE =
  words(`a abbr acronym applet area b base basefont bdi bdo big br button cite code col colgroup data
  del dfn em embed font frame frameset head i img input ins kbd label link mark marquee meta meter nobr output
  param picture plaintext progress q rb rp rt rtc ruby s samp search slot small source spacer span strike strong
  sub sup time track tt u var wbr xmp`)
const ALL = new Set([...PARAGRAPHS, ...LINES, ...UNSEEN, ...CELLS, ...INLINE])
/** Elements without an end tag (HTML standard, 13.1.2). */
const VOID = words('area base br col embed hr img input link meta param source track wbr')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

export type ElementKind = 'paragraph' | 'line' | 'cell' | 'break' | 'unseen' | 'inline'

/** How an element is set; its name in lower case. */
export function kindOf(name: string): ElementKind {
  if (name === 'br') return 'break'
  if (PARAGRAPHS.has(name)) return 'paragraph'
  if (LINES.has(name)) return 'line'
  if (CELLS.has(name)) return 'cell'
  return UNSEEN.has(name) ? 'unseen' : 'inline'
}

export function isVoid(name: string): boolean {
  return VOID.has(name)
}

/**
 * Whether a start tag is a placeholder: Intercom's `<attribute key="user.name" />`, or what somebody meant to fill
 * in, like `<name>`. A browser would show nothing, and so nobody but us would see what is missing.
 */
export function isPlaceholderTag(name: string, source: string): boolean {
  return name === 'attribute' || !(ALL.has(name) || /[:=]/.test(source))
}

const TAG = /<\/?([a-z][a-z0-9]{0,12})(?:[\s/][^<>]{0,2000})?>/gi
const REFERENCE = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i

/** Whether a text is HTML: a tag of HTML is in it, or on its only line a character reference. */
export function looksLikeHtml(text: string): boolean {
  for (const [, name = ''] of text.matchAll(TAG)) if (ALL.has(name.toLowerCase())) return true
  return !/[\r\n]/.test(text) && REFERENCE.test(text)
}

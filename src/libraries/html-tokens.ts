import type { Tokenizer } from 'htmlparser2'

type Listener = ConstructorParameters<typeof Tokenizer>[1]

const nothing = () => {}

/** Listens to the tokens of HTML and does nothing: for listeners that need a few of them. */
export const nothingHeard: Listener = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
}

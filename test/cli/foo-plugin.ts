/**
 * A plugin for tests of what is done with findings: `acme/foo` finds every "foo" that does not name it, and mends "foo!"; `acme/bar` warns of
 * every "bar".
 */
export const FOO_PLUGIN = `
const finds = (id, word, recommended) => ({
  id,
  summary: 'Says ' + word,
  why: 'Nobody knows what it is.',
  recommended,
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: { en: { said: 'Says ' + word + '.' }, it: { said: 'Dice ' + word + '.' } },
  *check(reading) {
    for (const [part, { text }] of reading.case.parts.entries()) {
      for (const { 0: said, index } of text.matchAll(new RegExp('(?<!acme/)' + word + '!?', 'gi'))) {
        const at = { part, start: index, end: index + said.length }
        yield { message: 'said', at, ...(said.endsWith('!') ? { fix: [{ ...at, text: 'baz' }] } : {}) }
      }
    }
  },
})
export default [finds('acme/foo', 'foo', 'error'), finds('acme/bar', 'bar', 'warn')]
`

/** A configuration with that plugin, and libraries of the form `[{ title, body }]`. */
export const FOO_CONFIG = {
  'foo.mjs': FOO_PLUGIN,
  '.replylintrc.yaml': "plugins: [./foo.mjs]\nlibrary: { fields: ['$[*].body'] }\n",
}

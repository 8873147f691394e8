import { expect, test } from 'vitest'
import { renderPage } from '../../src/report/page.ts'
import { chalkPalette, plainPalette } from '../../src/report/palette.ts'

const PAGE = `<!-- generated -->
# \`stale-post\`

The post is **older** than the team answers; see [the story](https://example.org/amtrak),
which everybody *laughed* at.

- A fresh post
- A long item that goes on and on, over the end
  of its line, with \`code\` in it
  - nested

1. One
2. Two

> Are you still in the elevator?
> Really?

| option | default |
|---|:--|
| \`maxAge\` | \`7d\` |
| \`a\\|b\` | **bold** |

\`\`\`yaml
rules:
  stale-post: [error, { maxAge: 7d }]   # **not bold**
\`\`\`
Snake_case_word and 2 * 3 * 4 stay.
`

test('a page on a terminal', () => {
  expect(renderPage(PAGE, { width: 50, palette: plainPalette })).toMatchInlineSnapshot(`
    "stale-post

    The post is older than the team answers; see the
    story (https://example.org/amtrak), which
    everybody laughed at.

      - A fresh post
      - A long item that goes on and on, over the end
        of its line, with code in it
        - nested

      1. One
      2. Two

      │ Are you still in the elevator? Really?

    option  default
    maxAge  7d
    a|b     bold

        rules:
          stale-post: [error, { maxAge: 7d }]   # **not bold**

    Snake_case_word and 2 * 3 * 4 stay.
    "
  `)
})

test('in colour, with the same line breaks', async () => {
  const coloured = renderPage(PAGE, { width: 50, palette: await chalkPalette(1) })
  expect(coloured).toContain('\u001b[1molder\u001b[22m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours, without which both are the same
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderPage(PAGE, { width: 50, palette: plainPalette }))
})

test.each([
  ['', '\n'],
  ['```\nnever closed', '    never closed\n'],
  ['a\r\nb\r\n', 'a b\n'],
  ['\u001b[2J', '\\x1b[2J\n'],
])('%j', (markdown, text) => {
  expect(renderPage(markdown, { width: 50, palette: plainPalette })).toBe(text)
})

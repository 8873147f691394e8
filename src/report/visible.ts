const HAZARDS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A text that is safe to print on one line of a terminal: control characters, ANSI escapes, bidirectional
 * overrides, invisible characters and lone surrogates become visible escapes. A draft comes from anywhere; it must
 * not clear the screen, hide a finding or forge another line.
 */
export function visible(text: string): string {
  return text.replace(HAZARDS, escaped)
}

/** As `visible`, and quoted when the name could not be told from the `:line:column` that follows it. */
export function visibleFile(file: string): string {
  const shown = visible(file)
  const withoutDrive = shown.replace(/^[A-Za-z]:(?=[\\/])/, '')
  return shown !== file || withoutDrive.includes(':') ? `"${shown.replaceAll('"', '\\"')}"` : shown
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return (
    SHORT[character] ??
    (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`)
  )
}

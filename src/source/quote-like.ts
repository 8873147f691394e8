/**
 * A text in the double quotes of JSON, which are those of YAML as well. Characters beyond ASCII are escaped where
 * the file around has none but escaped ones, as programs write it that do not trust encodings.
 */
export function quoteLike(text: string, around: string): string {
  const quoted = JSON.stringify(text)
  if (!isAscii(around) || !/\\u[\da-f]{4}/i.test(around)) return quoted
  return quoted.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

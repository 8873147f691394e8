/** Whether digits pass Luhn's check and have the length and the first digit of a payment card (ISO/IEC 7812). */
export function isCard(digits: string): boolean {
  if (!/^[2-6]\d{12,15}$|^[56]\d{18}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = digit * 2
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Whether letters and digits without spaces are an IBAN: ISO 13616, remainder 1 when divided by 97. */
export function isBankAccount(code: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(code)) return false
  let remainder = 0
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

/** Values of a character in an odd place of an Italian tax code: decree of 12 March 1974. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Whether sixteen characters are an Italian `codice fiscale`, its check letter included. */
export function isItalianTaxId(code: string): boolean {
  // Digits may be written as letters (L to V) to tell two people apart who would share a code.
  if (!/^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/.test(code)) return false
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const value = Number.parseInt(code[i] ?? '', 36)
    const place = value > 9 ? value - 10 : value
    sum += i % 2 === 0 ? (ODD[place] ?? 0) : place
  }
  return String.fromCharCode(65 + (sum % 26)) === code[15]
}

/** Whether eight digits and a letter are a Spanish DNI. */
export function isSpanishTaxId(code: string): boolean {
  return /^\d{8}[A-Z]$/.test(code) && 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(code.slice(0, 8)) % 23] === code[8]
}

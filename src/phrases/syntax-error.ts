/** A fault in the notation of a phrase. `column` counts from 1, in UTF-16 units of the phrase as written. */
export class PhraseSyntaxError extends Error {
  override readonly name = 'PhraseSyntaxError'
  readonly column: number

  constructor(message: string, column: number) {
    super(message)
    this.column = column
  }
}

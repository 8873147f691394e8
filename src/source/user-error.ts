/** A place in a source file; line and column count from 1, in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Something that the user can mend: wrong usage, configuration or input. It is shown as one line,
 * `FILE:LINE:COLUMN: message`, and ends with exit status 2. Every other error is a bug and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly file: string | null
  readonly position: Position | null

  constructor(message: string, file: string | null = null, position: Position | null = null) {
    super(message)
    this.file = file
    this.position = position
  }

  /** `FILE:LINE:COLUMN: message`, with as much of the place as is known. */
  get line(): string {
    if (this.file === null) return this.message
    if (this.position === null) return `${this.file}: ${this.message}`
    return `${this.file}:${this.position.line}:${this.position.column}: ${this.message}`
  }
}

/**
 * Makes a value when it is first asked for. For expressions with `\p{…}` above all: V8 takes a tenth of a millisecond and
 * more to read one, whether it is used or not, and a run over a single reply uses few of all that there are.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

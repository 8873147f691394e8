/** For each fact, how it is computed from the object that has it and from what that object was made of. */
export type Computations<Facts extends object, Source> = {
  readonly [Fact in keyof Facts]: (self: Facts, source: Source) => Facts[Fact]
}

interface Made<Facts, Source> {
  readonly source: Source
  /** By the fact's place in the table: objects that learn their facts in all orders would be of as many shapes. */
  readonly known: (Facts[keyof Facts] | undefined)[]
}

/**
 * Makes objects whose facts are computed when first asked for, each at most once. The getters are on a prototype that
 * is built once, so that an object costs next to nothing: most facts of most texts are never asked for.
 * A computation answers null, never undefined, for what is not there.
 */
export function lazyFacts<Facts extends object, Source>(
  compute: Computations<Facts, Source>,
): (source: Source) => Facts {
  const insides = Symbol('insides')
  type Self = Facts & { [insides]: Made<Facts, Source> }
  const prototype = {}
  let place = 0
  for (const fact in compute) {
    const index = place++
    const computation = compute[fact]
    Object.defineProperty(prototype, fact, {
      enumerable: true,
      get(this: Self) {
        const { known, source } = this[insides]
        const before = known[index]
        if (before !== undefined) return before
        const fresh = computation(this, source)
        known[index] = fresh
        return fresh
      },
    })
  }
  const count = place
  return (source) => {
    // Safe: the prototype has a getter for every fact, and the next line adds the rest.
    const self = Object.create(prototype) as Self
    self[insides] = { source, known: new Array(count).fill(undefined) }
    return self
  }
}

import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import type { Path } from './document.ts'

/** The keys that a schema allows in the object at `path`; none where it allows any. */
export function keysAt(schema: $ZodType, path: Path): readonly string[] {
  const found = path.reduce<readonly $ZodType[]>(
    (schemas, step) => schemas.flatMap((each) => inside(each, step)),
    [schema],
  )
  return [...new Set(found.flatMap(alternatives).flatMap((each) => shapeOf(each) ?? []))]
}

function inside(schema: $ZodType, step: string | number): readonly $ZodType[] {
  return alternatives(schema).flatMap((each) => {
    const { def } = known(each)._zod
    if (def.type === 'object') return def.shape[step] ?? def.catchall ?? []
    if (def.type === 'array') return def.element
    if (def.type === 'record') return def.valueType
    return []
  })
}

function shapeOf(schema: $ZodType): readonly string[] | null {
  const { def } = known(schema)._zod
  return def.type === 'object' ? Object.keys(def.shape) : null
}

/** The schemas under wrappers such as `optional`, each branch of a union by itself. */
function alternatives(schema: $ZodType): readonly $ZodType[] {
  const { def } = known(schema)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return alternatives(def.innerType)
    case 'pipe':
      return alternatives(def.in)
    case 'lazy':
      return alternatives(def.getter())
    case 'union':
      return def.options.flatMap(alternatives)
    default:
      return [schema]
  }
}

/** Every schema is one of zod's own kinds, which its base type does not tell. */
function known(schema: $ZodType): $ZodTypes {
  return schema as $ZodTypes
}

import type { CST } from 'yaml'
import { createTrail } from './trail.ts'
import { mapBlock } from './yaml-block.ts'
import { mapDoubleQuoted, mapFlow } from './yaml-flow.ts'

/** The value of a scalar and where each of its characters is written. */
export interface MappedScalar {
  readonly value: string
  /** An ascending offset for each UTF-16 unit of `value`, and one for its end. */
  readonly offsets: readonly number[]
}

/**
 * Resolves a scalar once more, since the `yaml` package gives its value without saying which character came
 * from where. Each style follows YAML 1.2 (chapters 7.3 and 8.1), and that package where it is more lenient.
 * @param token as kept by `keepSourceTokens`; offsets are those of the file that it was read from
 */
export function mapScalar(token: CST.FlowScalar | CST.BlockScalar): MappedScalar {
  const trail = createTrail()
  const end = resolve(token, trail)
  return { value: trail.value, offsets: [...trail.offsets, end] }
}

function resolve(token: CST.FlowScalar | CST.BlockScalar, trail: ReturnType<typeof createTrail>): number {
  const { offset, source } = token
  switch (token.type) {
    case 'block-scalar':
      return mapBlock(token, trail)
    case 'double-quoted-scalar':
      mapDoubleQuoted(source, offset, trail)
      return offset + source.length - 1
    case 'single-quoted-scalar':
      mapFlow(source.slice(1, -1), offset + 1, true, trail)
      return offset + source.length - 1
    default:
      mapFlow(source, offset, false, trail)
      return offset + source.length
  }
}

import type { Shape } from './model.ts'
import { isRecord, textOf } from './values.ts'

/** Zammad's text modules, as its repository keeps them: pieces that an agent puts together. */
export const zammad: Shape = {
  dialect: 'zammad',
  channel: null,
  entries(value) {
    if (!Array.isArray(value) || !value.every((item) => isRecord(item) && 'keywords' in item)) return null
    return value.flatMap((item, index) =>
      typeof item.content === 'string'
        ? [
            {
              text: [index, 'content'],
              entry: [index],
              name: textOf(item.name),
              markup: 'html' as const,
              fragment: true,
            },
          ]
        : [],
    )
  },
}

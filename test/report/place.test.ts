import { expect, test } from 'vitest'
import { placeOf } from '../../src/report/place.ts'

/** A draft whose first part begins at 3:5 and whose second at 5:5; only the post's time is in the file. */
const source = {
  partPosition: (part: number, offset: number) => ({ line: 3 + 2 * part, column: 5 + offset }),
  fieldPosition: (path: readonly (string | number)[]) =>
    path.join('/') === 'post/createdAt' || path.join('/') === 'thread/2/text'
      ? { line: 9, column: 14 }
      : null,
}

test.each([
  ['a range', { part: 0, start: 2, end: 7, field: null }, [3, 7, 3, 12]],
  ['a range in the second part', { part: 1, start: 0, end: 1, field: null }, [5, 5, 5, 6]],
  ['a point', { part: 0, start: 4, end: 4, field: null }, [3, 9, 3, 9]],
  ['a field of the file', { part: null, start: null, end: null, field: 'post.createdAt' }, [9, 14, 9, 14]],
  ['a field in a list', { part: null, start: null, end: null, field: 'thread.2.text' }, [9, 14, 9, 14]],
  ['a field from elsewhere', { part: null, start: null, end: null, field: 'post.text' }, [3, 5, 3, 5]],
])('%s', (_, finding, [line, column, endLine, endColumn]) => {
  expect(placeOf(finding, source)).toEqual({ line, column, endLine, endColumn })
})

import type { Range } from '../../phrases/types.ts'
import type { Period, Unit } from './table.ts'

/** A day as it is said, not yet a date. */
export type Day =
  | { readonly inDays: number }
  | { readonly weekday: number; readonly next: boolean }
  | {
      /** Null is the month's last day. */
      readonly day: number | null
      /** From 1; null is the month at hand. */
      readonly month: number | null
      readonly year: number | null
      /** Day and month may change places: 3/4. */
      readonly swappable: boolean
    }
  | { readonly period: Period; readonly next: boolean }

export interface Hour {
  /** Minutes from midnight, up to 1440. */
  readonly minutes: number
  /** Said so that morning and evening are not confused: "18", "6 pm", "06:30". */
  readonly sure: boolean
}

/** A span from now on, or a moment, as it is said. */
export type When =
  | {
      readonly amount: number
      readonly unit: Unit
      /** A rhythm: "every 2 hours". */
      readonly every: boolean
      /** Counted from another event than the message ("within 7 days of delivery"), so its end is unknown. */
      readonly since: boolean
    }
  | { readonly day: Day | null; readonly hour: Hour | null }

/** Words of a text that name a time. */
export interface TimeExpression extends Range {
  /** Token indexes [from, to); `core` is the first token after a word like "within" or "by". */
  readonly from: number
  readonly core: number
  readonly to: number
  readonly when: When
}

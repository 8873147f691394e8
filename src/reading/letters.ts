/**
 * Letters, to stand between brackets in an expression: those of Latin, and nearly all beyond it. An expression with
 * `\p{L}` says it to the last letter, and takes milliseconds to compile when it is first used, tens of them where it
 * ignores case; a check of a single reply would do little else.
 */
export const LETTERS = String.raw`A-Za-zªºÀ-ÖØ-öø-\u02af\u0370-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\uffdc`

/** The capitals among them, and some small letters where the two take turns. */
export const CAPITALS = String.raw`A-ZÀ-ÖØ-Þ\u0100-\u024f\u0386-\u03ab\u0400-\u042f`

/** The accents of European letters, in a text that was decomposed. */
export const ACCENTS = /[\u0300-\u036f]/g

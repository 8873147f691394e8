import { lazily } from '../source/lazily.ts'

/** Small letters of other scripts by the Latin letter from which nobody can tell them; of the confusables of UTS 39. */
const LOOKS: ReadonlyMap<string, string> = new Map(
  [
    ['a', 'аα'],
    ['c', 'сϲ'],
    ['d', 'ԁ'],
    ['e', 'еҽ'],
    ['g', 'ɡց'],
    ['h', 'һհ'],
    ['i', 'іι'],
    ['j', 'јյ'],
    ['l', 'ӏ'],
    ['n', 'ո'],
    ['o', 'оοօ'],
    ['p', 'рρ'],
    ['q', 'ԛզ'],
    ['s', 'ѕ'],
    ['u', 'ս'],
    ['v', 'ѵν'],
    ['w', 'ԝѡ'],
    ['x', 'х'],
    ['y', 'у'],
  ].flatMap(([latin = '', others = '']) => [...others].map((other) => [other, latin] as const)),
)

const LATIN = lazily(() => /\p{Script=Latin}/u)
const OTHER = lazily(() => /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u)

/**
 * Whether a name mixes letters of scripts that look alike, or is written in another script so that it reads as Latin:
 * nobody who means well names a host so.
 */
export function isDisguised(label: string): boolean {
  if (!OTHER().test(label)) return false
  return LATIN().test(label) || /^[a-z\d-]+$/.test(inLatin(label))
}

/** Two names of the same skeleton look the same at a glance: "acrne" and "acme", "paypa1" and "paypal". */
export function skeleton(name: string): string {
  const latin = inLatin(name.toLowerCase()).normalize('NFD').replace(/\p{M}/gu, '')
  return latin.replaceAll('rn', 'm').replaceAll('vv', 'w').replace(/[1i|]/g, 'l').replaceAll('0', 'o')
}

/** One letter left out, added, replaced, or changed places with its neighbour. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

function inLatin(name: string): string {
  return [...name].map((letter) => LOOKS.get(letter) ?? letter).join('')
}

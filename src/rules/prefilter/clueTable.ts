import { COMPLEX, fold, UNIT } from './fold';
import { rarestPlace } from './rarity';

/**
 * Folded strings and the patterns they are clues of, to be found in a text in one pass. Each is kept by three of its
 * code units, the rarest: that takes a fiftieth of the memory of an automaton over all strings (Aho and Corasick 1975;
 * 9,200 states of 450 symbols for the built-in rules).
 */
export interface ClueTable {
  /** First clue (plus 1) by hash of one, two and three code units: clues of one, of two, and all longer ones. */
  readonly heads: readonly [Uint16Array, Uint16Array, Uint16Array];
  /** Per clue: its folded text, its patterns, the place of its hashed code units in it, and the next clue (plus 1). */
  readonly texts: readonly string[];
  readonly patterns: readonly (readonly number[])[];
  readonly places: readonly number[];
  readonly next: readonly number[];
}

/** A clue and the number of its pattern. */
export type Clue = readonly [text: string, pattern: number];

const GRAM = 3;
/** Each further code unit pushes the older ones this far: after three the first has gone. */
const SHIFT = 6;
const MASK = 0xffff;
/** What `heads` can count. Further clues are left out, and their patterns always tried. */
export const MOST_CLUES = 0xfffe;

/** The table of clues: at their first three code units where they stand at the start, else at the rarest ones. */
export function clueTable(clues: readonly Clue[], atStart: boolean): ClueTable {
  const table = (): Uint16Array => new Uint16Array(MASK + 1);
  const heads = [table(), table(), table()] as const;
  const next: number[] = [];
  const byText = new Map<string, number[]>();
  for (const [text, pattern] of clues) {
    const same = byText.get(text);
    if (same) same.push(pattern);
    else byText.set(text, [pattern]);
  }
  const texts = [...byText.keys()];
  const places = texts.map((text) => (atStart || text.length <= GRAM ? 0 : rarestPlace(text, GRAM)));
  texts.forEach((text, clue) => {
    const length = Math.min(text.length, GRAM);
    const head = heads[(length - 1) as 0 | 1 | 2];
    const hash = hashAt(text, places[clue] ?? 0, length);
    next.push(head[hash] as number);
    head[hash] = clue + 1;
  });
  return { heads, texts, patterns: [...byText.values()], places, next };
}

const push = (hash: number, unit: number): number => ((hash << SHIFT) ^ unit) & MASK;

function hashAt(text: string, at: number, length: number): number {
  let hash = 0;
  for (let i = at; i < at + length; i++) hash = push(hash, text.charCodeAt(i));
  return hash;
}

/** Tells every pattern that has a clue at the start of `text`; some more than once. */
export function eachStart(table: ClueTable, text: string, tell: (pattern: number) => void): void {
  let hash = 0;
  for (let i = 0; i < GRAM && i < text.length; i++) {
    hash = push(hash, fold(text.charCodeAt(i)) & UNIT);
    const clue = table.heads[i as 0 | 1 | 2][hash] as number;
    if (clue !== 0) tellFrom(table, clue, text, 0, tell);
  }
}

/**
 * Tells every pattern that has a clue anywhere in `text`; some more than once. True where the core of `text` may hold
 * other characters than `text`, folded, does.
 */
export function eachPart(table: ClueTable, text: string, tell: (pattern: number) => void): boolean {
  const [ones, twos, threes] = table.heads;
  let hash = 0;
  let last = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const learnt = fold(text.charCodeAt(i));
    seen |= learnt;
    const unit = learnt & UNIT;
    const one = ones[unit] as number;
    if (one !== 0) tellFrom(table, one, text, i, tell);
    const two = twos[((last << SHIFT) ^ unit) & MASK] as number;
    if (two !== 0) tellFrom(table, two, text, i - 1, tell);
    hash = ((hash << SHIFT) ^ unit) & MASK;
    const three = threes[hash] as number;
    if (three !== 0) tellFrom(table, three, text, i - 2, tell);
    last = unit;
  }
  return (seen & COMPLEX) !== 0;
}

/** The clues whose hashed code units, or what has the same hash, stand at `at`. */
function tellFrom(
  { next, texts, places, patterns }: ClueTable,
  first: number,
  text: string,
  at: number,
  tell: (pattern: number) => void,
): void {
  for (let clue = first; clue !== 0; clue = next[clue - 1] as number) {
    if (stands(texts[clue - 1] as string, text, at - (places[clue - 1] as number))) {
      for (const pattern of patterns[clue - 1] as readonly number[]) tell(pattern);
    }
  }
}

function stands(wanted: string, text: string, at: number): boolean {
  if (at < 0 || at + wanted.length > text.length) return false;
  for (let i = 0; i < wanted.length; i++) {
    if ((fold(text.charCodeAt(at + i)) & UNIT) !== wanted.charCodeAt(i)) return false;
  }
  return true;
}

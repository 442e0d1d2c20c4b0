import { COMPLEX, fold, UNIT } from './fold';
import { rarestPlace } from './rarity';

/**
 * Folded strings and the patterns they are clues of, to be found in a text in one pass. Each is kept by three of its
 * code units, the rarest: that takes a fiftieth of the memory of an automaton over all strings (Aho and Corasick 1975;
 * 9,200 states of 450 symbols for the built-in rules), and is built in a hundredth of the time.
 */
export interface ClueTable {
  /** First clue (plus 1) by hash of three code units. */
  readonly heads: Uint16Array;
  /** Per clue: its folded text, its pattern, the place of its three code units in it, and the next clue (plus 1). */
  readonly texts: readonly string[];
  readonly patterns: readonly number[];
  readonly places: readonly number[];
  readonly next: readonly number[];
  /** Clues of one or two code units, by the last of them. */
  readonly short: ReadonlyMap<number, readonly number[]>;
  /** 1 for the code units that end a short clue. */
  readonly isShortEnd: Uint8Array;
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
  const heads = new Uint16Array(MASK + 1);
  const short = new Map<number, number[]>();
  const isShortEnd = new Uint8Array(0x10000);
  const next: number[] = [];
  const places: number[] = [];
  clues.forEach(([text], clue) => {
    places.push(0);
    next.push(0);
    if (text.length < GRAM) {
      const last = text.charCodeAt(text.length - 1);
      const same = short.get(last);
      if (same) same.push(clue);
      else short.set(last, [clue]);
      isShortEnd[last] = 1;
      return;
    }
    const place = atStart ? 0 : rarestPlace(text, GRAM);
    const hash = hashAt(text, place);
    places[clue] = place;
    next[clue] = heads[hash] as number;
    heads[hash] = clue + 1;
  });
  const texts = clues.map(([text]) => text);
  return { heads, texts, patterns: clues.map(([, pattern]) => pattern), places, next, short, isShortEnd };
}

const push = (hash: number, unit: number): number => ((hash << SHIFT) ^ unit) & MASK;

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = push(hash, text.charCodeAt(i));
  return hash;
}

/** Tells every pattern that has a clue at the start of `text`; some more than once. */
export function eachStart(table: ClueTable, text: string, tell: (pattern: number) => void): void {
  let hash = 0;
  for (let i = 0; i < GRAM && i < text.length; i++) {
    const unit = fold(text.charCodeAt(i)) & UNIT;
    hash = push(hash, unit);
    if (i < GRAM - 1 && table.isShortEnd[unit] === 1) tellShort(table, text, i, true, tell);
  }
  if (text.length >= GRAM && table.heads[hash] !== 0) tellLong(table, text, 0, hash, tell);
}

/**
 * Tells every pattern that has a clue anywhere in `text`; some more than once. True where the core of `text` may hold
 * other characters than `text`, folded, does.
 */
export function eachPart(table: ClueTable, text: string, tell: (pattern: number) => void): boolean {
  const { heads, isShortEnd } = table;
  let hash = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const learnt = fold(text.charCodeAt(i));
    seen |= learnt;
    const unit = learnt & UNIT;
    hash = ((hash << SHIFT) ^ unit) & MASK;
    if (heads[hash] !== 0 && i >= GRAM - 1) tellLong(table, text, i - GRAM + 1, hash, tell);
    if (isShortEnd[unit] === 1) tellShort(table, text, i, false, tell);
  }
  return (seen & COMPLEX) !== 0;
}

/** The clues whose three code units, or what has the same hash, stand at `at`. */
function tellLong(
  { heads, next, texts, places, patterns }: ClueTable,
  text: string,
  at: number,
  hash: number,
  tell: (pattern: number) => void,
): void {
  for (let clue = heads[hash] as number; clue !== 0; clue = next[clue - 1] as number) {
    if (stands(texts[clue - 1] as string, text, at - (places[clue - 1] as number))) {
      tell(patterns[clue - 1] as number);
    }
  }
}

/** The clues of one or two code units that end at `end`. */
function tellShort(
  { short, texts, patterns }: ClueTable,
  text: string,
  end: number,
  atStart: boolean,
  tell: (pattern: number) => void,
): void {
  for (const clue of short.get(fold(text.charCodeAt(end)) & UNIT) ?? []) {
    const wanted = texts[clue] as string;
    const at = end - wanted.length + 1;
    if ((!atStart || at === 0) && stands(wanted, text, at)) tell(patterns[clue] as number);
  }
}

function stands(wanted: string, text: string, at: number): boolean {
  if (at < 0 || at + wanted.length > text.length) return false;
  for (let i = 0; i < wanted.length; i++) {
    if ((fold(text.charCodeAt(at + i)) & UNIT) !== wanted.charCodeAt(i)) return false;
  }
  return true;
}

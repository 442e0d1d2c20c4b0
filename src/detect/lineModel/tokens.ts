import { isUnspaced } from '../../read/unspaced';

/** Letters and digits, near enough: outside ASCII everything that is not punctuation, symbol or space of the common blocks. */
function isWord(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  }
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff20)
  );
}

/** So many UTF-16 code units of a line are read: what a line is shows early, and lines of megabytes exist. */
const LONGEST_READ = 2000;

/**
 * Calls back with the start and end of each word of a core, in order: runs of letters and digits; in scripts without
 * spaces each pair of neighbouring characters.
 */
export function eachToken(core: string, tell: (start: number, end: number) => void): void {
  const end = Math.min(core.length, LONGEST_READ);
  let start = -1;
  for (let i = 0; i < end; i++) {
    const code = core.charCodeAt(i);
    if (isUnspaced(code)) {
      if (start >= 0) tell(start, i);
      start = -1;
      if (i + 1 < end && isUnspaced(core.charCodeAt(i + 1))) tell(i, i + 2);
    } else if (isWord(code)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      tell(start, i);
      start = -1;
    }
  }
  if (start >= 0) tell(start, end);
}

/** The words of a core. */
export function tokensOf(core: string): string[] {
  const tokens: string[] = [];
  eachToken(core, (start, end) => tokens.push(core.slice(start, end)));
  return tokens;
}

/** FNV-1a, 32 bits, signed: the same number for the same text everywhere. */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Engines keep integers of 30 bits in place; larger ones each take an object. */
const SMALL = 0x3fffffff;

/** A number for a piece of text: comparing numbers spares making a string of every word. */
export function hashOf(text: string, start = 0, end = text.length): number {
  return fnv1a(text, start, end) & SMALL;
}

/** Another number for the same word where it opens a line. */
export const openingHash = (hash: number): number => Math.imul(hash ^ 0x5e, 0x01000193) & SMALL;

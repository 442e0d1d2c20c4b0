import { plainLetters } from '../../read/normalise';

/**
 * One code unit for all that a pattern may take for the same: what any RegExp with the flag `i` does, with or without
 * `u`, and what a core does to a line. More may fold together than should: every line that passes is tried with the
 * pattern itself.
 */

/** Folded code units by code unit, and `COMPLEX`; 0 where none was asked for yet. */
const FOLDED = new Uint32Array(0x10000);

/** The folded code unit in an answer of `fold`. */
export const UNIT = 0xffff;
/** Set where a core may hold something else for this code unit than one code unit that folds to the same. */
export const COMPLEX = 0x10000;

const SPACE = 0x20;
/** All that `\s` matches but U+FEFF, which rules look for by itself. */
const BLANK = /[^\S\ufeff]/u;
/** Private use (icons of fonts) and the controls above ASCII: rare, and all alike here. */
const ALIKE = [
  [0xe000, 0xf8ff],
  [0x80, 0x9f],
] as const;
/** What may join with the character before it when text is composed: marks, and the vowels and ends of Korean syllables. */
const JOINING = /[\p{M}\u1160-\u11ff\ud800-\udfff]/u;

/** The folded code unit (never 0), with `COMPLEX` where that holds. */
export function fold(code: number): number {
  const known = FOLDED[code] as number;
  return known === 0 ? learn(code) : known;
}

/** Every code unit of a text folded. As long as the text. */
export function folded(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(fold(text.charCodeAt(i)) & UNIT);
  return result;
}

function learn(code: number): number {
  return (FOLDED[code] = newFold(code));
}

function newFold(code: number): number {
  for (const [first, last] of ALIKE) {
    if (code >= first && code <= last) return first;
  }
  const letter = String.fromCharCode(code);
  if (BLANK.test(letter)) return SPACE;
  // Beside another quote, because a core makes the grave accent a quote only in lines with more than ASCII.
  const plain = plainLetters(`’${letter}`).slice(1);
  const base = plain.length === 1 ? plain : letter;
  // Lower and upper case by turns: 'ẞ' becomes 'ß', that 'SS', and 's' is what 'ß' gives too; 'ﬅ' and 'ﬆ' meet in 'ST'.
  const unit = base.toLowerCase().toUpperCase().toLowerCase().charCodeAt(0) || 1;
  return plain.length !== 1 || JOINING.test(letter) ? unit | COMPLEX : unit;
}

import { countFirst } from '../read/bisect';
import type { Segment } from '../model/segment';
import type { Copy } from './duplicates';

/** What a page puts where it cuts a text: "…", "...", "[…]", "(...)". */
const CUT = /[\s,;:–-]*(?:[[(]\s?)?(?:\.{2,}|…)(?:\s?[\])])?\s*$/u;
/** A sentence or a cut, and the few words behind it, which may be a button. */
const BEHIND_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"']?[\s([]+([^.!?…。！？]{2,40})$/u;
/** Speech that breaks off is not cut. */
const SPOKEN = /^[—–-]\s?\p{L}/u;
/** Everything but letters and digits, which a page may set otherwise in its teaser. */
const UNREAD = /[^\p{L}\p{N}]+/gu;
/** Longer lines are no teasers. */
const LONGEST = 2000;

interface Folded {
  readonly index: number;
  readonly key: string;
}

/**
 * Lines that are the beginning of a longer line and end in a cut or a read-more button, or in both. Labelled pages, from 8
 * words on, where nothing else takes the line: 33 : 3, and these three are teasers too. Lines that merely begin alike are
 * headings and rows of tables (20 : 30).
 */
export function cutCopies(segments: readonly Segment[], isButton: (tail: string) => boolean): Copy[] {
  const cut = new Map<number, string>();
  for (const segment of segments) {
    // In code three dots are part of a definition.
    const rest = segment.facts.codeMarks > 0 ? undefined : beforeCut(segment.text, isButton);
    if (rest !== undefined) cut.set(segment.index, fold(rest));
  }
  if (cut.size === 0) return [];
  const whole = segments
    .filter(({ index }) => !cut.has(index))
    .map(({ index, text }) => ({ index, key: fold(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  return [...cut].flatMap(([index, key]) => {
    const of = key === '' ? undefined : beginningWith(whole, key);
    return of === undefined ? [] : [{ index, of }];
  });
}

/** The line without its cut and the button behind it; undefined where it has neither. */
function beforeCut(text: string, isButton: (tail: string) => boolean): string | undefined {
  if (text.length > LONGEST || SPOKEN.test(text)) return undefined;
  const [, tail] = BEHIND_SENTENCE.exec(text.slice(-60)) ?? [];
  const hasButton = tail !== undefined && isButton(tail);
  const rest = hasButton ? text.slice(0, text.length - tail.length).trimEnd() : text;
  // The pattern looks for the end from every blank on; most lines have no dots at all.
  const hasDots = rest.includes('..') || rest.includes('…');
  return hasButton || (hasDots && CUT.test(rest)) ? rest.replace(CUT, '') : undefined;
}

const fold = (text: string): string => text.toLowerCase().normalize('NFKC').replace(UNREAD, ' ').trim();

/** The first of the lines, sorted by their keys, that begins with `key`. */
function beginningWith(sorted: readonly Folded[], key: string): number | undefined {
  const found = sorted[countFirst(sorted, (line) => line.key < key)];
  return found?.key.startsWith(key) ? found.index : undefined;
}

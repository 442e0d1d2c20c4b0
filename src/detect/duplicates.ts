import type { Segment } from '../model/segment';
import type { ActiveDuplicate } from '../rules/compile';
import { quoted, type Candidate } from './candidate';
import { isOffIn } from './context';
import { cutCopies } from './cutCopies';
import { lowered, zoneOf, type Outline } from './outline';

/** From this many copies on a line is a refrain, a speaker or a label rather than something printed twice. */
const REFRAIN = 3;

/** A line that says what another one says, by their places. */
export interface Copy {
  readonly index: number;
  readonly of: number;
}

/**
 * Lines that say what another line says. Of equal lines the first copy stays, of a line and its cut-off copy the whole
 * one; a copy in a block that is junk (`inBlock`) is none that stays. Lines that differ in their numbers are no copies:
 * on the labelled pages 36 : 78 of those next to each other or outside lists that other rules know are junk.
 */
export function duplicateCandidates(
  outline: Outline,
  active: ActiveDuplicate,
  inBlock: readonly boolean[],
): Candidate[] {
  const { rule, set } = active;
  if (isOffIn(rule, outline.profile)) return [];
  return copiesFor(outline, active, inBlock).flatMap(({ index, of }) => {
    const isWeak = rule.scope === 'anywhere' && mayRepeat(outline, index);
    const confidence = set ?? (isWeak ? lowered(rule.confidence) : rule.confidence);
    if (confidence === undefined) return [];
    const other = outline.segments[of];
    const what = rule.scope === 'cut' ? 'is the beginning of' : 'says again what';
    const place = `line ${(other?.line ?? 0) + 1}${rule.scope === 'cut' ? '' : ' says'}`;
    const text = outline.segments[rule.scope === 'cut' ? index : of]?.text ?? '';
    const subject = `${rule.title}: ${quoted(text)} ${what} ${place}`;
    return [{ rule, confidence, from: index, to: index, subject, reasons: [] }];
  });
}

/**
 * An article may well say a sentence twice, and lists, shops and forums have equal entries. Labelled pages: sentences
 * outside an article 48 : 1, other lines there 30 : 23, sentences inside it 55 : 65.
 */
function mayRepeat(outline: Outline, index: number): boolean {
  const isSentence = outline.segments[index]?.facts.terminal ?? false;
  return !isSentence || outline.profile !== 'article' || zoneOf(outline, index) === 'inside';
}

function copiesFor(outline: Outline, active: ActiveDuplicate, inBlock: readonly boolean[]): Copy[] {
  const { minWords, scope } = active.rule;
  const segments = outline.segments.filter(({ index, facts }) => !inBlock[index] && facts.words >= minWords);
  switch (scope) {
    case 'cut':
      return cutCopies(segments, active.isButton);
    case 'adjacent':
      return pairs(segments, nearKey).filter(({ index, of }) => of === index - 1);
    case 'anywhere':
      return pairs(segments, exactKey, REFRAIN).filter(({ index, of }) => of !== index - 1);
  }
}

/** Each line with the one before it that has the same key; not those that stand `tooMany` times or more. */
function pairs(
  segments: readonly Segment[],
  keyOf: (segment: Segment) => string,
  tooMany = Infinity,
): Copy[] {
  const places = new Map<string, number[]>();
  for (const segment of segments) {
    const key = keyOf(segment);
    const same = places.get(key);
    if (same) same.push(segment.index);
    else places.set(key, [segment.index]);
  }
  return [...places.values()]
    .filter((same) => same.length < tooMany)
    .flatMap((same) => same.slice(1).map((index, i) => ({ index, of: same[i] ?? index })));
}

/** Not the core: there lines that differ only in their numbers are equal. */
const exactKey = ({ text }: Segment): string => text.toLowerCase();

/** Quotes, dashes and bullets, which a page sets now so, now so. */
const DECORATION = /[\p{Pi}\p{Pf}\p{Pd}"'`´•·*#¶]+/gu;
const FULL_STOP = /[\s.…。]+$/u;

/** What a line says whatever its quotes, dashes and full stop are. In code they are what it says. */
function nearKey(segment: Segment): string {
  const exact = exactKey(segment);
  if (segment.facts.codeMarks > 0) return exact;
  return exact
    .replace(DECORATION, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(FULL_STOP, '')
    .trim();
}

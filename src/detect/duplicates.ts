import type { DuplicateRule } from '../model/rule';
import type { Active } from '../rules/compile';
import { quoted, type Candidate } from './candidate';
import { isOffIn } from './context';
import { lowered, zoneOf, type Outline } from './outline';

/** From this many copies on a line is a refrain, a speaker or a label rather than something printed twice. */
const REFRAIN = 3;

/** Lines that were there before: directly before (`adjacent`), or anywhere. The first copy always stays. */
export function duplicateCandidates(outline: Outline, { rule, set }: Active<DuplicateRule>): Candidate[] {
  if (isOffIn(rule, outline.profile)) return [];
  return copies(outline, rule.minWords).flatMap((same) =>
    same.slice(1).flatMap((index, place) => {
      const earlier = same[place] ?? index;
      const isAdjacent = earlier === index - 1;
      if (isAdjacent !== (rule.scope === 'adjacent')) return [];
      if (!isAdjacent && same.length >= REFRAIN) return [];
      const isOutside = zoneOf(outline, index) !== 'inside';
      const confidence = set ?? (isAdjacent || isOutside ? rule.confidence : lowered(rule.confidence));
      if (confidence === undefined) return [];
      const first = outline.segments[earlier];
      const subject = `${rule.title}: ${quoted(first?.text ?? '')} says again what line ${(first?.line ?? 0) + 1} says`;
      return [{ rule, confidence, from: index, to: index, subject, reasons: [] }];
    }),
  );
}

/** The places of every line that is long enough and stands more than once. */
function copies({ segments }: Outline, minWords: number): number[][] {
  const places = new Map<string, number[]>();
  for (const { text, facts, index } of segments) {
    if (facts.words < minWords) continue;
    // Not the core: there lines that differ only in their numbers are equal, and such lines are no copies.
    const key = text.toLowerCase();
    const same = places.get(key);
    if (same) same.push(index);
    else places.set(key, [index]);
  }
  return [...places.values()].filter((same) => same.length > 1);
}

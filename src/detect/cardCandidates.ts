import type { CardsRule } from '../model/rule';
import type { Active } from '../rules/compile';
import { counted, type Candidate } from './candidate';
import type { CardBlock } from './cards';
import { isOffIn } from './context';
import { isStrongHit, zoneOf, type Outline } from './outline';

/** Without a heading over them so many records are needed to be more than a hint (catalogue, section 5.3). */
const RECORDS_FOR_LIKELY = 5;

/** The card blocks as candidates of the cards rules; a section that holds one takes it over. */
export function cardCandidates(
  outline: Outline,
  blocks: readonly CardBlock[],
  rules: readonly Active<CardsRule>[],
): Candidate[] {
  return rules.flatMap(({ rule, set }) => {
    if (isOffIn(rule, outline.profile)) return [];
    return blocks
      .filter(({ records }) => records >= rule.min)
      .map(({ from, to, records, anchor }): Candidate => {
        const isOutside = zoneOf(outline, from) === 'tail' || zoneOf(outline, to) === 'head';
        const isOwn = rule.category === 'custom';
        const known = Array.from({ length: to - from + 7 }, (_, i) => outline.matches[from - 3 + i]).filter(
          isStrongHit,
        ).length;
        const confidence =
          set ??
          (isOwn || (isOutside && records >= RECORDS_FOR_LIKELY && known > 0) ? rule.confidence : 'suspect');
        const subject = `${rule.title}: ${counted(records, 'card')} of the same shape`;
        return { rule, confidence, from, to, subject, reasons: [`The cards: ${anchor}.`] };
      });
  });
}

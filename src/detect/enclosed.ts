import type { Confidence, RunRule } from '../model/rule';
import type { Active } from '../rules/compile';
import { quoted, type Candidate } from './candidate';
import { isOffIn } from './context';
import { isShort, lesser, looksLikeTitle, zoneOf, type Outline } from './outline';

/** So many lines between two pieces of junk may be taken along. */
const LONGEST_GAP = 2;

/**
 * Lines without a sentence that stand between two pieces of junk outside the article: the rest of a menu, the name of a
 * section that holds nothing any more. `owned` is the confidence of the finding that holds a segment, if one does.
 */
export function enclosedCandidates(
  outline: Outline,
  { rule, set }: Active<RunRule>,
  owned: readonly (Confidence | undefined)[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const { segments } = outline;
  if (rule.place !== 'enclosed' || isOffIn(rule, outline.profile)) return candidates;
  for (let from = 1; from < segments.length; from++) {
    const before = owned[from - 1];
    if (before === undefined || owned[from] !== undefined) continue;
    let to = from;
    while (to + 1 < segments.length && owned[to + 1] === undefined && to - from < LONGEST_GAP) to++;
    const after = owned[to + 1];
    const zone = zoneOf(outline, from);
    if (after === undefined || zone === 'inside' || zone === 'nowhere' || zoneOf(outline, to) !== zone) {
      continue;
    }
    const lines = segments.slice(from, to + 1);
    if (lines.length > LONGEST_GAP || lines.some(({ index }) => outline.isTitle[index])) continue;
    if (!lines.every((line) => isShort(line) || looksLikeTitle(line))) continue;
    // Above the article stand its title, byline and date, often amid share buttons; they stay.
    const isCertain = zone === 'tail' && lines.length === 1 && lines.every(isShort);
    const sure = lesser(before, after);
    candidates.push({
      rule,
      confidence: set ?? (isCertain ? sure : zone === 'tail' ? lesser(sure, 'likely') : 'suspect'),
      from,
      to,
      subject: `${rule.title}: ${lines.map(({ text }) => quoted(text)).join(', ')}`,
      reasons: ['Nothing but junk stands before and after it.'],
    });
  }
  return candidates;
}

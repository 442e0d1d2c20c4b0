import type { Note } from '../model/finding';
import { looksLikeProse, type Outline } from './outline';
import type { Owned } from './resolve';

/** `safe` findings may take so much of the article's prose at most (DESIGN, promise 8; RefinedWeb and DCLM: 5 %). */
const LARGEST_LOSS = 0.05;

/**
 * Lowers every safe finding to `likely` when those that no built-in rule confirms (a person's own patterns, bare
 * structure) would take more than 5 % of the words in full sentences.
 */
export function applyBudget(
  owned: readonly Owned[],
  { segments }: Outline,
): { owned: readonly Owned[]; notes: Note[] } {
  let prose = segments.reduce((sum, segment) => sum + (looksLikeProse(segment) ? segment.facts.words : 0), 0);
  let lost = 0;
  for (const [at, item] of owned.entries()) {
    if (item.candidate.confidence !== 'safe') continue;
    const words = segments
      .slice(item.from, item.to + 1)
      .reduce((sum, segment) => sum + (looksLikeProse(segment) ? segment.facts.words : 0), 0);
    if (isConfirmed(owned, at)) prose -= words;
    else lost += words;
  }
  if (lost <= prose * LARGEST_LOSS) return { owned, notes: [] };
  const share = Math.round((100 * lost) / Math.max(1, prose));
  const message = `The safe findings would take ${share} % of the full sentences, which is more than junk usually has. All of them were lowered to likely: look before you remove them.`;
  return {
    owned: owned.map((item) =>
      item.candidate.confidence === 'safe'
        ? { ...item, candidate: { ...item.candidate, confidence: 'likely' } }
        : item,
    ),
    notes: [{ kind: 'loss-budget', message }],
  };
}

/**
 * Whether a rule stands behind the finding that knows such text: a built-in one, or whole lines that a person named.
 * Structure and the line model need a line that rules know inside the block or right beside it. A person's regular
 * expression may match more than was meant. What is printed twice is not lost.
 */
function isConfirmed(owned: readonly Owned[], at: number): boolean {
  const item = owned[at];
  if (!item) return false;
  const { rule } = item.candidate;
  if (rule.category === 'custom') return rule.kind === 'phrase';
  if (rule.category !== 'layout') return true;
  const isKnown = (other: Owned | undefined): boolean =>
    other !== undefined &&
    (other.candidate.rule.category !== 'layout' || other.swallowed.some((c) => c.rule.category !== 'layout'));
  const [before, after] = [owned[at - 1], owned[at + 1]];
  return (
    rule.kind === 'duplicate' ||
    isKnown(item) ||
    (before?.to === item.from - 1 && isKnown(before)) ||
    (after?.from === item.to + 1 && isKnown(after))
  );
}

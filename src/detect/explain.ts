import { CATEGORIES, type CategoryId } from '../model/category';
import type { FindingPart } from '../model/finding';
import { CONFIDENCES, type Rule } from '../model/rule';
import type { Segment } from '../model/segment';
import { counted, quoted, type Candidate } from './candidate';
import type { Owned } from './resolve';

/** Related information lists so many lines of a block at most. */
const MOST_PARTS = 50;

/** The rule that a finding goes by: of lines joined together the one that most of them have. */
export function rulesOf({ candidate, swallowed }: Owned): { readonly main: Rule; readonly isMixed: boolean } {
  const isJoined = candidate.from === candidate.to && swallowed.length > 1;
  if (!isJoined) return { main: candidate.rule, isMixed: false };
  const counts = new Map<Rule, number>();
  for (const { rule } of swallowed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? candidate.rule;
  return { main, isMixed: counts.size > 1 };
}

/** What a person reads: the headline with its place, the rule's sentence, then everything else that speaks for it. */
export function reasonsFor(owned: Owned, segments: readonly Segment[]): string[] {
  const { candidate, from, to, swallowed } = owned;
  const { main, isMixed } = rulesOf(owned);
  const place = placeOf(segments, from, to);
  if (candidate.from === candidate.to && swallowed.length > 1) {
    const name = isMixed ? CATEGORIES[main.category].title : main.title;
    return [
      `${name}: ${counted(to - from + 1, 'line')} in a row, ${place}`,
      main.why,
      ...(isMixed ? [tally(swallowed, main.category)] : []),
      ...candidate.reasons,
    ];
  }
  const isPiece = from !== candidate.from || to !== candidate.to;
  const subject = isPiece
    ? `${candidate.rule.title}: ${counted(to - from + 1, 'line')} of a longer block`
    : candidate.subject;
  const inside = swallowed.filter((c) => c.rule !== candidate.rule);
  return [
    `${subject}, ${place}`,
    candidate.rule.why,
    ...candidate.reasons,
    ...(inside.length > 0 ? [`In it: ${tally(inside, main.category)}`] : []),
  ];
}

function placeOf(segments: readonly Segment[], from: number, to: number): string {
  const first = (segments[from]?.line ?? 0) + 1;
  const last = (segments[to]?.line ?? 0) + 1;
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}

/** `3 x Share button, 1 x Copyright line.`: each line counts once. */
function tally(candidates: readonly Candidate[], category: CategoryId): string {
  const counts = new Map<string, number>();
  for (const { rule } of bestByLine(candidates, category).values()) {
    counts.set(rule.title, (counts.get(rule.title) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return `${sorted.map(([title, n]) => `${n} x ${title}`).join(', ')}.`;
}

/** What says most of each line: a rule of the finding's own category, else the surest. */
function bestByLine(candidates: readonly Candidate[], category: CategoryId): Map<number, Candidate> {
  const best = new Map<number, Candidate>();
  const worth = ({ rule, confidence }: Candidate): number =>
    CONFIDENCES.indexOf(confidence) + (rule.category === category ? CONFIDENCES.length : 0);
  for (const candidate of candidates) {
    const other = best.get(candidate.from);
    if (!other || worth(candidate) > worth(other)) best.set(candidate.from, candidate);
  }
  return best;
}

/** The lines of a block, each with what was said of it. Empty for a single line. */
export function partsOf(
  { candidate, from, to, swallowed }: Owned,
  segments: readonly Segment[],
): FindingPart[] {
  if (from === to) return [];
  const byLine = bestByLine(swallowed, candidate.rule.category);
  return segments
    .slice(from, Math.min(to + 1, from + MOST_PARTS))
    .map(({ line, start, end, text, index }) => {
      const known = byLine.get(index);
      return { line, start, end, reason: known ? `${known.rule.title}: ${quoted(text)}` : quoted(text) };
    });
}

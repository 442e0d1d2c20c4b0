import type { Confidence, RunRule } from '../model/rule';
import type { Active } from '../rules/compile';
import { counted, type Candidate } from './candidate';
import { isOffIn } from './context';
import { isHit, isStrongHit, zoneOf, type Outline } from './outline';

/** Unbroken runs of short or known lines. */
export function runCandidates(
  outline: Outline,
  active: Active<RunRule>,
  covered: readonly boolean[],
): Candidate[] {
  const { rule } = active;
  // Without prose nothing tells a menu from a list (catalogue, section 5.1: precision 0.13 to 0.60).
  const isBlind = outline.article === undefined && rule.place === 'outside';
  if (isOffIn(rule, outline.profile) || isBlind || rule.place === 'enclosed') return [];
  const { segments, matches, isTitle } = outline;
  const isMember = segments.map(
    ({ facts }, i) =>
      !covered[i] && !isTitle[i] && ((facts.words <= rule.lineWords && !facts.terminal) || isHit(matches[i])),
  );
  const candidates: Candidate[] = [];
  for (let from = 0; from < segments.length; from++) {
    if (!isMember[from]) continue;
    const zone = zoneOf(outline, from);
    let to = from;
    while (isMember[to + 1] && zoneOf(outline, to + 1) === zone) to++;
    const end = zone === 'head' && rule.place === 'outside' ? withoutTitle(outline, from, to) : to;
    const candidate = runAt(outline, active, from, end, zone);
    if (candidate) candidates.push(candidate);
    from = to;
  }
  return candidates;
}

/** Cuts a run above the article so that title, byline and date stay: everything after its last known line. */
function withoutTitle({ matches }: Outline, from: number, to: number): number {
  let end = to;
  while (end >= from && !isStrongHit(matches[end])) end--;
  return end;
}

function runAt(
  outline: Outline,
  { rule, set }: Active<RunRule>,
  from: number,
  to: number,
  zone: 'head' | 'inside' | 'tail' | 'nowhere',
): Candidate | undefined {
  const lines = to - from + 1;
  if (lines < rule.min || (zone === 'inside' && rule.place === 'outside')) return undefined;
  let known = 0;
  for (let i = from; i <= to; i++) if (isHit(outline.matches[i])) known++;
  const confidence: Confidence =
    set ?? (known === 0 && rule.category !== 'custom' ? 'suspect' : rule.confidence);
  const where = {
    head: ' before the first paragraph',
    tail: ' after the last paragraph',
    inside: '',
    nowhere: '',
  }[zone];
  const reasons = known > 0 ? [`${known} of them ${known === 1 ? 'is' : 'are'} known junk.`] : [];
  return {
    rule,
    confidence,
    from,
    to,
    subject: `${rule.title}: ${counted(lines, 'line')} in a row${where}`,
    reasons,
  };
}

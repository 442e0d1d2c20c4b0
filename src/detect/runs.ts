import type { RunRule } from '../model/rule';
import type { Active } from '../rules/compile';
import { counted, type Candidate } from './candidate';
import { isOffIn } from './context';
import { isHit, isStrongHit, PLACES, zoneOf, type Outline, type Zone } from './outline';

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
  const { segments, matches, isTitle, isProse } = outline;
  const isMember = segments.map(
    ({ facts }, i) =>
      !covered[i] &&
      !isTitle[i] &&
      (isHit(matches[i]) ||
        (!isProse[i] && facts.words <= rule.lineWords && (rule.sentences || !facts.terminal))),
  );
  const candidates: Candidate[] = [];
  for (let from = 0; from < segments.length; from++) {
    if (!isMember[from]) continue;
    const zone = zoneOf(outline, from);
    let to = from;
    while (isMember[to + 1] && zoneOf(outline, to + 1) === zone) to++;
    const trimmed =
      rule.place === 'outside' && rule.known > 0 ? withoutBorder(outline, from, to, zone) : { from, to };
    const candidate = runAt(outline, active, trimmed.from, trimmed.to, zone);
    if (candidate) candidates.push(candidate);
    from = to;
  }
  return candidates;
}

/**
 * Cuts a run on the side of the article to its nearest known line: above the article stand title, byline and date,
 * below it the last lines of a list.
 */
function withoutBorder(
  { matches }: Outline,
  from: number,
  to: number,
  zone: Zone,
): { readonly from: number; readonly to: number } {
  let start = from;
  let end = to;
  if (zone === 'head') while (end >= from && !isStrongHit(matches[end])) end--;
  if (zone === 'tail') while (start <= to && !isStrongHit(matches[start])) start++;
  return { from: start, to: end };
}

function runAt(
  outline: Outline,
  { rule, set }: Active<RunRule>,
  from: number,
  to: number,
  zone: Zone,
): Candidate | undefined {
  const lines = to - from + 1;
  if (lines < rule.min || (zone === 'inside' && rule.place === 'outside')) return undefined;
  const known = countStrong(outline, from, to);
  if (known < rule.known || (known === 0 && isTable(outline, from, to) && rule.category !== 'custom')) {
    return undefined;
  }
  const reasons = known > 0 ? [`${known} of them ${known === 1 ? 'is' : 'are'} known junk.`] : [];
  const subject = `${rule.title}: ${counted(lines, 'line')} in a row${PLACES[zone]}`;
  return { rule, confidence: set ?? rule.confidence, from, to, subject, reasons };
}

function countStrong({ matches }: Outline, from: number, to: number): number {
  let strong = 0;
  for (let i = from; i <= to; i++) if (isStrongHit(matches[i])) strong++;
  return strong;
}

/** Short lines with numbers in them are rather a table or a list of results than a menu. */
const SHARE_OF_NUMBERS = 0.25;

function isTable({ segments }: Outline, from: number, to: number): boolean {
  const numbers = segments.slice(from, to + 1).filter(({ facts }) => facts.digits > 0).length;
  return numbers > (to - from + 1) * SHARE_OF_NUMBERS;
}

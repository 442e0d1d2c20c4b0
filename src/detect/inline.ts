import type { Reading } from '../model/reading';
import type { InlineRule } from '../model/rule';
import type { Segment, SourcePiece } from '../model/segment';
import type { Edit } from '../model/text';
import type { ActiveInline, RuleSet } from '../rules/compile';
import { counted, quoted, type InlineCandidate } from './candidate';
import { isOffIn } from './context';
import type { Outline } from './outline';
import { repaired } from './repair';

/**
 * Everything that inline rules would replace: one candidate for each rule and line. In the source of a page character
 * references are as they should be.
 */
export function inlineCandidates(
  { segments, matches, profile }: Outline,
  rules: RuleSet,
  { page }: Pick<Reading, 'page'>,
): InlineCandidate[] {
  const lines = rules.inline.map((): Segment[] => []);
  matches.forEach(({ inline }, i) => {
    const segment = segments[i];
    if (segment) for (const number of inline) lines[number]?.push(segment);
  });
  return rules.inline.flatMap((active, number) => {
    const { rule } = active;
    if (isOffIn(rule, profile) || (page && rule.repair.kind === 'entity')) return [];
    const candidates = (lines[number] ?? []).flatMap((segment) => inlineAt(segment, active));
    const hits = candidates.reduce((sum, { edits }) => sum + edits.length, 0);
    return hits >= (rule.guards?.minHits ?? 1) ? candidates : [];
  });
}

function inlineAt(segment: Segment, { rule, set }: ActiveInline): InlineCandidate[] {
  const places = (segment.pieces ?? [segment]).flatMap((piece) => placesIn(piece, rule));
  const [first] = places;
  if (!first) return [];
  return [
    {
      rule,
      confidence: set ?? rule.confidence,
      from: segment.index,
      to: segment.index,
      subject: `${rule.title}: ${places.length > 1 ? counted(places.length, 'place') : describe(first)}`,
      reasons: [],
      edits: places.map(({ start, end, text }) => ({ start, end, text })),
    },
  ];
}

/** An edit and what it replaces. */
interface Place extends Edit {
  readonly found: string;
}

function placesIn(piece: SourcePiece, rule: InlineRule): Place[] {
  const places: Place[] = [];
  for (const match of piece.raw.matchAll(rule.pattern)) {
    const [found] = match;
    const start = piece.start + match.index;
    // The mark at the very start of a document says how it is encoded; it is not part of the text.
    if (found === '' || (start === 0 && found.startsWith('\ufeff'))) continue;
    const text = repaired(match, rule.repair);
    if (text === undefined || text === found) continue;
    places.push({ start, end: start + found.length, text, found });
  }
  return places;
}

function describe({ found, text }: Place): string {
  const old = quoted(visible(found));
  return text === '' ? old : `${old} stands for ${quoted(visible(text))}`;
}

/** Characters that cannot be seen, as their code points. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Co}]/gu, (c) =>
    c === ' ' ? c : `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

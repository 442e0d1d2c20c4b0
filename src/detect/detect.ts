import type { Finding, Note, ProfileSummary } from '../model/finding';
import type { Confidence } from '../model/rule';
import type { Segment } from '../model/segment';
import type { RuleSet } from '../rules/compile';
import { applyBudget } from './budget';
import type { Candidate } from './candidate';
import { findCards, type CardBlock } from './cards';
import { cardCandidates } from './cardCandidates';
import { isOffIn, lineCandidates, surroundingsOf } from './context';
import { duplicateCandidates } from './duplicates';
import { enclosedCandidates } from './enclosed';
import { partsOf, reasonsFor, rulesOf } from './explain';
import { inlineCandidates } from './inline';
import { LONGEST_LINE, matchLines } from './lines';
import { findArticle, isStrongHit, looksLikeProse, type Outline } from './outline';
import { profileOf, type Profile } from './profile';
import { resolve, resolveInline, type Owned } from './resolve';
import { runCandidates } from './runs';
import { sectionCandidates } from './sections';
import { titleLines } from './title';

/** A finding without its edits, which `clean/` adds. */
export type Detected = Omit<Finding, 'edits'>;

export interface Detection {
  readonly findings: readonly Detected[];
  readonly profile: ProfileSummary;
  readonly notes: readonly Note[];
}

/** Segments and rules in, findings out: sorted by start, no two of them share a character. */
export function detect(segments: readonly Segment[], rules: RuleSet): Detection {
  const { outline, cards, profile } = outlineOf(segments, rules);
  const blocks = [...sectionCandidates(outline, cards), ...cardCandidates(outline, cards, rules.cards)];
  const inBlock = coverage(blocks, segments.length);
  const lines = lineCandidates(outline, surroundingsOf(outline, inBlock));
  const duplicates = rules.duplicates.flatMap((active) => duplicateCandidates(outline, active));
  const runs = rules.runs.flatMap((active) => runCandidates(outline, active, inBlock));

  const isKept = (index: number): boolean => {
    const segment = segments[index];
    return segment !== undefined && rules.isKept(segment);
  };
  const found = [...blocks, ...lines, ...duplicates, ...runs];
  const first = resolve(found, segments.length, isKept);
  const leftovers = rules.runs.flatMap((active) =>
    enclosedCandidates(outline, active, confidences(first, segments.length)),
  );
  const owned = leftovers.length > 0 ? resolve([...found, ...leftovers], segments.length, isKept) : first;

  const budget = applyBudget(owned, outline);
  const inline = resolveInline(inlineCandidates(outline, rules), confidences(budget.owned, segments.length));
  const findings = [
    ...budget.owned.map((item) => blockFinding(item, segments)),
    ...inline.map((candidate) => {
      const item: Owned = { candidate, from: candidate.from, to: candidate.to, swallowed: [] };
      return { ...blockFinding(item, segments), ...inlineRange(candidate.edits) };
    }),
  ].sort((a, b) => a.start - b.start);
  return {
    findings,
    profile: { ...profile, rulesOff: rulesOff(rules, profile) },
    notes: [...budget.notes, ...longLines(segments, rules)],
  };
}

/** Matches the lines, takes the document's profile, finds its cards and its article, in this order. */
export function outlineOf(
  segments: readonly Segment[],
  rules: RuleSet,
): { outline: Outline; cards: CardBlock[]; profile: Profile } {
  const matches = matchLines(segments, rules);
  const profile = profileOf(segments, matches);
  const isHeading = (i: number): boolean => (matches[i]?.headings.length ?? 0) > 0;
  const isSentence = segments.map((segment, i) => looksLikeProse(segment) && !isStrongHit(matches[i]));
  const min = Math.min(...rules.cards.map(({ rule }) => rule.min));
  const all = rules.cards.length > 0 ? findCards(segments, isHeading, min) : [];
  const cards = teasers(all, segments, isSentence, isHeading);
  const inCard = new Set(
    cards.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  const isProse = isSentence.map((sentence, i) => sentence && !inCard.has(i));
  const article = findArticle(segments, matches, isProse);
  const isTitle = titleLines(segments, matches, article);
  return { outline: { segments, matches, profile: profile.kind, isProse, isTitle, article }, cards, profile };
}

/** Entries that hold this share of the document's sentences are what a person came for, not teasers beside it. */
const SHARE_OF_TEXT = 0.4;

/** Leaves out the card blocks that are the text itself: a forum, a catalogue, a list of definitions. */
function teasers(
  blocks: readonly CardBlock[],
  segments: readonly Segment[],
  isSentence: readonly boolean[],
  isHeading: (index: number) => boolean,
): CardBlock[] {
  const before = [0];
  segments.forEach(({ facts }, i) => before.push((before[i] ?? 0) + (isSentence[i] ? facts.words : 0)));
  const total = before.at(-1) ?? 0;
  return blocks.filter(({ from, to }) => {
    const inside = (before[to + 1] ?? 0) - (before[from] ?? 0);
    const hasHeading = [1, 2, 3].some((back) => isHeading(from - back));
    return hasHeading || inside <= total * SHARE_OF_TEXT;
  });
}

function coverage(candidates: readonly Candidate[], count: number): boolean[] {
  const covered = new Array<boolean>(count).fill(false);
  for (const { from, to, confidence } of candidates) {
    if (confidence !== 'suspect') covered.fill(true, from, to + 1);
  }
  return covered;
}

function confidences(owned: readonly Owned[], count: number): (Confidence | undefined)[] {
  const of = new Array<Confidence | undefined>(count).fill(undefined);
  for (const { candidate, from, to } of owned) of.fill(candidate.confidence, from, to + 1);
  return of;
}

function blockFinding(owned: Owned, segments: readonly Segment[]): Detected {
  const first = segments[owned.from];
  const last = segments[owned.to];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const { main } = rulesOf(owned);
  return {
    rule: main.id,
    category: main.category,
    confidence: owned.candidate.confidence,
    start,
    end,
    startLine: first?.line ?? 0,
    endLine: last?.line ?? 0,
    reasons: reasonsFor(owned, segments),
    removals: [{ kind: 'block', start, end }],
    parts: partsOf(owned, segments),
  };
}

function inlineRange(
  edits: readonly { start: number; end: number; text: string }[],
): Pick<Detected, 'start' | 'end' | 'removals'> {
  return {
    start: edits[0]?.start ?? 0,
    end: edits.at(-1)?.end ?? 0,
    removals: edits.map((edit) => ({ kind: 'inline' as const, ...edit })),
  };
}

function rulesOff(rules: RuleSet, { kind }: Profile): string[] {
  return [...rules.byId.values()].filter((rule) => isOffIn(rule, kind)).map(({ id }) => id);
}

function longLines(segments: readonly Segment[], rules: RuleSet): Note[] {
  const count = segments.filter(({ raw }) => raw.length > LONGEST_LINE).length;
  const skipped = rules.lines.length + rules.headingPatterns.length;
  if (count === 0 || skipped === 0) return [];
  const message = `${count === 1 ? '1 line is' : `${count} lines are`} longer than ${LONGEST_LINE} characters; only whole-line phrases were looked for there.`;
  return [{ kind: 'long-lines', message, count }];
}

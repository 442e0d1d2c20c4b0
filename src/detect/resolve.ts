import { CONFIDENCES, type Confidence, type RuleKind } from '../model/rule';
import type { Edit } from '../model/text';
import type { Candidate, InlineCandidate } from './candidate';

/** A candidate that owns its lines, and those that it took over. */
export interface Owned {
  readonly candidate: Candidate;
  /** Segment indexes, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Line candidates inside a block, in order. */
  readonly swallowed: readonly Candidate[];
}

/** Blocks come before the lines in them; what a heading, the text itself or a person names before what only a shape tells. */
const PRECEDENCE: Readonly<Record<RuleKind, number>> = {
  section: 0,
  contents: 1,
  cards: 2,
  duplicate: 2,
  model: 3,
  run: 4,
  phrase: 5,
  line: 5,
  inline: 6,
  split: 6,
  selector: 0,
};

/**
 * One owner for every line. Sections and cards stay whole, whatever else was found in them; runs yield to surer lines.
 * Lines found one by one that stand together, equally sure, become one finding.
 */
export function resolve(
  candidates: readonly Candidate[],
  count: number,
  isKept: (index: number, candidate: Candidate) => boolean,
): Owned[] {
  const owner = new Array<Candidate | undefined>(count);
  const ordered = [...candidates].sort(byClaim);
  for (const candidate of ordered) claim(candidate, owner, isKept);

  const swallowed = new Map<Candidate, Candidate[]>();
  for (const candidate of candidates) {
    const holder = owner[candidate.from];
    if (candidate.from !== candidate.to || !holder || holder === candidate || holder.from === holder.to) {
      continue;
    }
    const list = swallowed.get(holder);
    if (list) list.push(candidate);
    else swallowed.set(holder, [candidate]);
  }

  const owned: Owned[] = [];
  for (let from = 0; from < count; from++) {
    const candidate = owner[from];
    if (!candidate) continue;
    let to = from;
    while (owner[to + 1] === candidate) to++;
    const inside = (swallowed.get(candidate) ?? []).filter((c) => c.from >= from && c.from <= to);
    owned.push({ candidate, from, to, swallowed: inside });
    from = to;
  }
  return joinLines(owned);
}

/** For each segment the confidence of what owns it. */
export function confidencesOf(owned: readonly Owned[], count: number): (Confidence | undefined)[] {
  const of = new Array<Confidence | undefined>(count).fill(undefined);
  for (const { candidate, from, to } of owned) of.fill(candidate.confidence, from, to + 1);
  return of;
}

/** Whole blocks first, then by confidence, then by precedence, then the longer, then the earlier. */
function byClaim(a: Candidate, b: Candidate): number {
  return (
    Number(isWhole(b)) - Number(isWhole(a)) ||
    CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) ||
    PRECEDENCE[a.rule.kind] - PRECEDENCE[b.rule.kind] ||
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from
  );
}

const WHOLE: ReadonlySet<RuleKind> = new Set(['section', 'cards', 'contents', 'selector']);

/** A block that a heading or a shape proves; suspects do not take surer lines over. */
export function isWhole({ rule, confidence, from, to }: Candidate): boolean {
  return WHOLE.has(rule.kind) && confidence !== 'suspect' && to > from;
}

function claim(
  candidate: Candidate,
  owner: (Candidate | undefined)[],
  isKept: (index: number, candidate: Candidate) => boolean,
): void {
  for (let i = candidate.from; i <= candidate.to; i++) {
    if (owner[i] === undefined && !isKept(i, candidate)) owner[i] = candidate;
  }
}

/** Joins neighbours that were found line by line and are equally sure. */
function joinLines(owned: readonly Owned[]): Owned[] {
  const joined: Owned[] = [];
  for (let i = 0; i < owned.length;) {
    const first = owned[i++];
    if (!first) break;
    const group = [first];
    for (let next = owned[i]; next && isJoinable(first) && continues(group.at(-1), next); next = owned[++i]) {
      group.push(next);
    }
    joined.push(
      group.length === 1
        ? first
        : { ...first, to: group.at(-1)?.to ?? first.to, swallowed: group.flatMap(membersOf) },
    );
  }
  return joined;
}

function continues(last: Owned | undefined, next: Owned): boolean {
  return (
    last?.to === next.from - 1 && isJoinable(next) && last.candidate.confidence === next.candidate.confidence
  );
}

function membersOf(owned: Owned): readonly Candidate[] {
  return owned.swallowed.length > 0 ? owned.swallowed : [owned.candidate];
}

function isJoinable({ candidate }: Owned): boolean {
  const { kind, category } = candidate.rule;
  return candidate.from === candidate.to && (kind === 'phrase' || kind === 'line') && category !== 'custom';
}

/**
 * Inline candidates of lines that no finding removes as a whole (of several lines: none of them), each with edits that stand next to each other: where
 * two rules overlap, the first stands; where they take turns, a candidate is split.
 */
export function resolveInline(
  candidates: readonly InlineCandidate[],
  owned: readonly (Confidence | undefined)[],
): InlineCandidate[] {
  const places = candidates
    .filter(({ from, to }) => owned.slice(from, to + 1).every((owner) => owner === undefined))
    .flatMap((candidate) => candidate.edits.map((edit) => ({ candidate, edit })))
    .sort((a, b) => a.edit.start - b.edit.start || b.edit.end - a.edit.end);
  const groups: { candidate: InlineCandidate; edits: Edit[] }[] = [];
  let end = 0;
  for (const { candidate, edit } of places) {
    if (edit.start < end) continue;
    end = edit.end;
    const last = groups.at(-1);
    if (last?.candidate === candidate) last.edits.push(edit);
    else groups.push({ candidate, edits: [edit] });
  }
  return groups.map(({ candidate, edits }) => ({ ...candidate, edits }));
}

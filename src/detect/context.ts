import type { Confidence, Context, LineRule, PhraseRule, ProfileKind, Rule } from '../model/rule';
import type { Active } from '../rules/compile';
import { counted, type LineCandidate } from './candidate';
import { isHit, isShort, lesser, lowered, zoneOf, type Outline, type Zone } from './outline';

/** What stands around a line. */
export interface Surroundings {
  readonly zone: Zone;
  /** Between two paragraphs of the article, or directly over one: where headings stand. */
  readonly sandwiched: boolean;
  /** The line before or after is known to some rule, or lies in a block that is junk. */
  readonly besideJunk: boolean;
  /** How many short lines stand in a row here, this one included. */
  readonly run: number;
}

/** From this many short lines in a row on, a line outside the article is probably part of a menu (catalogue, section 1.4). */
const RUN = 5;

/** The surroundings of every segment. `inBlock` tells which segments a card or section already holds. */
export function surroundingsOf(outline: Outline, inBlock: readonly boolean[]): Surroundings[] {
  const { segments, matches, isProse } = outline;
  const run = runLengths(segments.map((s, i) => isShort(s) || isHit(matches[i])));
  return segments.map((_, i) => {
    const besideJunk = [i - 1, i + 1].some((j) => isHit(matches[j]) || (inBlock[j] ?? false));
    const zone = zoneOf(outline, i);
    const proseBefore = isProse[i - 1] ?? false;
    const proseAfter = isProse[i + 1] ?? false;
    const sandwiched = zone === 'inside' && proseAfter && (proseBefore || !besideJunk);
    return { zone, sandwiched, besideJunk, run: run[i] ?? 0 };
  });
}

/** For each place the length of the unbroken run of `true` it lies in; 0 where it is false. */
export function runLengths(flags: readonly boolean[]): number[] {
  const lengths = new Array<number>(flags.length).fill(0);
  for (let from = 0; from < flags.length; from++) {
    if (!flags[from]) continue;
    let to = from;
    while (flags[to + 1]) to++;
    lengths.fill(to - from + 1, from, to + 1);
    from = to;
  }
  return lengths;
}

/** Every line that a phrase or line rule finds, with what its surroundings leave of the rule's confidence. */
export function lineCandidates(outline: Outline, surroundings: readonly Surroundings[]): LineCandidate[] {
  const enough = rulesWithEnoughHits(outline);
  return outline.matches.flatMap(({ hits }, i) => {
    const around = surroundings[i];
    if (!around) return [];
    return hits.flatMap((active) => {
      if (!enough(active.rule)) return [];
      const confidence = confidenceOf(active, around, outline.profile);
      return confidence === undefined
        ? []
        : [
            {
              rule: active.rule,
              confidence,
              from: i,
              to: i,
              subject: active.rule.title,
              reasons: reasonsOf(around),
            },
          ];
    });
  });
}

/** Tells whether a rule has as many hits as its `minHits` guard asks for. */
function rulesWithEnoughHits(outline: Outline): (rule: Rule) => boolean {
  const counts = new Map<Rule, number>();
  for (const { hits } of outline.matches) {
    for (const { rule } of hits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return (rule) => (counts.get(rule) ?? 0) >= (rule.guards?.minHits ?? 1);
}

/** Whether the profile of the document switches the rule off. */
export function isOffIn(rule: Rule, profile: ProfileKind): boolean {
  return rule.guards?.notIn?.includes(profile) ?? false;
}

/**
 * What a hit is worth here; undefined where it is not worth a word. A confidence that a person set counts everywhere
 * but between two paragraphs.
 */
export function confidenceOf(
  { rule, set }: Active<PhraseRule | LineRule>,
  around: Surroundings,
  profile: ProfileKind,
): Confidence | undefined {
  if (isOffIn(rule, profile)) return undefined;
  const context = rule.guards?.context ?? 'outside';
  if (context === 'anywhere') return set ?? rule.confidence;
  if (set !== undefined) return around.sandwiched ? lowered(set) : set;
  const isWeak = context === 'company' || rule.confidence === 'suspect';
  if (around.sandwiched && isWeak) return undefined;
  const full = isMet(context, around) ? rule.confidence : lowered(rule.confidence);
  // Without prose there is no outside: precision of the same rules falls to 0.5 (catalogue, section 1.8).
  return full !== undefined && around.zone === 'nowhere' ? lesser(full, 'likely') : full;
}

function isMet(
  context: Exclude<Context, 'anywhere'>,
  { zone, sandwiched, besideJunk, run }: Surroundings,
): boolean {
  if (sandwiched) return false;
  const isOutside = zone === 'head' || zone === 'tail';
  switch (context) {
    case 'outside':
      return isOutside || besideJunk || run >= RUN;
    case 'company':
      return besideJunk || (isOutside && run >= RUN);
    case 'head':
    case 'tail':
      return zone === context;
  }
}

function reasonsOf({ zone, besideJunk, run }: Surroundings): string[] {
  const reasons: string[] = [];
  if (zone === 'head') reasons.push('It stands before the first paragraph of the article.');
  if (zone === 'tail') reasons.push('It stands after the last paragraph of the article.');
  if (run >= RUN) reasons.push(`It is one of ${counted(run, 'short line')} in a row.`);
  else if (besideJunk) reasons.push('The line beside it is junk too.');
  return reasons;
}

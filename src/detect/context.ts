import type { Confidence, Context, LineRule, PhraseRule, ProfileKind, Rule } from '../model/rule';
import type { Active } from '../rules/compile';
import { counted, type LineCandidate } from './candidate';
import type { LineMatch } from './lines';
import {
  isApart,
  isHit,
  isPlainSentence,
  isShort,
  lesser,
  lowered,
  type Outline,
  type Zone,
  zoneOf,
} from './outline';
import { runLengths } from './stretches';

/** What stands around a line. */
export interface Surroundings {
  readonly zone: Zone;
  /** Between two paragraphs of the article, between two sentences and set off by blank lines, or over a paragraph: where headings stand. */
  readonly sandwiched: boolean;
  /** The line before or after is known to some rule, or lies in a block that is junk. */
  readonly besideJunk: boolean;
  /** How many short lines stand in a row here, this one included. */
  readonly run: number;
  /** The row has other lines that rules know: it is rather a menu than a list of the text's own. */
  readonly isMenu: boolean;
}

/** From this many short lines in a row on, a line outside the article is probably part of a menu (catalogue, section 1.4). */
const RUN = 5;
/** So many of them must be known to rules: headings of a CV or an agenda are short lines in a row too. */
const KNOWN_IN_RUN = 3;

/** The surroundings of every segment. `inBlock` tells which segments a card or section already holds. */
export function surroundingsOf(outline: Outline, inBlock: readonly boolean[]): Surroundings[] {
  const { segments, matches, isProse } = outline;
  const run = runLengths(segments.map((s, i) => isShort(s) || isHit(matches[i])));
  const isMenu = knownInRuns(run, matches.map(isSpeakingHit)).map((known) => known >= KNOWN_IN_RUN);
  return segments.map((_, i) => {
    const besideJunk = [i - 1, i + 1].some((j) => isSpeakingHit(matches[j]) || (inBlock[j] ?? false));
    const zone = zoneOf(outline, i);
    const proseBefore = isProse[i - 1] ?? false;
    const proseAfter = isProse[i + 1] ?? false;
    const overProse = proseAfter && (proseBefore || !besideJunk);
    const sandwiched = zone === 'inside' && (overProse || isSetOff(outline, i));
    return { zone, sandwiched, besideJunk, run: run[i] ?? 0, isMenu: isMenu[i] ?? false };
  });
}

/**
 * Whether blank lines set a line off from two sentences that no rule knows. Known words of menus inside an article are
 * headings there more often than not: 80 of 129 on the labelled pages; without the blank lines, 41 of 43 are junk.
 */
function isSetOff(outline: Outline, i: number): boolean {
  return isApart(outline, i) && isPlainSentence(outline, i - 1) && isPlainSentence(outline, i + 1);
}

/** A hit that says something of its neighbours. Dates and bylines stand beside text as often as beside junk. */
function isSpeakingHit(match: LineMatch | undefined): boolean {
  if (!match || !isHit(match)) return false;
  return (
    match.headings.length > 0 ||
    match.hits.some(({ rule, set }) => rule.category !== 'metadata' || (set ?? rule.confidence) !== 'suspect')
  );
}

/** For each place in a run the number of flagged ones in that run. `lengths` as `runLengths` gives them. */
function knownInRuns(lengths: readonly number[], flags: readonly boolean[]): number[] {
  const known = new Array<number>(lengths.length).fill(0);
  for (let from = 0; from < lengths.length; from++) {
    const length = lengths[from] ?? 0;
    if (length === 0) continue;
    known.fill(flags.slice(from, from + length).filter(Boolean).length, from, from + length);
    from += length - 1;
  }
  return known;
}

/**
 * Every line that a phrase or line rule finds, with what its surroundings leave of the rule's confidence. Byline and
 * date over the article stay if `keepMetadata`, else they are as sure as anything that a person asked for.
 */
export function lineCandidates(
  outline: Outline,
  surroundings: readonly Surroundings[],
  keepMetadata: boolean,
): LineCandidate[] {
  const enough = rulesWithEnoughHits(outline);
  return outline.matches.flatMap(({ hits }, i) => {
    const around = surroundings[i];
    if (!around) return [];
    return hits.flatMap((active) => {
      if (!enough(active.rule)) return [];
      const confidence = outline.isTitle[i]
        ? confidenceOfTitle(active, keepMetadata)
        : confidenceOf(active, around, outline.profile);
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

/** What a hit on byline, date or a title that rules know is worth. */
function confidenceOfTitle({ rule, set }: Active, keepMetadata: boolean): Confidence | undefined {
  if (set !== undefined || rule.guards?.context === 'anywhere') return set ?? rule.confidence;
  if (rule.category !== 'metadata') return undefined;
  return keepMetadata ? undefined : 'likely';
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
  return full !== undefined && around.zone === 'nowhere' ? lesser(full, 'suspect') : full;
}

function isMet(
  context: Exclude<Context, 'anywhere'>,
  { zone, sandwiched, besideJunk, run, isMenu }: Surroundings,
): boolean {
  if (sandwiched) return false;
  const isOutside = zone === 'head' || zone === 'tail';
  switch (context) {
    case 'outside':
      return isOutside || besideJunk || (run >= RUN && isMenu);
    case 'company':
      return besideJunk || (isOutside && run >= RUN && isMenu);
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

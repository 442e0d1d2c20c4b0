import { CONFIDENCES, type Confidence, type ProfileKind } from '../model/rule';
import type { Segment } from '../model/segment';
import type { LineMatch } from './lines';

/** First and last paragraph of the article, as segment indexes, inclusive. */
export interface ArticleSpan {
  readonly first: number;
  readonly last: number;
}

/** What all detectors share: the segments, what rules say of each line, and where the article is. */
export interface Outline {
  readonly segments: readonly Segment[];
  readonly matches: readonly LineMatch[];
  readonly profile: ProfileKind;
  /** Whether the segment is a paragraph of full sentences that no rule takes for junk and no card holds. */
  readonly isProse: readonly boolean[];
  /** Whether the segment may be headline, standfirst, byline or date of the article: such lines stay. */
  readonly isTitle: readonly boolean[];
  /** Undefined where the document has no prose. */
  readonly article: ArticleSpan | undefined;
}

export type Zone = 'head' | 'inside' | 'tail' | 'nowhere';

/** A full sentence or more: at least 12 words, closed by terminal punctuation (catalogue, section 3). */
export const PROSE_WORDS = 12;
/** A line that is no sentence: at most 6 words, without terminal punctuation (catalogue, section 3). */
export const SHORT_WORDS = 6;
/** The longest line that may be the title of a card (catalogue, section 5.3). */
export const TITLE_WORDS = 14;

export function looksLikeProse({ facts }: Segment): boolean {
  return facts.words >= PROSE_WORDS && facts.terminal;
}

export function isShort({ facts }: Segment): boolean {
  return facts.words <= SHORT_WORDS && !facts.terminal;
}

/** Could be a headline: a few words, no sentence end. Case tells more in some scripts, but headlines come in every case. */
export function looksLikeTitle({ facts }: Segment): boolean {
  return facts.words >= 2 && facts.words <= TITLE_WORDS && !facts.terminal && facts.letters > facts.digits;
}

/** Whether a rule that needs no surroundings to be trusted takes the line for junk. */
export function isStrongHit(match: LineMatch | undefined): boolean {
  return match?.hits.some(({ rule, set }) => (set ?? rule.confidence) === 'safe') ?? false;
}

export function isHit(match: LineMatch | undefined): boolean {
  return match !== undefined && (match.hits.length > 0 || match.headings.length > 0);
}

export function zoneOf(outline: Outline, index: number): Zone {
  const { article } = outline;
  if (!article) return 'nowhere';
  if (index < article.first) return 'head';
  return index > article.last ? 'tail' : 'inside';
}

/**
 * The stretch with the most prose and the least else: a maximum-sum run (BTE, Finn et al. 2001) over gains per line.
 * The gains are those of the project's line-model experiment: a paragraph gains its words up to 40, a line that a rule
 * knows costs 6, a line with some sentence gains 2, every other line costs 3.
 */
export function findArticle(
  segments: readonly Segment[],
  matches: readonly LineMatch[],
  isProse: readonly boolean[],
): ArticleSpan | undefined {
  let best = { sum: 0, first: -1, last: -1 };
  let sum = 0;
  let first = 0;
  segments.forEach((segment, i) => {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += gain(segment, matches[i], isProse[i] ?? false);
    if (sum > best.sum) best = { sum, first, last: i };
  });
  const inside = isProse.flatMap((prose, i) => (prose && i >= best.first && i <= best.last ? [i] : []));
  const [from] = inside;
  const to = inside.at(-1);
  return from === undefined || to === undefined ? undefined : { first: from, last: to };
}

function gain({ facts }: Segment, match: LineMatch | undefined, prose: boolean): number {
  if (prose) return Math.min(40, facts.words);
  if (isStrongHit(match) || (match?.headings.length ?? 0) > 0) return -6;
  return facts.words >= 8 && (facts.terminal || facts.sentences > 0) ? 2 : -3;
}

/** One step less sure; undefined below `suspect`. */
export function lowered(confidence: Confidence): Confidence | undefined {
  return CONFIDENCES[CONFIDENCES.indexOf(confidence) - 1];
}

export function atLeast(confidence: Confidence, wanted: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(wanted);
}

export function lesser(a: Confidence, b: Confidence): Confidence {
  return atLeast(a, b) ? b : a;
}

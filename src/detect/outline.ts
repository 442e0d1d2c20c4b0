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

/** Where a block stands, as the end of its headline. */
export const PLACES: Readonly<Record<Zone, string>> = {
  head: ' before the first paragraph',
  tail: ' after the last paragraph',
  inside: '',
  nowhere: '',
};

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

/** A sentence that is too short for a paragraph has so many words. */
const SENTENCE_WORDS = 4;

/** Whether the line is a sentence, however short, that no rule knows. */
export function isPlainSentence({ segments, matches }: Outline, index: number): boolean {
  const facts = segments[index]?.facts;
  return facts !== undefined && facts.terminal && facts.words >= SENTENCE_WORDS && !isHit(matches[index]);
}

/** Whether blank lines stand before and after the line. */
export function isApart({ segments }: Outline, index: number): boolean {
  return (segments[index]?.blankBefore ?? 0) > 0 && (segments[index + 1]?.blankBefore ?? 0) > 0;
}

export function zoneOf(outline: Outline, index: number): Zone {
  const { article } = outline;
  if (!article) return 'nowhere';
  if (index < article.first) return 'head';
  return index > article.last ? 'tail' : 'inside';
}

/** What a line adds to a stretch of prose; a paragraph adds its words, up to 40. */
export interface Gains {
  readonly known: number;
  /** Some sentence, but no paragraph. */
  readonly sentence: number;
  readonly other: number;
}

/** The gains of the project's line-model experiment. */
export const ARTICLE_GAINS: Gains = { known: -6, sentence: 2, other: -3 };

export function gainOf(
  { facts }: Segment,
  match: LineMatch | undefined,
  isProse: boolean,
  { known, sentence, other }: Gains,
): number {
  if (isProse) return Math.min(40, facts.words);
  if (isStrongHit(match) || (match?.headings.length ?? 0) > 0) return known;
  return facts.words >= 8 && (facts.terminal || facts.sentences > 0) ? sentence : other;
}

/** First and last place of the maximum-sum run of gains, inclusive; undefined where no gain is positive. */
export function bestRun(gains: ArrayLike<number>): ArticleSpan | undefined {
  let best = { sum: 0, first: -1, last: -1 };
  let sum = 0;
  let first = 0;
  for (let i = 0; i < gains.length; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += gains[i] ?? 0;
    if (sum > best.sum) best = { sum, first, last: i };
  }
  return best.first < 0 ? undefined : best;
}

/** The paragraphs of the stretch with the most prose and the least else (BTE, Finn et al. 2001). */
export function findArticle(
  segments: readonly Segment[],
  matches: readonly LineMatch[],
  isProse: readonly boolean[],
): ArticleSpan | undefined {
  const best = bestRun(
    segments.map((segment, i) => gainOf(segment, matches[i], isProse[i] ?? false, ARTICLE_GAINS)),
  );
  if (!best) return undefined;
  const first = isProse.indexOf(true, best.first);
  const last = isProse.lastIndexOf(true, best.last);
  return first < 0 || first > best.last ? undefined : { first, last };
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

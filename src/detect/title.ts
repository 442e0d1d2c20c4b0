import type { Segment } from '../model/segment';
import type { LineMatch } from './lines';
import { isHit, isStrongHit, type ArticleSpan } from './outline';

/** A headline shares at least this part of its longer words with the article it stands over. */
const SHARED_WORDS = 0.5;
/** Words shorter than this are mostly function words. */
const LONG_WORD = 4;
/** So many letters of a word are compared: endings change, above all in Slavic languages and Greek. */
const STEM = 5;
/** So many segments of the article are read for its vocabulary: the subject is named early. */
const SEGMENTS_READ = 60;
/** Byline, date and caption stand in the last lines above the article. */
const LINES_ABOVE = 3;
/** Between byline or date and the first paragraph there may be a share bar and a caption. */
const LINES_OF_METADATA = 12;

/** A headline has at least so many words. */
const SHORTEST_TITLE = 3;
/** The headline is the nearest line of so many words that no rule knows, so many lines above the article at most. */
const HEADLINE_WORDS = 4;
const LINES_TO_HEADLINE = 20;

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;

/**
 * Lines above the article that belong to it: those that share its words (headline, standfirst, caption), the nearest
 * that could be its headline, and the last few before its first paragraph that no rule knows (byline, date).
 */
export function titleLines(
  segments: readonly Segment[],
  matches: readonly LineMatch[],
  article: ArticleSpan | undefined,
): boolean[] {
  const isTitle = new Array<boolean>(segments.length).fill(false);
  if (!article) return isTitle;
  const vocabulary = new Set(
    segments.slice(article.first, article.first + SEGMENTS_READ).flatMap(({ core }) => wordsOf(core)),
  );
  for (let i = 0; i < article.first; i++) {
    const segment = segments[i];
    const match = matches[i];
    if (!segment) continue;
    if (isHit(match)) {
      isTitle[i] = i >= article.first - LINES_OF_METADATA && isBylineOrDate(match);
      continue;
    }
    const isNear = i >= article.first - LINES_ABOVE;
    isTitle[i] = isNear || (segment.facts.words >= SHORTEST_TITLE && sharesWords(segment, vocabulary));
  }
  const headline = headlineOf(segments, matches, article);
  if (headline !== undefined) isTitle[headline] = true;
  const isNear = article.first > 0 && article.first <= LINES_OF_METADATA;
  const isOnly = headline === undefined && standsAlone(segments, matches);
  if (isNear && (isOnly || isKnownTitle(segments[0], vocabulary))) isTitle[0] = true;
  return isTitle;
}

/** Set off by a blank line, and not the first of a row of lines that rules know. */
function standsAlone(segments: readonly Segment[], matches: readonly LineMatch[]): boolean {
  return (segments[1]?.blankBefore ?? 0) > 0 && !isStrongHit(matches[1]);
}

/** The first line of a document whose text takes up all its longer words is its title, whatever rules say: "Terms of use". */
function isKnownTitle(segment: Segment | undefined, vocabulary: ReadonlySet<string>): boolean {
  if (!segment || segment.facts.words < 2) return false;
  const words = wordsOf(segment.core);
  return words.length > 0 && words.every((word) => vocabulary.has(word));
}

function headlineOf(
  segments: readonly Segment[],
  matches: readonly LineMatch[],
  { first }: ArticleSpan,
): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - LINES_TO_HEADLINE); i--) {
    const facts = segments[i]?.facts;
    if (facts && facts.words >= HEADLINE_WORDS && facts.letters > facts.digits && !isHit(matches[i])) {
      return i;
    }
  }
  return undefined;
}

/** Byline and date are known to rules too, but only as worth a look: over an article they belong to it. */
function isBylineOrDate(match: LineMatch | undefined): boolean {
  const hits = match?.hits ?? [];
  return (
    match?.headings.length === 0 &&
    hits.length > 0 &&
    hits.every(({ rule, set }) => rule.category === 'metadata' && (set ?? rule.confidence) === 'suspect')
  );
}

function sharesWords({ core }: Segment, vocabulary: ReadonlySet<string>): boolean {
  const words = wordsOf(core);
  return (
    words.length >= 2 && words.filter((word) => vocabulary.has(word)).length >= words.length * SHARED_WORDS
  );
}

/** The longer words of a core; of unspaced scripts every pair of characters. */
function wordsOf(core: string): string[] {
  const words: string[] = [];
  const hasUnspaced = UNSPACED.test(core);
  for (const word of core.match(WORD) ?? []) {
    if (hasUnspaced && UNSPACED.test(word)) {
      for (let i = 0; i < word.length - 1; i++) words.push(word.slice(i, i + 2));
    } else if (word.length >= LONG_WORD) words.push(word.slice(0, STEM));
  }
  return words;
}

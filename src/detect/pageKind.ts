import type { Segment } from '../model/segment';
import { counted } from './candidate';
import type { ArticleSpan } from './outline';
import type { Profile } from './profile';

/** A price: a currency before or after a number. */
const PRICE = /(?:[$€£¥₹]\s?\d|\d\s?(?:€|£|zł|руб|₽|kr\b|USD|EUR))/u;
const PRICE_WORDS = 12;
/** So many lines with a price: 46 of 80 shops of the labelled pages, 30 of 1,285 articles. */
const FEWEST_PRICES = 12;

/** What forums print around a post: who wrote it and when, what the member has, what can be done with it. */
const POST =
  /^(?:.{0,60}\b(?:asked|answered|replied|posted|commented|joined|edited)\b.{0,60}\d|(?:posts|joined|location|reputation|messages|likes|threads|member since|reaction score|points)\s?:?\s?[\d,A-Z].{0,40}|\d+ (?:points?|upvotes?|votes?|replies|answers?)(?: .{0,40})?|level \d+|(?:quote|reply|report|upvote|downvote|improve this answer|add a comment|permalink|parent|context)(?: .{0,20})?)$/iu;
const POST_WORDS = 14;
/** So many lines of a forum: 25 of 63 forums of the labelled pages, 9 of 1,285 articles. */
const FEWEST_POSTS = 10;

/** The article is so small a part of all words: 26 of 94 lists and collections of the labelled pages, 15 of 1,285 articles. */
const SMALLEST_ARTICLE = 0.06;
/** Shorter documents have few words besides their article. */
const FEWEST_LINES = 60;

/**
 * Pages with prose that are no articles all the same: shops, forums and listings. Their entries are as short as menus,
 * so that neither structure nor the line model can be sure there. Undefined for everything else.
 */
export function pageKindOf(
  segments: readonly Segment[],
  isProse: readonly boolean[],
  article: ArticleSpan | undefined,
): Profile | undefined {
  const count = (most: number, pattern: RegExp): number =>
    segments.filter(({ facts, text }) => facts.words <= most && pattern.test(text)).length;
  const prices = count(PRICE_WORDS, PRICE);
  if (prices >= FEWEST_PRICES) {
    return { kind: 'product', reasons: [`${counted(prices, 'line')} with a price`] };
  }
  const posts = count(POST_WORDS, POST);
  if (posts >= FEWEST_POSTS) {
    return { kind: 'forum', reasons: [`${counted(posts, 'line')} as forums have around their posts`] };
  }
  if (!article || segments.length < FEWEST_LINES) return undefined;
  let own = 0;
  let all = 0;
  segments.forEach(({ facts }, i) => {
    all += facts.words;
    if (isProse[i] && i >= article.first && i <= article.last) own += facts.words;
  });
  if (own >= all * SMALLEST_ARTICLE) return undefined;
  const share = Math.round((100 * own) / all);
  return { kind: 'listing', reasons: [`its longest stretch of text is ${share} % of its words`] };
}

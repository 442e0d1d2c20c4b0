import type { Segment } from '../../model/segment';
import { eachToken, hashOf, openingHash } from './tokens';

/**
 * How strongly a word speaks for junk (positive) or content (negative), as the natural logarithm of the odds, by the
 * hash of the word, and by that of `opening(word)` for the first word of a line.
 */
export type WordWeights = ReadonlyMap<number, number>;

/** What the words of each line say; one number a line. */
export interface WordColumns {
  /** Mean and sum of the weights of the known words. */
  readonly mean: Float32Array;
  readonly sum: Float32Array;
  /** Weight of the first word as the first of a line. */
  readonly opening: Float32Array;
  /** Share of the line's longer words that occur in at least one / three other paragraphs. */
  readonly topic1: Float32Array;
  readonly topic3: Float32Array;
  /** How many other lines have the same core. */
  readonly copies: Float32Array;
}

/** Shorter words are mostly function words. Pairs of unspaced characters count all the same. */
const SHORTEST_TOPIC = 4;
/** More than so many words of a line add nothing to its topic. */
const MOST_TOPICS = 100;
const LARGEST_SUM = 30;

/** How a word is written in the table that opens a line. */
export const opening = (token: string): string => `^${token}`;

/** Reads the words of every line once. `isProse` tells whose words make the document's topic. */
export function wordColumns(
  segments: readonly Segment[],
  isProse: readonly boolean[],
  weights: WordWeights,
): WordColumns {
  const n = segments.length;
  const columns: WordColumns = {
    mean: new Float32Array(n),
    sum: new Float32Array(n),
    opening: new Float32Array(n),
    topic1: new Float32Array(n),
    topic3: new Float32Array(n),
    copies: new Float32Array(n),
  };
  const topics: number[][] = [];
  const paragraphs = new Map<number, number>();
  const copies = new Map<string, number>();
  for (const { core, index } of segments) {
    copies.set(core, (copies.get(core) ?? 0) + 1);
    const topic = readLine(core, index, weights, columns);
    topics.push(topic);
    if (isProse[index]) {
      for (const hash of new Set(topic)) paragraphs.set(hash, (paragraphs.get(hash) ?? 0) + 1);
    }
  }
  for (const { core, index } of segments) {
    columns.copies[index] = (copies.get(core) ?? 1) - 1;
    const own = isProse[index] ? 1 : 0;
    const topic = topics[index] ?? [];
    let one = 0;
    let three = 0;
    for (const hash of topic) {
      const others = (paragraphs.get(hash) ?? 0) - own;
      if (others >= 1) one++;
      if (others >= 3) three++;
    }
    const size = Math.max(1, topic.length);
    columns.topic1[index] = one / size;
    columns.topic3[index] = three / size;
  }
  return columns;
}

/** Weighs the words of a line, and gives the hashes of its longer ones. */
function readLine(core: string, index: number, weights: WordWeights, columns: WordColumns): number[] {
  const topic: number[] = [];
  let sum = 0;
  let known = 0;
  let isFirst = true;
  eachToken(core, (start, end) => {
    const hash = hashOf(core, start, end);
    const weight = weights.get(hash);
    if (weight !== undefined) {
      sum += weight;
      known++;
    }
    if (isFirst) columns.opening[index] = weights.get(openingHash(hash)) ?? 0;
    isFirst = false;
    const isTopical = end - start >= SHORTEST_TOPIC || core.charCodeAt(start) > 0x2fff;
    if (isTopical && topic.length < MOST_TOPICS) topic.push(hash);
  });
  columns.sum[index] = Math.max(-LARGEST_SUM, Math.min(LARGEST_SUM, sum));
  columns.mean[index] = known > 0 ? sum / known : 0;
  return topic;
}

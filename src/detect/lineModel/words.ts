import type { Segment } from '../../model/segment';
import { hashTable, placeOf, valueOf, type HashTable } from './hashTable';
import { eachToken, hashOf, openingHash } from './tokens';

/**
 * How strongly a word speaks for junk (positive) or content (negative), as the natural logarithm of the odds, by the
 * hash of the word, and by that of `opening(word)` for the first word of a line.
 */
export type WordWeights = HashTable;

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

/** The table by hashes; words that open a line are marked as `opening` does. */
export function wordWeights(words: readonly (readonly [string, number])[]): WordWeights {
  const table = hashTable(words.length);
  const mark = opening('');
  for (const [word, weight] of words) {
    const hash = word.startsWith(mark) ? openingHash(hashOf(word.slice(mark.length))) : hashOf(word);
    const place = placeOf(table, hash);
    table.keys[place] = hash + 1;
    table.values[place] = weight;
  }
  return table;
}

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
    copies: copiesOf(segments),
  };
  const topics: number[] = [];
  const ends = new Uint32Array(n);
  for (const { core, index } of segments) {
    readLine(core, index, weights, columns, topics);
    ends[index] = topics.length;
  }
  topicColumns(topics, ends, isProse, columns);
  return columns;
}

function copiesOf(segments: readonly Segment[]): Float32Array {
  const counts = new Map<string, number>();
  for (const { core } of segments) counts.set(core, (counts.get(core) ?? 0) + 1);
  return Float32Array.from(segments, ({ core }) => (counts.get(core) ?? 1) - 1);
}

/** Weighs the words of a line, and adds the hashes of its longer ones to `topics`. */
function readLine(
  core: string,
  index: number,
  weights: WordWeights,
  columns: WordColumns,
  topics: number[],
): void {
  const most = topics.length + MOST_TOPICS;
  let sum = 0;
  let known = 0;
  let isFirst = true;
  eachToken(core, (start, end) => {
    const hash = hashOf(core, start, end);
    const weight = valueOf(weights, hash);
    if (weight !== undefined) {
      sum += weight;
      known++;
    }
    if (isFirst) columns.opening[index] = valueOf(weights, openingHash(hash)) ?? 0;
    isFirst = false;
    const isTopical = end - start >= SHORTEST_TOPIC || core.charCodeAt(start) > 0x2fff;
    if (isTopical && topics.length < most) topics.push(hash);
  });
  columns.sum[index] = Math.max(-LARGEST_SUM, Math.min(LARGEST_SUM, sum));
  columns.mean[index] = known > 0 ? sum / known : 0;
}

/** Counts in how many paragraphs each word is, then what share of each line's words (up to `ends`) the others have. */
function topicColumns(
  topics: readonly number[],
  ends: Uint32Array,
  isProse: readonly boolean[],
  { topic1, topic3 }: WordColumns,
): void {
  const startOf = (line: number): number => (line === 0 ? 0 : (ends[line - 1] as number));
  const spoken = isProse.reduce((sum, prose, i) => sum + (prose ? (ends[i] as number) - startOf(i) : 0), 0);
  const paragraphs = hashTable(spoken);
  /** The last paragraph (plus 1) that counted the word. */
  const lastCounted = new Uint32Array(paragraphs.keys.length);
  for (let i = 0; i < ends.length; i++) {
    for (let k = startOf(i); isProse[i] && k < (ends[i] as number); k++) {
      const hash = topics[k] as number;
      const place = placeOf(paragraphs, hash);
      if (lastCounted[place] === i + 1) continue;
      paragraphs.keys[place] = hash + 1;
      paragraphs.values[place] = (paragraphs.values[place] as number) + 1;
      lastCounted[place] = i + 1;
    }
  }
  for (let i = 0; i < ends.length; i++) {
    const own = isProse[i] ? 1 : 0;
    const [start, end] = [startOf(i), ends[i] as number];
    let one = 0;
    let three = 0;
    for (let k = start; k < end; k++) {
      const others = (paragraphs.values[placeOf(paragraphs, topics[k] as number)] as number) - own;
      if (others >= 1) one++;
      if (others >= 3) three++;
    }
    const size = Math.max(1, end - start);
    topic1[i] = one / size;
    topic3[i] = three / size;
  }
}

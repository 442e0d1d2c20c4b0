import { ARTICLE_GAINS, bestRun, gainOf, type ArticleSpan, type Gains } from '../outline';
import { constant, FAR, log1, prefixSums } from './columns';
import type { ModelInput } from './features';

/** Paragraphs with fewer lines between them belong to one cluster. */
const CLUSTER_GAP = 12;

/** The gains of a stretch that hardly anything else may interrupt. */
const NARROW_GAINS: Gains = { known: -14, sentence: 1, other: -8 };

interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly mass: number;
  readonly paragraphs: number;
}

/**
 * Where the line stands to the best stretches of prose (BTE, Finn et al. 2001, with two sets of gains), to the clusters
 * of paragraphs, and to all prose of the document.
 */
export function proseColumns(
  { segments, matches, isProse }: ModelInput,
  words: Float32Array,
  proseWords: Float32Array,
): [string, Float32Array][] {
  const n = segments.length;
  const best = (gains: Gains): ArticleSpan | undefined =>
    bestRun(segments.map((segment, i) => gainOf(segment, matches[i], isProse[i] ?? false, gains)));
  const wide = best(ARTICLE_GAINS);
  const narrow = best(NARROW_GAINS);
  const clusters = clustersOf(isProse, proseWords);
  const main = clusters.reduce<Cluster | undefined>(
    (best, cluster) => (best && best.mass >= cluster.mass ? best : cluster),
    undefined,
  );
  const before = prefixSums(proseWords);
  const wordsBefore = prefixSums(words);
  const total = before[n] ?? 0;
  const allWords = Math.max(1, wordsBefore[n] ?? 0);
  const own = clusterAt(clusters, n);
  const column = (value: (i: number) => number): Float32Array => filled(n, value);
  const paragraphs = clusters.reduce((sum, cluster) => sum + cluster.paragraphs, 0);
  return [
    ['inWide', span(n, wide, inside)],
    ['inNarrow', span(n, narrow, inside)],
    ['wideStart', span(n, wide, (i, run) => signed(i - run.first))],
    ['wideEnd', span(n, wide, (i, run) => signed(run.last - i))],
    ['narrowStart', span(n, narrow, (i, run) => signed(i - run.first))],
    ['narrowEnd', span(n, narrow, (i, run) => signed(run.last - i))],
    ['mainStart', span(n, main, (i, run) => signed(i - run.first))],
    ['mainEnd', span(n, main, (i, run) => signed(run.last - i))],
    ['cluster', column((i) => log1(own[i]?.mass ?? 0))],
    ['clusterSize', column((i) => log1(own[i]?.paragraphs ?? 0))],
    ['proseBefore', column((i) => log1(before[i] ?? 0))],
    ['proseAfter', column((i) => log1(total - (before[i + 1] ?? 0)))],
    ['proseShareBefore', column((i) => (before[i] ?? 0) / Math.max(1, total))],
    ['wordShareBefore', column((i) => (wordsBefore[i] ?? 0) / allWords)],
    ['doc.main', constant(n, (main?.mass ?? 0) / Math.max(1, total))],
    ['doc.clusters', constant(n, log1(clusters.length))],
    ['doc.paragraphs', constant(n, log1(paragraphs))],
    ['doc.paragraphWords', constant(n, log1(total / Math.max(1, paragraphs)))],
    ['relative', column((i) => log1(words[i] ?? 0) - log1(total / Math.max(1, paragraphs)))],
  ];
}

/** Distances keep their sign and lose their size: near the border each line counts. */
const signed = (distance: number): number => Math.sign(distance) * log1(Math.min(FAR, Math.abs(distance)));

const inside = (i: number, run: { readonly first: number; readonly last: number }): number =>
  Number(i >= run.first && i <= run.last);

/** A column over a stretch of lines; -10 for every line where the document has no such stretch. */
function span<S extends { readonly first: number; readonly last: number }>(
  n: number,
  run: S | undefined,
  value: (i: number, run: S) => number,
): Float32Array {
  return run ? filled(n, (i) => value(i, run)) : new Float32Array(n).fill(-10);
}

function filled(n: number, value: (i: number) => number): Float32Array {
  const column = new Float32Array(n);
  for (let i = 0; i < n; i++) column[i] = value(i);
  return column;
}

function clustersOf(isProse: readonly boolean[], proseWords: Float32Array): Cluster[] {
  const clusters: Cluster[] = [];
  isProse.forEach((prose, i) => {
    if (!prose) return;
    const mass = proseWords[i] ?? 0;
    const last = clusters.at(-1);
    if (last && i - last.last <= CLUSTER_GAP) {
      clusters[clusters.length - 1] = {
        first: last.first,
        last: i,
        mass: last.mass + mass,
        paragraphs: last.paragraphs + 1,
      };
    } else clusters.push({ first: i, last: i, mass, paragraphs: 1 });
  });
  return clusters;
}

/** For each line the nearest cluster. */
function clusterAt(clusters: readonly Cluster[], n: number): (Cluster | undefined)[] {
  const nearest = new Array<Cluster | undefined>(n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const distance = (cluster: Cluster): number => Math.max(cluster.first - i, i - cluster.last, 0);
    for (let next = clusters[k + 1]; next; next = clusters[k + 1]) {
      const current = clusters[k];
      if (current && distance(current) < distance(next)) break;
      k++;
    }
    nearest[i] = clusters[k];
  }
  return nearest;
}

import type { Segment } from '../../model/segment';
import type { LineMatch } from '../lines';
import { runLengths } from '../stretches';
import { baseColumns } from './baseColumns';
import {
  constant,
  log1,
  mapped,
  named,
  prefixSums,
  shifted,
  sinceLast,
  untilNext,
  windowMeans,
  windowShares,
} from './columns';
import { proseColumns } from './proseColumns';
import { wordColumns, type WordWeights } from './words';

/** What the model may know of a document: what the rules and the structure said before it was asked. */
export interface ModelInput {
  readonly segments: readonly Segment[];
  readonly matches: readonly LineMatch[];
  /** Paragraphs of full sentences that no rule takes for junk and no card holds. */
  readonly isProse: readonly boolean[];
  readonly isCard: readonly boolean[];
  readonly isTitle: readonly boolean[];
}

/** One column of numbers for each feature, one number for each line. */
export type Features = ReadonlyMap<string, Float32Array>;

/**
 * All columns, in a fixed order. Linear in the number of lines. They began as those of the project's line-model
 * experiment; what our own ablation (one fold of five) did not miss is left out: the facts of single neighbours, and
 * shares over the whole document, which served to remember documents (loss on pages that are no articles fell from
 * 16 to 13 %).
 */
export function featuresOf(input: ModelInput, weights: WordWeights): Features {
  const { segments, isProse } = input;
  const n = segments.length;
  const base = baseColumns(input);
  const { words, logWords, terminal, strong, prose, proseWords } = base;
  const word = wordColumns(segments, isProse, weights);
  const repeated = mapped(word.copies, (copies) => Number(copies > 0));
  const mean = (column: ArrayLike<number>): number => (prefixSums(column)[n] ?? 0) / Math.max(1, n);
  const since = (flags: Float32Array): Float32Array => mapped(sinceLast(flags), log1);
  const until = (flags: Float32Array): Float32Array => mapped(untilNext(flags), log1);
  const place = new Float32Array(n).map((_, i) => i);

  return new Map<string, Float32Array>([
    // the line by itself
    ['characters', base.characters],
    ['words', logWords],
    ['terminal', terminal],
    ['sentences', base.sentences],
    ['commas', base.commas],
    ['capitals', base.capitals],
    ['digits', base.digits],
    ['level', base.level],
    ['heading', base.heading],
    ['card', base.card],
    ['title', base.title],
    ['wordSum', word.sum],
    ['wordMean', word.mean],
    ['opening', word.opening],
    ['topic1', word.topic1],
    ['topic3', word.topic3],
    ['copies', mapped(word.copies, log1)],
    // its neighbours
    ['hit-1', shifted(base.hit, -1)],
    ['hit+1', shifted(base.hit, 1)],
    ...named(windowMeans(word.mean, 2, 7, 20), 'wordMean±2', 'wordMean±7', 'wordMean±20'),
    ...named(windowMeans(logWords, 2, 7), 'words±2', 'words±7'),
    ...named(windowMeans(terminal, 7), 'terminal±7'),
    ...named(windowShares(proseWords, words, 2, 7, 20), 'prose±2', 'prose±7', 'prose±20'),
    ...named(windowMeans(strong, 10), 'strong±10'),
    ...named(windowMeans(repeated, 2, 7, 20), 'copies±2', 'copies±7', 'copies±20'),
    ...named(windowMeans(word.topic1, 7), 'topic±7'),
    ...named(windowMeans(base.digits, 7), 'digits±7'),
    ...named(windowMeans(base.blankBefore, 7), 'blank±7'),
    ['shortRun', mapped(runLengths(base.short), log1)],
    // what stands before and after it
    ['sinceHit', since(strong)],
    ['untilHit', until(strong)],
    ['sinceProse', since(prose)],
    ['untilProse', until(prose)],
    ['sinceRelated', since(base.related)],
    ['sinceComments', since(base.comments)],
    ['untilComments', until(base.comments)],
    ['sinceFooter', since(base.footer)],
    ['untilFooter', until(base.footer)],
    ['sinceShare', since(base.share)],
    ['untilShare', until(base.share)],
    ['sinceTitle', since(base.title)],
    ['position', mapped(place, (i) => i / n)],
    ['fromStart', mapped(place, log1)],
    ['toEnd', mapped(place, (i) => log1(n - 1 - i))],
    ...proseColumns(input, words, proseWords),
    // the document
    ['doc.prose', constant(n, mean(prose))],
    ['doc.proseWords', constant(n, mean(proseWords) / Math.max(1e-6, mean(words)))],
    ['doc.hits', constant(n, mean(strong))],
  ]);
}

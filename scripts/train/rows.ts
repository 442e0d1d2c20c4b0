import { featuresOf } from '../../src/detect/lineModel/features';
import type { WordWeights } from '../../src/detect/lineModel/words';
import { binned, type Rows } from './bins';
import type { Sample } from './samples';

/** Titles, bylines, dates and captions are not scored, but a person wants them kept: they count a little as content. */
const UNSURE_WEIGHT = 0.3;

/** What a line is worth: a page counts by the square root of its lines, a line by that of its length. */
function weightOf(characters: number, lines: number): number {
  return Math.sqrt(0.5 + Math.min(400, characters) / 80) / Math.sqrt(Math.max(1, lines));
}

/** The labelled lines of the samples as rows; `wordsFor` gives the table for a sample's fold. */
export function rowsOf(
  samples: readonly Sample[],
  wordsFor: (fold: number) => WordWeights,
): Rows & { readonly names: string[] } {
  const count = samples.reduce((n, { labels }) => n + countRows(labels), 0);
  const names: string[] = [];
  const columns: Float32Array[] = [];
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const sample of samples) {
    const features = featuresOf(sample.input, wordsFor(sample.fold));
    if (columns.length === 0) {
      names.push(...features.keys());
      columns.push(...names.map(() => new Float32Array(count)));
    }
    const own = [...features.values()];
    for (const { index, raw } of sample.input.segments) {
      const label = sample.labels.charAt(index);
      if (!isRow(label)) continue;
      own.forEach((column, f) => {
        (columns[f] as Float32Array)[at] = column[index] ?? 0;
      });
      labels[at] = Number(label === 'J');
      weights[at] =
        sample.weight *
        weightOf(raw.length, sample.input.segments.length) *
        (label === 'U' ? UNSURE_WEIGHT : 1);
      at++;
    }
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, count);
  return { ...binned(columns), names, labels, weights: weights.map((weight) => weight / mean) };
}

const isRow = (label: string): boolean => label === 'J' || label === 'C' || label === 'U';

function countRows(labels: string): number {
  let n = 0;
  for (let i = 0; i < labels.length; i++) if (isRow(labels.charAt(i))) n++;
  return n;
}

/**
 * Fits what the elements around a line add to the line model: logistic regression on labelled pages that have a source.
 *
 *   npm run train:html -- --data DIR
 *
 * DIR holds `text/*.jsonl.gz` and `html/*.html.gz`. The line model's part comes from the models of the folds
 * (`npm run train -- --data DIR --folds-only`), so that it has not seen the page. Prints how well the fit does on sites
 * that it has not seen, and writes `src/detect/html/weights.ts`. The same data gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COLUMNS, rowsOf } from '../../src/detect/html/columns';
import {
  junkProbabilities,
  lineModelOf,
  type LineModel,
  type ModelFile,
} from '../../src/detect/lineModel/lineModel';
import { probability } from '../../src/detect/lineModel/trees';
import { surveyOf } from '../../src/detect/survey';
import { compilePolicy } from '../../src/engine';
import { readHtml } from '../../src/read/html';
import { htmlOf, labelsOfSegments } from '../../test/bench/htmlLines';
import { readPages } from '../../test/bench/pages';
import { FOLDS, foldOf } from './folds';

/** As in the benchmark: the others' labels are not by hand, or of pages that are no articles. */
const CORE = new Set(['daniel', 'news424', 'scrapinghub', 'wcxb-article', 'cleanportaleval', 'zh69']);
/** Content that is lost is worse than junk that stays. */
const CONTENT_WEIGHT = 2;
const STEPS = 400;
const RATE = 0.08;
const PENALTY = 1e-5;
const LARGEST = 4;

interface Row {
  readonly x: Float32Array;
  readonly junk: number;
  readonly weight: number;
  readonly characters: number;
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say where the labelled pages are: npm run train:html -- --data DIR');
  process.exit(2);
}
const { data } = values;
const policy = compilePolicy({});
const modelOf = (fold: number): LineModel =>
  lineModelOf(JSON.parse(readFileSync(`bench-results/folds/${fold}.json`, 'utf8')) as ModelFile);
const pages = readPages(data)
  .filter(({ source, labels }) => CORE.has(source) && labels !== null)
  .flatMap((page) => {
    const source = htmlOf(data, page);
    if (source === undefined) return [];
    const reading = readHtml(source);
    const fold = foldOf(page.site);
    const survey = surveyOf(reading.segments, policy.rules);
    const { table } = rowsOf(survey, reading.page, junkProbabilities(survey, modelOf(fold)));
    const labels = labelsOfSegments(page, reading.segments);
    const known = labels.filter((label) => label === 'C' || label === 'J').length;
    const rows = reading.segments.flatMap(({ index, text }): Row[] => {
      const label = labels[index];
      if (label !== 'C' && label !== 'J') return [];
      const weight = (label === 'J' ? 1 : CONTENT_WEIGHT) / Math.sqrt(known);
      const x = table.subarray(index * COLUMNS.length, (index + 1) * COLUMNS.length);
      return [{ x, junk: Number(label === 'J'), weight, characters: text.length }];
    });
    return [{ fold, rows }];
  });

const scored = pages.flatMap(({ fold, rows }) => rows.map((row) => ({ fold, row })));
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  fit(scored.filter((one) => one.fold !== fold).map(({ row }) => row)),
);
for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99]) report(threshold);
const weights = fit(scored.map(({ row }) => row));
writeFileSync(
  'src/detect/html/weights.ts',
  `/**
 * What each column adds to the log odds of junk: logistic regression on the labelled pages that have a source, the line
 * model's part from folds split by site, made by \`npm run train:html\`. Bounded to ${LARGEST}, so that no single name decides.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${COLUMNS.map((name, k) => `  ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${Number((weights[k] ?? 0).toFixed(2))},`).join('\n')}
};
`,
);

function scoreOf(weight: Float64Array, x: Float32Array): number {
  let score = 0;
  for (let k = 0; k < x.length; k++) score += (weight[k] as number) * (x[k] as number);
  return score;
}

/** Adam (Kingma and Ba 2015) over all rows at once, from zero. */
function fit(rows: readonly Row[]): Float64Array {
  const weight = new Float64Array(COLUMNS.length);
  const first = new Float64Array(COLUMNS.length);
  const second = new Float64Array(COLUMNS.length);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weight.map((w) => PENALTY * w);
    for (const { x, junk, weight: own } of rows) {
      const error = ((probability(scoreOf(weight, x)) - junk) * own) / total;
      for (let k = 0; k < x.length; k++) gradient[k] = (gradient[k] as number) + error * (x[k] as number);
    }
    gradient.forEach((g, k) => {
      const mean = 0.9 * (first[k] as number) + 0.1 * g;
      const square = 0.999 * (second[k] as number) + 0.001 * g * g;
      const move = (RATE * mean) / (1 - 0.9 ** step) / (Math.sqrt(square / (1 - 0.999 ** step)) + 1e-9);
      first[k] = mean;
      second[k] = square;
      weight[k] = (weight[k] as number) - move;
    });
  }
  return weight.map((w) => Math.max(-LARGEST, Math.min(LARGEST, w)));
}

function report(threshold: number): void {
  const count = { hit: 0, false: 0, missed: 0, lost: 0, content: 0 };
  for (const { fold, row } of scored) {
    const removes = probability(scoreOf(byFold[fold] ?? new Float64Array(), row.x)) >= threshold;
    if (row.junk === 0) {
      count.content += row.characters;
      if (removes) count.lost += row.characters;
    }
    if (removes && row.junk === 1) count.hit++;
    else if (removes) count.false++;
    else if (row.junk === 1) count.missed++;
  }
  const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(2)} %`;
  console.log(
    `from ${threshold} on: precision ${share(count.hit, count.hit + count.false)}, recall ${share(count.hit, count.hit + count.missed)}, lost ${share(count.lost, count.content)}`,
  );
}

/**
 * Trains the line model on labelled pages.
 *
 *   npm run train -- --data DIR [--trees N] [--leaves N] [--rate X] [--folds-only]
 *
 * Writes `src/detect/lineModel/weights.json`, trained on every page, and for the benchmark `bench-results/folds/N.json`,
 * each trained without the pages of fold N, so that no page is scored by a model that has seen its site. The same data
 * gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compilePolicy } from '../../src/engine';
import type { ModelFile } from '../../src/detect/lineModel/lineModel';
import { wordWeights } from '../../src/detect/lineModel/words';
import { readPages } from '../../test/bench/pages';
import { boost } from './boost';
import type { BoostOptions } from './grow';
import { encode } from './encode';
import { seeded } from './random';
import { rowsOf } from './rows';
import { FOLDS } from './folds';
import { samplesOf, type Sample } from './samples';
import { wordTable } from './wordTable';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    trees: { type: 'string', default: '110' },
    leaves: { type: 'string', default: '24' },
    rate: { type: 'string', default: '0.12' },
    'folds-only': { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('Say where the labelled pages are: npm run train -- --data DIR');
  process.exit(2);
}

const OPTIONS: BoostOptions = {
  trees: Number(values.trees),
  leaves: Number(values.leaves),
  rate: Number(values.rate),
  minHessian: 4,
  lambda: 1,
  featureShare: 0.6,
  rowShare: 0.5,
};
const SEED = 1;

const began = performance.now();
const say = (what: string): void => {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
};

// Without the model that ships: it may be of other features.
const { rules } = compilePolicy({ model: false });
const samples = readPages(values.data).flatMap((page) => samplesOf(page, rules));
say(`${samples.length} samples`);

/** Word tables by the folds that they must not know, so that the words of a line never come from its own labels. */
const tables = new Map<string, ReadonlyMap<string, number>>();
function wordsWithout(...folds: number[]): ReadonlyMap<string, number> {
  const key = [...new Set(folds)].sort().join();
  const table = tables.get(key) ?? wordTable(samples.filter(({ fold }) => !folds.includes(fold)));
  tables.set(key, table);
  return table;
}

function train(members: readonly Sample[], ...without: number[]): ModelFile {
  const { names, ...rows } = rowsOf(members, (fold) => wordWeights([...wordsWithout(...without, fold)]));
  say(`${rows.labels.length} rows with ${names.length} features`);
  return encode(names, boost(rows, OPTIONS, seeded(SEED)), wordsWithout(...without));
}

mkdirSync('bench-results/folds', { recursive: true });
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(
    samples.filter((sample) => sample.fold !== fold),
    fold,
  );
  writeFileSync(`bench-results/folds/${fold}.json`, JSON.stringify(model));
  say(`fold ${fold}`);
}
if (!values['folds-only']) {
  const text = `${JSON.stringify(train(samples), null, 1)}\n`;
  writeFileSync('src/detect/lineModel/weights.json', text);
  say(`weights.json: ${(text.length / 1024).toFixed(0)} KB`);
}

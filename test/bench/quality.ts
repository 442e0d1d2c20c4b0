/**
 * How good is the cleaning? Runs the engine over labelled pages and prints what the scorer of the data folder says.
 *
 *   npm run bench:quality -- --data DIR [--confidence safe,likely,suspect] [--window crop] [--errors FILE] [--json FILE]
 *                            [--figures]   keeps the overall figures in test/bench/figures.json, for the README
 *
 * DIR holds `text/*.jsonl.gz` and `score.mjs`, which defines the measures.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { clean, compilePolicy } from '../../src/engine';
import { CONFIDENCES, type Confidence } from '../../src/model/rule';
import { removedLines } from './removedLines';

interface Page {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly text: string;
}

interface Scorer {
  readonly HEAD: string;
  row(name: string, figures: object): string;
  score(
    pages: readonly Page[],
    removed: ReadonlyMap<string, readonly number[]>,
    options: object,
  ): { overall: object; bySource: Record<string, object>; byLang: Record<string, object>; errs: unknown[][] };
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    confidence: { type: 'string', default: 'safe,likely,suspect' },
    window: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'string' },
    figures: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

if (values.data === undefined) {
  console.error('Say where the labelled pages are: npm run bench:quality -- --data DIR');
  process.exit(2);
}
const { data } = values;
const scorer = (await import(pathToFileURL(path.resolve(data, 'score.mjs')).href)) as Scorer;
const pages = readPages(path.join(data, 'text'));
const policy = compilePolicy({});
const results: Record<string, { readonly overall: object }> = {};
for (const confidence of CONFIDENCES.filter((c) => values.confidence.split(',').includes(c)).reverse()) {
  report(confidence);
}
if (values.figures) {
  const overall = Object.entries(results).map(([confidence, { overall }]) => [confidence, overall]);
  writeFileSync('test/bench/figures.json', `${JSON.stringify(Object.fromEntries(overall), null, 2)}\n`);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);

function report(confidence: Confidence): void {
  const began = performance.now();
  const removed = new Map<string, readonly number[]>();
  let characters = 0;
  for (const { id, text } of pages) {
    removed.set(id, removedLines(text, clean({ text, format: 'text' }, policy, { confidence }).edits));
    characters += text.length;
  }
  const seconds = (performance.now() - began) / 1000;
  const options = { core: true, window: values.window ?? null, errors: values.errors !== undefined };
  const { overall, bySource, byLang, errs } = scorer.score(pages, removed, options);
  results[confidence] = { overall, bySource, byLang } as { readonly overall: object };
  console.log(
    `\n== ${confidence} and surer (${(characters / 1e6 / seconds).toFixed(1)} MB/s)\n${scorer.HEAD}`,
  );
  console.log(scorer.row('OVERALL', overall));
  if (!values.quiet) {
    for (const group of [bySource, byLang]) {
      console.log('--');
      for (const [name, figures] of Object.entries(group)) console.log(scorer.row(name, figures));
    }
  }
  if (values.errors !== undefined) {
    writeFileSync(`${values.errors}.${confidence}.tsv`, errs.map((row) => row.join('\t')).join('\n'));
  }
}

function readPages(folder: string): Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(path.join(folder, name)))
        .toString('utf8')
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Page);
}

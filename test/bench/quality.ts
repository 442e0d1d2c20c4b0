/**
 * How good is the cleaning? Runs the engine over labelled pages and prints what the scorer of the data folder says.
 *
 *   npm run bench:quality -- --data DIR [--confidence safe,likely,suspect] [--errors FILE] [--json FILE] [--quiet]
 *                            [--fold N]    only the pages of one fold
 *                            [--no-model]  only the rules
 *                            [--html]      cleans the sources of the pages that have one (`html/`)
 *                            [--figures]   keeps the figures in test/bench/figures.json, for README and docs
 *
 * DIR holds `text/*.jsonl.gz` and `score.mjs`, which defines the measures. Each page is cleaned with a line model that
 * was trained without the pages of its site: `npm run train -- --data DIR --folds-only` makes them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { FOLDS, foldOf } from '../../scripts/train/folds';
import { lineModelOf, type ModelFile } from '../../src/detect/lineModel/lineModel';
import { clean, compilePolicy, type CompiledPolicy } from '../../src/engine';
import { CONFIDENCES, type Confidence } from '../../src/model/rule';
import { KEPT_SCORES, type Figures, type LevelFigures, type Scores } from './figures';
import { headlineOf } from './headlines';
import { htmlOf, removedHtmlLines } from './htmlLines';
import { readPages, type LabelledPage } from './pages';
import { removedLines } from './removedLines';
import { ruleFigures } from './ruleFigures';

type Removed = ReadonlyMap<string, readonly number[]>;

interface Scorer {
  readonly HEAD: string;
  row(name: string, scores: Scores): string;
  score(
    pages: readonly LabelledPage[],
    removed: Removed,
    options: object,
  ): {
    overall: Scores;
    bySource: Record<string, Scores>;
    byLang: Record<string, Scores>;
    errs: unknown[][];
  };
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    confidence: { type: 'string', default: CONFIDENCES.join() },
    errors: { type: 'string' },
    json: { type: 'string' },
    fold: { type: 'string' },
    html: { type: 'boolean', default: false },
    'no-model': { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('Say where the labelled pages are: npm run bench:quality -- --data DIR');
  process.exit(2);
}

const KEPT = 'test/bench/figures.json';
/** Sources whose labels count in the overall figures; `score.mjs --core` says why the others do not. */
const CORE = new Set(['daniel', 'news424', 'scrapinghub', 'wcxb-article', 'cleanportaleval', 'zh69']);

const { data } = values;
const scorer = (await import(pathToFileURL(path.resolve(data, 'score.mjs')).href)) as Scorer;
const pages = readPages(data).filter(
  (page) =>
    (values.fold === undefined || foldOf(page.site) === Number(values.fold)) &&
    (!values.html || htmlOf(data, page) !== undefined),
);
const policies = foldPolicies();
const policyFor = ({ site }: LabelledPage): CompiledPolicy => policies[foldOf(site)] as CompiledPolicy;
const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Figures) : undefined;
const wanted = CONFIDENCES.filter((confidence) =>
  values.confidence.split(',').includes(confidence),
).reverse();
const levels = Object.fromEntries(wanted.map((confidence) => [confidence, measured(confidence)]));
const core = pages.filter(({ source }) => CORE.has(source));
/** Text and HTML are measured apart, and each keeps the figures of the other. */
const figures = (): Figures =>
  values.html && before
    ? { ...before, html: levels }
    : { levels, html: before?.html ?? {}, rules: ruleFigures(core, policyFor) };
if (values.figures) writeFileSync(KEPT, `${JSON.stringify(figures(), slim, 1)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures(), null, 1)}\n`);

/** Of scores only what is shown somewhere, in as many digits as mean anything. */
function slim(this: unknown, key: string, value: unknown): unknown {
  const isScore = typeof this === 'object' && this !== null && 'lineP' in this;
  if (isScore && !(KEPT_SCORES as readonly string[]).includes(key)) return undefined;
  return typeof value === 'number' ? Number(value.toFixed(5)) : value;
}

/** Cleans every page at a confidence, prints how that went and gives the figures. */
function measured(confidence: Confidence): LevelFigures {
  const removed = new Map<string, readonly number[]>();
  for (const page of pages) {
    removed.set(page.id, removedFrom(page, confidence));
  }
  const { overall, bySource, byLang, errs } = scorer.score(pages, removed, {
    core: true,
    errors: values.errors !== undefined,
  });
  const crop = scorer.score(pages, removed, { core: true, window: 'crop' }).overall;
  const result = { overall, crop, bySource, byLang, headlinesKept: headlinesKept(removed) };
  print(confidence, result);
  if (values.errors !== undefined) {
    writeFileSync(`${values.errors}.${confidence}.tsv`, errs.map((row) => row.join('\t')).join('\n'));
  }
  return result;
}

function removedFrom(page: LabelledPage, confidence: Confidence): number[] {
  const html = values.html ? htmlOf(data, page) : undefined;
  if (html !== undefined) return removedHtmlLines(page, html, policyFor(page), confidence);
  const { edits } = clean({ text: page.text, format: 'text' }, policyFor(page), { confidence });
  return removedLines(page.text, edits);
}

function print(confidence: Confidence, result: LevelFigures): void {
  const last = before?.[values.html ? 'html' : 'levels'][confidence]?.overall;
  console.log(`\n== ${confidence} and surer\n${scorer.HEAD}`);
  if (last) console.log(scorer.row('(last kept)', last));
  console.log(scorer.row('OVERALL', result.overall));
  console.log(scorer.row('crop', result.crop));
  console.log(`headlines kept: ${(100 * result.headlinesKept).toFixed(1)} %`);
  if (values.quiet) return;
  for (const group of [result.bySource, result.byLang]) {
    console.log('--');
    for (const [name, scores] of Object.entries(group)) console.log(scorer.row(name, scores));
  }
}

function headlinesKept(removed: Removed): number {
  const kept = pages.flatMap((page) => {
    const line = CORE.has(page.source) ? headlineOf(page) : undefined;
    return line === undefined ? [] : [isKept(page.text.split('\n'), line, removed.get(page.id) ?? [])];
  });
  return kept.filter(Boolean).length / Math.max(1, kept.length);
}

/** A headline that is printed twice is kept when one of its prints is. */
function isKept(lines: readonly string[], line: number, removed: readonly number[]): boolean {
  const gone = new Set(removed);
  return lines.some((text, i) => text.trim() === lines[line]?.trim() && !gone.has(i));
}

/** One policy for each fold, with a line model that has not seen its pages. */
function foldPolicies(): CompiledPolicy[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isSkipped = values.fold !== undefined && fold !== Number(values.fold);
    if (values['no-model'] || isSkipped) return compilePolicy({ model: false });
    const file = `bench-results/folds/${fold}.json`;
    if (!existsSync(file)) {
      console.error(
        `There is no ${file}. First train a model for each fold: npm run train -- --data ${data} --folds-only`,
      );
      process.exit(2);
    }
    const model = lineModelOf(JSON.parse(readFileSync(file, 'utf8')) as ModelFile);
    return compilePolicy({}, () => model);
  });
}

/**
 * How good is the cleaning? Runs the engine over labelled pages and prints what the scorer of the data folder says.
 *
 *   npm run bench:quality -- --data DIR [--confidence safe,likely,suspect] [--errors FILE] [--json FILE] [--quiet]
 *                            [--fold N]    only the pages of one fold
 *                            [--no-model]  only the rules
 *                            [--html]      cleans the sources of the pages that have one (`html/`)
 *                            [--markdown]  cleans these sources converted to Markdown, beside the HTML and the text
 *                            [--figures]   keeps the figures in test/bench/figures.json, for README and docs
 *
 * DIR holds `text/*.jsonl.gz` and `score.mjs`, which defines the measures. Each page is cleaned with a line model that
 * was trained without the pages of its site: `npm run train -- --data DIR --folds-only` makes them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldOf } from '../../scripts/train/folds';
import { clean } from '../../src/engine';
import { CONFIDENCES, type Confidence } from '../../src/model/rule';
import type { Format } from '../../src/model/text';
import type { Figures, LevelFigures } from './figures';
import { foldPolicies } from './foldPolicies';
import { headlineOf } from './headlines';
import { htmlOf, removedHtmlLines } from './htmlLines';
import { KEPT, slimmed } from './keptFigures';
import { markdownOf, removedMarkdownLines } from './markdownLines';
import { readPages, type LabelledPage } from './pages';
import { removedLines } from './removedLines';
import { ruleFigures } from './ruleFigures';
import { CORE, scorerOf, type Removed } from './scorer';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    confidence: { type: 'string', default: CONFIDENCES.join() },
    errors: { type: 'string' },
    json: { type: 'string' },
    fold: { type: 'string' },
    html: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    'no-model': { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('Say where the labelled pages are: npm run bench:quality -- --data DIR');
  process.exit(2);
}

const { data } = values;
const format: Format = values.markdown ? 'markdown' : values.html ? 'html' : 'text';
/** What the pages are measured as, the format that is asked for first. */
const FORMATS: readonly Format[] = format === 'markdown' ? ['markdown', 'html', 'text'] : [format];
const converted = new Map<string, string | undefined>();
const scorer = await scorerOf(data);
const pages = readPages(data).filter(
  (page) =>
    (values.fold === undefined || foldOf(page.site) === Number(values.fold)) &&
    FORMATS.every((each) => sourceOf(page, each) !== undefined),
);
const policyFor = foldPolicies({
  data,
  model: !values['no-model'],
  only: values.fold === undefined ? undefined : Number(values.fold),
});
const before = keptFigures();
const wanted = CONFIDENCES.filter((confidence) =>
  values.confidence.split(',').includes(confidence),
).reverse();
const levels = Object.fromEntries(wanted.map((confidence) => [confidence, measured(confidence)]));
const core = pages.filter(({ source }) => CORE.has(source));
/** Each format is measured apart and keeps the figures of the others, also of those that were kept meanwhile. */
const figures = (): Figures => {
  const kept = keptFigures();
  if (format !== 'text' && kept) return { ...kept, [format]: levels };
  return {
    levels,
    html: kept?.html ?? {},
    ...(kept?.markdown && { markdown: kept.markdown }),
    peers: kept?.peers ?? [],
    rules: ruleFigures(core, policyFor),
  };
};
if (values.figures) writeFileSync(KEPT, slimmed(figures()));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures(), null, 1)}\n`);

function keptFigures(): Figures | undefined {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Figures) : undefined;
}

/** Cleans every page at a confidence, prints how that went beside the other formats, and gives the figures. */
function measured(confidence: Confidence): LevelFigures {
  const last = before?.[format === 'text' ? 'levels' : format]?.[confidence]?.overall;
  console.log(`\n== ${confidence} and surer\n${scorer.HEAD}`);
  if (last) console.log(scorer.row('(last kept)', last));
  const [own, ...others] = FORMATS.map((each) => {
    const result = measuredAs(each, confidence);
    console.log(scorer.row(FORMATS.length > 1 ? each : 'OVERALL', result.overall));
    return result;
  });
  if (!own) throw new Error('No format to measure.');
  printGroups(own, others.length > 0);
  return own;
}

function measuredAs(each: Format, confidence: Confidence): LevelFigures {
  const removed = new Map(pages.map((page) => [page.id, removedFrom(page, each, confidence)]));
  const isWritten = values.errors !== undefined && each === format;
  const { overall, bySource, byLang, errs } = scorer.score(pages, removed, { core: true, errors: isWritten });
  const crop = scorer.score(pages, removed, { core: true, window: 'crop' }).overall;
  if (isWritten) {
    writeFileSync(`${values.errors}.${confidence}.tsv`, errs.map((row) => row.join('\t')).join('\n'));
  }
  return { overall, crop, bySource, byLang, headlinesKept: headlinesKept(removed) };
}

/** A page in a format; undefined where it has no source or cannot be converted. */
function sourceOf(page: LabelledPage, each: Format): string | undefined {
  if (each === 'text') return page.text;
  const html = htmlOf(data, page);
  if (each === 'html' || html === undefined) return html;
  if (!converted.has(page.id)) converted.set(page.id, markdownOf(html));
  return converted.get(page.id);
}

function removedFrom(page: LabelledPage, each: Format, confidence: Confidence): number[] {
  const text = sourceOf(page, each) ?? '';
  const { edits } = clean({ text, format: each }, policyFor(page), { confidence });
  if (each === 'html') return removedHtmlLines(page, text, edits);
  return each === 'markdown' ? removedMarkdownLines(page, text, edits) : removedLines(text, edits);
}

function printGroups(result: LevelFigures, isBrief: boolean): void {
  console.log(scorer.row('crop', result.crop));
  console.log(`headlines kept: ${(100 * result.headlinesKept).toFixed(1)} %`);
  if (values.quiet || isBrief) return;
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

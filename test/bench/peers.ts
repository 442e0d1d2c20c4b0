/**
 * How good and how fast is the cleaning of HTML beside other programs that know an article? All of them read the same
 * labelled pages in one run, one after the other on each page.
 *
 *   npm run bench:peers -- --data DIR [--figures]
 *
 * DIR holds labelled pages with their sources, and the scorer. Times are medians over the pages, each program's as a
 * multiple of ours: cleaning and extracting, everything from the text of the page on. `--figures` keeps the
 * figures in test/bench/figures.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clean, extract } from '../../src/engine';
import { extractors, type Extracted, type Extractor } from './extractors';
import type { Figures, PeerFigures } from './figures';
import { foldPolicies } from './foldPolicies';
import { htmlOf, linesNotIn, removedHtmlLines } from './htmlLines';
import { KEPT, slimmed } from './keptFigures';
import { readPages, type LabelledPage } from './pages';
import { CORE, scorerOf, type Removed } from './scorer';

const { values } = parseArgs({
  options: { data: { type: 'string' }, figures: { type: 'boolean', default: false } },
});
if (values.data === undefined) {
  console.error('Say where the labelled pages are: npm run bench:peers -- --data DIR');
  process.exit(2);
}
const { data } = values;
const scorer = await scorerOf(data);
const policyFor = foldPolicies({ data, model: true, only: undefined });
const pages = readPages(data).filter((page) => CORE.has(page.source) && htmlOf(data, page) !== undefined);

/** What is known of one program after all pages. */
interface Tally {
  readonly removed: Map<string, readonly number[]>;
  /** Of each page, in milliseconds. */
  readonly parse: number[];
  readonly all: number[];
  /** Pages on which it found nothing. */
  nothing: number;
}
const newTally = (): Tally => ({ removed: new Map(), parse: [], all: [], nothing: 0 });

// Some tell the console of every script that they cannot read; what they find is what counts here.
console.error = console.warn = () => undefined;

const OURS = 'Descrape, clean';
const peers = await extractors();
const tallies = new Map<string, Tally>(
  [OURS, 'Descrape, extract', ...peers.map(({ name }) => name)].map((name) => [name, newTally()]),
);
for (const page of pages) await measure(page, htmlOf(data, page) ?? '');

const base = median(tallies.get(OURS)?.all ?? []);
const figures = [...tallies].map(([name, tally]) => figuresOf(name, tally));
console.log(`${pages.length} pages; cleaning one takes ${base.toFixed(1)} ms in the median\n`);
console.log(scorer.HEAD);
for (const [name, { removed }] of tallies) console.log(scorer.row(name, scored(removed)));
console.log('\ntimes, cleaning one page with Descrape = 1');
for (const { name, time, parse, nothing } of figures) {
  const parts = parse > 0 ? ` (of which its parser ${parse.toFixed(1)})` : '';
  console.log(`${name.padEnd(28)} ${time.toFixed(1)}${parts}; found nothing on ${nothing} pages`);
}
if (values.figures) {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Figures;
  writeFileSync(KEPT, slimmed({ ...kept, peers: figures }));
}

async function measure(page: LabelledPage, html: string): Promise<void> {
  const policy = policyFor(page);
  const source = { text: html, format: 'html' } as const;
  const cleaned = timed(() => clean(source, policy, { confidence: 'likely' }));
  add(OURS, page, removedHtmlLines(page, html, cleaned.value.edits), { all: cleaned.ms, parse: 0 });
  const article = timed(() => extract(source, policy, { format: 'html' }));
  const body = article.value.kind === 'article' ? article.value.text : undefined;
  addExtracted('Descrape, extract', page, { html: body, parseMs: 0, workMs: article.ms });
  for (const peer of peers) addExtracted(peer.name, page, await attempt(peer, html));
}

/** A program that fails on a page has found nothing there. */
async function attempt(peer: Extractor, html: string): Promise<Extracted> {
  const began = performance.now();
  try {
    return await peer.extract(html);
  } catch {
    return { html: undefined, parseMs: 0, workMs: performance.now() - began };
  }
}

function addExtracted(name: string, page: LabelledPage, { html, parseMs, workMs }: Extracted): void {
  add(name, page, linesNotIn(page, html), { all: parseMs + workMs, parse: parseMs });
  const tally = tallies.get(name);
  if (html === undefined && tally) tally.nothing++;
}

function add(
  name: string,
  page: LabelledPage,
  removed: readonly number[],
  ms: { readonly all: number; readonly parse: number },
): void {
  const tally = tallies.get(name);
  tally?.removed.set(page.id, removed);
  tally?.all.push(ms.all);
  tally?.parse.push(ms.parse);
}

function figuresOf(name: string, { removed, parse, all, nothing }: Tally): PeerFigures {
  return { name, overall: scored(removed), time: median(all) / base, parse: median(parse) / base, nothing };
}

function scored(removed: Removed): PeerFigures['overall'] {
  return scorer.score(pages, removed, { core: true }).overall;
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

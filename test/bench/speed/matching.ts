import { matchLines } from '../../../src/detect/lines';
import { scan, type CompiledPolicy } from '../../../src/engine';
import { readText } from '../../../src/read/text';
import { compared, digits, line, shown, type Times } from './measure';
import { naive } from './naive';
import { hasRipgrep, ripgrep } from './ripgrep';

/** Policies with and without the line model. */
export interface Policies {
  readonly rules: CompiledPolicy;
  readonly model: CompiledPolicy;
}

/** One in so many pages is given to the works that are much slower; their times are multiplied. */
const SAMPLE = 10;

/** How long all pages take: read, matched, scanned, and what others need for the same. Times are for all pages. */
export function matching(
  pages: readonly string[],
  { rules, model }: Policies,
  times: number,
): Record<string, unknown> {
  const size = pages.reduce((sum, page) => sum + page.length, 0);
  const some = pages.filter((_, i) => i % SAMPLE === 0);
  const read = some.map(readText);
  const works = {
    charCodeAt: () => some.reduce((sum, page) => sum + pass(page), 0),
    reading: () => some.map(readText).length,
    matching: () => read.map((segments) => matchLines(segments, rules.rules)).length,
    'rules alone': () => some.map((text) => scan({ text, format: 'text' }, rules)).length,
    'with model': () => some.map((text) => scan({ text, format: 'text' }, model)).length,
  };
  // Expressions are compiled when they are first tried, and faster code is made of them and of all else later.
  for (const work of Object.values(works)) work();
  const taken: Record<string, Times> = scaled(compared(works, times));
  const slow = read.slice(0, Math.max(1, read.length >> 2));
  const share = read.length / slow.length;
  const loop = (): number => slow.reduce((sum, segments) => sum + naive(segments, rules.rules), 0);
  loop();
  taken['naive loop'] = scaled(compared({ loop }, 3), share).loop;
  const external = hasRipgrep() ? ripgrepTimes(pages, rules, Math.min(times, 3)) : undefined;
  if (external) taken.ripgrep = external;

  console.log(
    `\nAll pages: ${digits(size / 1e6)} million characters, ${pages.length} pages (1 in ${SAMPLE} was measured, ripgrep searched all)`,
  );
  for (const [name, time] of Object.entries(taken)) {
    line(name, shown(time), `${digits(size / 1e3 / time.median)} million characters/s`);
  }
  const ratio = (a: string, b: string): number => (taken[a]?.median ?? NaN) / (taken[b]?.median ?? NaN);
  const ratios = {
    'matching / charCodeAt pass': ratio('matching', 'charCodeAt'),
    'naive loop / matching': ratio('naive loop', 'matching'),
    'matching / ripgrep': ratio('matching', 'ripgrep'),
    'reading and matching / ripgrep':
      ((taken.reading?.median ?? NaN) + (taken.matching?.median ?? NaN)) / (taken.ripgrep?.median ?? NaN),
    'line model / rules alone': ratio('with model', 'rules alone') - 1,
  };
  const wanted = ['at most 4', 'at least 20', 'at most 0.25', '', ''];
  Object.entries(ratios).forEach(([name, value], i) => {
    line(name, Number.isNaN(value) ? 'not measured: install ripgrep (rg)' : digits(value), wanted[i]);
  });
  return { size, taken, ratios };
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}

function scaled<K extends string>(taken: Record<K, Times>, by = 1): Record<K, Times> {
  const scale = SAMPLE * by;
  return Object.fromEntries(
    Object.entries<Times>(taken).map(([name, { median, least, most }]) => [
      name,
      { median: median * scale, least: least * scale, most: most * scale },
    ]),
  ) as Record<K, Times>;
}

function ripgrepTimes(pages: readonly string[], { rules }: CompiledPolicy, times: number): Times {
  const patterns = [
    ...rules.lines.map(({ rule }) => rule.pattern),
    ...rules.headingPatterns.map(({ pattern }) => pattern),
    ...rules.inline.map(({ rule }) => rule.pattern),
  ];
  const search = ripgrep(pages, { patterns, lines: [...rules.phrases.keys(), ...rules.headings.keys()] });
  try {
    search.run();
    return compared({ ripgrep: () => search.run() }, times).ripgrep;
  } finally {
    search.end();
  }
}

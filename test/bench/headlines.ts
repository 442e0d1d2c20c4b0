import type { LabelledPage } from './pages';

/** A headline stands at most so many lines that are not blank above the first line of content. */
const LINES_ABOVE = 15;
const FEWEST_WORDS = 4;
/** It shares so much of its longer words with the content. Bylines, dates and tickers do not. */
const SHARED = 0.5;
/** The last entries of a table of contents look like headlines: so many lines before them come again in the article. */
const ENTRIES_BEFORE = 3;
const WORD = /[\p{L}\p{N}]{4,}/gu;

/** The line of a page's headline, zero-based; undefined where none can be told from the labels. */
export function headlineOf({ text, labels }: LabelledPage): number | undefined {
  if (!labels) return undefined;
  const lines = text.split('\n');
  const first = labels.indexOf('C');
  const stems = (line: string): string[] =>
    (line.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 5));
  const content = new Set(lines.filter((_, i) => labels.charAt(i) === 'C').flatMap(stems));
  const above = lines.flatMap((line, i) => (i < first && line.trim() !== '' ? [i] : [])).slice(-LINES_ABOVE);
  const headlines = above.filter((i) => {
    const words = stems(lines[i] ?? '');
    const known = words.filter((word) => content.has(word)).length;
    const isLong = (lines[i] ?? '').trim().split(/\s+/u).length >= FEWEST_WORDS;
    return labels.charAt(i) === 'U' && isLong && words.length >= 2 && known >= words.length * SHARED;
  });
  const headline = headlines.at(-1);
  const article = new Set(lines.slice(first, labels.lastIndexOf('C')).map((line) => line.trim()));
  const before = above.filter((i) => i < (headline ?? 0)).slice(-ENTRIES_BEFORE);
  const isEntry =
    before.length === ENTRIES_BEFORE && before.every((i) => article.has((lines[i] ?? '').trim()));
  return isEntry ? undefined : headline;
}

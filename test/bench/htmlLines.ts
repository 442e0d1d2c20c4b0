/** What cleaning a page's HTML does to the lines of its text, for which the labels are. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Segment } from '../../src/model/segment';
import type { Edit } from '../../src/model/text';
import { readHtml } from '../../src/read/html';
import { aligned } from './align';
import type { LabelledPage } from './pages';

/** The source of a page in the data folder; undefined where there is none. */
export function htmlOf(data: string, { id }: Pick<LabelledPage, 'id'>): string | undefined {
  const file = path.join(data, 'html', `${id}.html.gz`);
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8') : undefined;
}

/** Zero-based numbers of the labelled lines that are gone after edits of the page's source. */
export function removedHtmlLines(page: LabelledPage, source: string, edits: readonly Edit[]): number[] {
  const { segments, page: html } = readHtml(source);
  const isGone = new Array<boolean>(segments.length).fill(true);
  for (const leaf of html.leaves) if (!isCut(edits, leaf.start, leaf.end)) isGone[leaf.segment] = false;

  return goneLines(page, segments, isGone);
}

/** Zero-based numbers of the labelled lines that an extractor's HTML of the page does not show. */
export function linesNotIn(page: LabelledPage, extracted: string | undefined): number[] {
  return goneLines(page, extracted === undefined ? [] : readHtml(extracted).segments);
}

/** Zero-based numbers of the labelled lines that stand in no segment, or in segments that are gone. */
export function goneLines(
  page: LabelledPage,
  segments: readonly Segment[],
  isGone?: readonly boolean[],
): number[] {
  const lines = linesOf(page);
  const shown = segments.map(({ text }) => folded(text));
  const wanted = lines.map(({ line }) => folded(line));
  const pairs = aligned(wanted, shown);
  let after = 0;
  return lines.flatMap(({ number }, i) => {
    const at = pairs[i] ?? -1;
    if (at >= 0) after = at + 1;
    const isRemoved = at >= 0 ? isGone?.[at] : isGapGone(wanted[i] ?? '', shown, isGone, after, pairs, i);
    return isRemoved ? [number] : [];
  });
}

/** The label of each segment of a page; a space where no line of the labelled text equals it. */
export function labelsOfSegments(page: LabelledPage, segments: readonly Segment[]): string[] {
  const lines = linesOf(page);
  const labels = new Array<string>(segments.length).fill(' ');
  aligned(
    lines.map(({ line }) => folded(line)),
    segments.map(({ text }) => folded(text)),
  ).forEach((at, i) => {
    if (at >= 0) labels[at] = page.labels?.charAt(lines[i]?.number ?? -1) ?? ' ';
  });
  return labels;
}

/** The lines that are not blank. */
function linesOf({ text }: LabelledPage): { line: string; number: number }[] {
  return text.split('\n').flatMap((line, number) => (line.trim() === '' ? [] : [{ line, number }]));
}

/**
 * Of a line that has no equal: whether the lines are gone that hold it, or that it holds, where it should stand. Where
 * nothing is known to be gone, a line that is not shown is.
 */
function isGapGone(
  line: string,
  shown: readonly string[],
  isGone: readonly boolean[] | undefined,
  from: number,
  pairs: Int32Array,
  i: number,
): boolean {
  const next = pairs.subarray(i + 1).find((at) => at >= 0) ?? shown.length;
  const places = shown
    .map((_, at) => at)
    .slice(from, next)
    .filter((at) => line.includes(shown[at] ?? '') || (shown[at] ?? '').includes(line));
  if (places.length > 0) return places.every((at) => isGone?.[at]);
  if (!isGone) return true;
  return (isGone[from - 1] ?? false) && (isGone[next] ?? false);
}

/** Without blank space and what is not seen: whoever writes a page anew sets it as they like. */
const folded = (text: string): string => text.replace(/[\s\u00a0\u200b\u00ad]+/gu, '');

/** Whether one of the edits (sorted, disjoint) takes all of a range. */
export function isCut(edits: readonly Edit[], start: number, end: number): boolean {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edits[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low];
  return edit !== undefined && edit.start <= start && edit.end >= end;
}

import type { Removal } from '../../model/finding';
import type { MarkdownDocument } from '../../model/markdown';
import type { BlankLines } from '../../model/policy';
import type { Edit, Range } from '../../model/text';
import { removalsOf } from '../../read/markdown/structure';
import { withInline } from '../edits';
import { danglingLines } from './dangling';
import { fill, holeAt } from './holes';
import { goneLines, type Gone } from './marks';

/**
 * The edits that take `removals` out of a Markdown document together. What stays keeps its place in the tree: where it
 * would become something else, as much of the removed text stays as it takes to prevent that.
 */
export function markdownEdits(
  document: MarkdownDocument,
  removals: readonly Removal[],
  blankLines: BlankLines,
): Edit[] {
  const blocks = removals.filter(({ kind }) => kind === 'block');
  if (blocks.length === 0) return withInline([], removals);
  const gone = goneLines(document, blocks);
  cutHoles(document, gone, blankLines, undefined);
  const dangling = new Set(danglingLines(document, gone));
  for (const line of dangling) gone.add(line);
  const ranges = cutHoles(document, gone, blankLines, dangling);
  return withInline(
    joined(ranges).map((range) => ({ ...range, text: '' })),
    removals,
  );
}

/** What is cut out for the lines that go. Lines that have to stay are taken off `gone`, of `optional` ones these first. */
function cutHoles(
  document: MarkdownDocument,
  gone: Gone,
  blankLines: BlankLines,
  optional: ReadonlySet<number> | undefined,
): Range[] {
  const ranges: Range[] = [];
  const inOrder = [...gone].sort((a, b) => a - b);
  for (let next = 0; next < inOrder.length;) {
    const at = inOrder[next] ?? 0;
    if (!gone.has(at)) {
      next++;
      continue;
    }
    const hole = holeAt(document, gone, at);
    const filled = fill(document, hole, blankLines);
    if (filled.kind === 'cut') {
      ranges.push(...filled.ranges);
      while ((inOrder[next] ?? Infinity) < hole.below) next++;
      continue;
    }
    const lines = inOrder.slice(next).filter((line) => line <= hole.last && gone.has(line));
    const spare = lines.filter((line) => optional?.has(line));
    const keep = spare.length > 0 ? spare : keptWith(document, filled.keep);
    // Every round keeps at least one line more.
    for (const line of keep.some((each) => gone.has(each)) ? keep : lines) gone.delete(line);
  }
  return ranges;
}

/** Lines and all others of their segments. */
function keptWith({ lines, segments }: MarkdownDocument, keep: readonly number[]): number[] {
  return keep.flatMap((at) => {
    const segment = segments[lines[at]?.segment ?? -1];
    if (!segment) return [at];
    const length = (segment.endLine ?? segment.line) - segment.line + 1;
    return Array.from({ length }, (_, i) => segment.line + i);
  });
}

/** Sorted, disjoint, those that touch as one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else if (end > start) result.push({ start, end });
  }
  return result;
}

/** The part of `removals` that lies in `ranges`: of a block the lines that a range touches. */
export function segmentsWithin(
  document: MarkdownDocument,
  removals: readonly Removal[],
  ranges: readonly Range[],
): Removal[] {
  return removals.flatMap((removal): Removal[] => {
    if (removal.kind === 'inline') {
      return ranges.some(({ start, end }) => start <= removal.start && removal.end <= end) ? [removal] : [];
    }
    return document.segments
      .filter(({ start, end }) => start >= removal.start && end <= removal.end)
      .filter((segment) => ranges.some((range) => touches(range, segment)))
      .flatMap(({ index }) => removalsOf(document, index, index));
  });
}

/** An empty range touches the line it stands in; one that ends at the very start of a line does not touch that line. */
export function touches(range: Range, { start, end }: Range): boolean {
  return range.start <= end && (range.end > start || (range.start === range.end && range.start === start));
}

import type { Removal } from '../model/finding';
import type { HtmlPage } from '../model/page';
import type { BlankLines } from '../model/policy';
import type { Edit, Range } from '../model/text';
import { cutsFor } from '../read/html/cuts';
import { isPreformatted } from '../read/html/display';
import { wantedLeaves, wantedRanges } from '../read/html/wanted';
import { lineEnd, textStart } from '../read/text';
import { withBlankLines, withInline } from './edits';

/**
 * The edits that take out all `removals` of a page together: where nothing is left of an element, it goes as well. An
 * element alone on its lines takes their indentation and ends with it. Sorted, disjoint.
 */
export function htmlEdits(page: HtmlPage, removals: readonly Removal[], blankLines: BlankLines): Edit[] {
  const { source } = page;
  const blocks = sortedBlocks(removals);
  const cuts = blocks.length === 0 ? [] : joined(source, cutsFor(page, wantedRanges(page, blocks)));
  const preformatted = page.nodes.filter(isPreformatted);
  const edits = cuts.map((cut) => {
    const isInside = preformatted.some((node) => node.openEnd <= cut.start && cut.end <= node.end);
    return cutEdit(source, cut, isInside ? 'keep' : blankLines);
  });
  return withInline(
    disjoint(edits).filter((edit) => !makesMarkup(source, edit)),
    removals,
  );
}

/** The part of `removals` whose text lies in `ranges`, or touches them on its line. */
export function nodesWithin(
  page: HtmlPage,
  removals: readonly Removal[],
  ranges: readonly Range[],
): Removal[] {
  const isTouched = ({ start, end }: Range): boolean =>
    ranges.some((range) => range.start < end && (range.end > start || range.start === range.end));
  return removals.flatMap((removal): Removal[] => {
    const { start, end } = removal;
    if (removal.kind === 'inline') {
      return ranges.some((range) => range.start <= start && end <= range.end) ? [removal] : [];
    }
    const inside = page.leaves.filter((leaf) => leaf.start >= start && leaf.end <= end);
    if (inside.length === 0) return isTouched(removal) ? [removal] : [];
    const segments = new Set(inside.filter(isTouched).map(({ segment }) => segment));
    if (inside.every(({ segment }) => segments.has(segment))) return [removal];
    const wanted = wantedLeaves(
      page,
      (leaf) => segments.has(leaf.segment) && leaf.start >= start && leaf.end <= end,
    );
    return cutsFor(page, wanted).map((cut) => ({ kind: 'block', ...cut }));
  });
}

/** The blocks, sorted; those that overlap as one. */
function sortedBlocks(removals: readonly Removal[]): Range[] {
  const blocks: Range[] = [];
  for (const { kind, start, end } of [...removals].sort((a, b) => a.start - b.start)) {
    if (kind !== 'block') continue;
    const last = blocks.at(-1);
    if (last && start < last.end) {
      blocks[blocks.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else blocks.push({ start, end });
  }
  return blocks;
}

/** Cuts with nothing but blank space between them as one. */
function joined(source: string, cuts: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const cut of cuts) {
    const last = result.at(-1);
    if (last && isBlank(source.slice(last.end, cut.start))) {
      result[result.length - 1] = { start: last.start, end: cut.end };
    } else result.push(cut);
  }
  return result;
}

const isBlank = (text: string): boolean => !/[^ \t\r\n\f]/u.test(text);
const isSpace = (c: string): boolean => c === ' ' || c === '\t';

/** The cut with the blank space that belongs to it. */
function cutEdit(source: string, { start, end }: Range, blankLines: BlankLines): Edit {
  let from = start;
  while (from > 0 && isSpace(source.charAt(from - 1))) from--;
  let to = end;
  while (to < source.length && isSpace(source.charAt(to))) to++;
  const isFirst = from === textStart(source) || /[\r\n]/u.test(source.charAt(from - 1));
  const isLast = lineEnd(source, to).end === to;
  if (isFirst && isLast) {
    return { ...withBlankLines(source, { start: from, end: to }, blankLines), text: '' };
  }
  // Blank space on both sides would stay twice; an indentation stays.
  if (isLast) return { start: from, end, text: '' };
  if (isFirst || from < start) return { start, end: to, text: '' };
  const runsTogether = WORD.test(source.charAt(start - 1)) && WORD.test(source.charAt(end));
  return { start, end, text: runsTogether ? ' ' : '' };
}

/** Whether what is left on both sides would become a tag or a character reference that was none. */
function makesMarkup(source: string, { start, end, text }: Edit): boolean {
  const before = source.slice(Math.max(0, start - 32), start);
  const after = text + source.slice(end, end + 1);
  return (
    (/<\/?$/u.test(before) && /^[a-z/!?]/iu.test(after)) ||
    (/&#?\w*$/u.test(before) && /^[#\w;]/u.test(after))
  );
}

/** Two of these would run together. */
const WORD = /[\p{L}\p{N}]/u;

function disjoint(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && edit.start <= last.end) {
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, edit.end),
        text: last.text + edit.text,
      };
    } else result.push(edit);
  }
  return result;
}

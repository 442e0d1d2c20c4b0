import type { Removal } from '../model/finding';
import type { BlankLines } from '../model/policy';
import type { Edit, Range } from '../model/text';
import { lineEnd, textStart } from '../read/text';

/**
 * The edits that take out all `removals` of one plain text together. Blocks with nothing but blank lines between them
 * go as one; the blank lines around it fold as `blankLines` says. Sorted, disjoint.
 */
export function textEdits(text: string, removals: readonly Removal[], blankLines: BlankLines): Edit[] {
  const blocks = removals.filter((removal) => removal.kind === 'block');
  const pending = joined(text, blocks).map((block): Edit => ({
    ...withBlankLines(text, block, blankLines),
    text: '',
  }));
  return withInline(pending, removals);
}

/** The edits of blocks (sorted, disjoint) and the inline ones of `removals` that no block holds. Sorted, disjoint. */
export function withInline(blocks: readonly Edit[], removals: readonly Removal[]): Edit[] {
  const inline = removals.filter((removal) => removal.kind === 'inline');
  const edits: Edit[] = [];
  let next = 0;
  for (const { start, end, text: replacement } of [...inline].sort((a, b) => a.start - b.start)) {
    for (let block = blocks[next]; block && block.end <= start; block = blocks[++next]) edits.push(block);
    // What lies in a block goes with it.
    if ((blocks[next]?.start ?? Infinity) >= end) edits.push({ start, end, text: replacement });
  }
  return [...edits, ...blocks.slice(next)];
}

/** Blocks in order; those with only blank space between them as one. */
function joined(text: string, blocks: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of [...blocks].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === '')) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}

/** What goes with a block of whole lines: its last line end, and the blank lines on one side of it. */
export function withBlankLines(text: string, block: Range, blankLines: BlankLines): Range {
  const afterBlock = lineEnd(text, block.end).next;
  if (blankLines === 'keep') return { start: block.start, end: afterBlock };
  const above = blankLinesAbove(text, block.start);
  const below = blankLinesBelow(text, afterBlock);
  const isFirst = above.at === textStart(text);
  const isLast = below.at === text.length;
  // At the top the lines above stay as they were, at the bottom those below; the others belonged to the block.
  if (isFirst) return { start: block.start, end: below.at };
  if (isLast) return { start: above.at, end: afterBlock };
  const keepAbove = above.ends.length >= below.ends.length;
  const kept = keepAbove ? above : below;
  const surplus = blankLines === 'one' ? Math.max(0, kept.ends.length - 1) : 0;
  if (keepAbove) {
    // `ends` run from the block upwards: the surplus is next to the block.
    const start = surplus === 0 ? block.start : (above.ends[surplus] ?? above.at);
    return { start, end: below.at };
  }
  return { start: above.at, end: surplus === 0 ? afterBlock : (below.ends[surplus - 1] ?? afterBlock) };
}

interface BlankSide {
  /** Outer border of the blank lines. */
  readonly at: number;
  /** Where each of them ends, after its terminator, from the block outwards. */
  readonly ends: readonly number[];
}

function blankLinesAbove(text: string, from: number): BlankSide {
  const ends: number[] = [];
  const top = textStart(text);
  let at = from;
  while (at > top) {
    const start = lineStart(text, at, top);
    if (text.slice(start, at).trim() !== '') break;
    ends.push(at);
    at = start;
  }
  return { at, ends };
}

function blankLinesBelow(text: string, from: number): BlankSide {
  const ends: number[] = [];
  let at = from;
  while (at < text.length) {
    const { next } = lineEnd(text, at);
    if (text.slice(at, next).trim() !== '') break;
    ends.push(next);
    at = next;
  }
  return { at, ends };
}

/** Start of the line whose terminator ends at `end`. */
function lineStart(text: string, end: number, top: number): number {
  let at = end - 1;
  if (at > top && text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d) at--;
  while (at > top && text.charCodeAt(at - 1) !== 0x0a && text.charCodeAt(at - 1) !== 0x0d) at--;
  return at;
}

/** Applies sorted, disjoint edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * The part of `removals` that lies in `ranges`: of a block the lines that a range touches, of inline edits those that
 * lie in one wholly.
 */
export function linesWithin(text: string, removals: readonly Removal[], ranges: readonly Range[]): Removal[] {
  return removals.flatMap((removal): Removal[] => {
    if (removal.kind === 'inline') {
      return ranges.some(({ start, end }) => start <= removal.start && removal.end <= end) ? [removal] : [];
    }
    const parts: Range[] = [];
    for (let at = removal.start; at < removal.end;) {
      const { end, next } = lineEnd(text, at);
      if (ranges.some((range) => touches(range, at, end))) parts.push({ start: at, end });
      if (next === end) break;
      at = next;
    }
    return joinedLines(text, parts).map((part) => ({ kind: 'block' as const, ...part }));
  });
}

/** An empty range touches the line it stands in; one that ends at the very start of a line does not touch that line. */
function touches(range: Range, start: number, end: number): boolean {
  return range.start <= end && (range.end > start || (range.start === range.end && range.start === start));
}

/** Joins lines that follow each other directly. */
function joinedLines(text: string, lines: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last && lineEnd(text, last.end).next === line.start) {
      result[result.length - 1] = { start: last.start, end: line.end };
    } else result.push(line);
  }
  return result;
}

import type { MarkdownDocument, MarkdownLine } from '../../model/markdown';
import type { BlankLines } from '../../model/policy';
import type { Range } from '../../model/text';
import { ancestors, isBlank } from '../../read/markdown/structure';
import { trailingBackslash } from '../../read/markdown/wrap';
import type { Gone } from './marks';
import { contentIn, needsBlank, seamOf, wouldMerge, type Seam } from './seams';

/** Lines that go, with nothing but blank lines between, and the lines around them that stay. */
export interface Hole {
  /** First and last line that goes. */
  readonly first: number;
  readonly last: number;
  /** -1 where nothing stays above. */
  readonly above: number;
  /** The number of lines where nothing stays below. */
  readonly below: number;
}

/** What is cut out for a hole, or the lines that have to stay because something else would change. */
export type Filled =
  | { readonly kind: 'cut'; readonly ranges: readonly Range[] }
  | { readonly kind: 'refused'; readonly keep: readonly number[] };

export function holeAt({ lines }: MarkdownDocument, gone: Gone, first: number): Hole {
  const isEmpty = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && isBlank(line);
  };
  let above = first - 1;
  while (above >= 0 && isEmpty(above)) above--;
  let last = first;
  let below = first + 1;
  for (; below < lines.length && (gone.has(below) || isEmpty(below)); below++) {
    if (gone.has(below)) last = below;
  }
  return { first, last, above, below };
}

export function fill(document: MarkdownDocument, hole: Hole, blankLines: BlankLines): Filled {
  const { source, lines } = document;
  const first = lines[hole.first];
  const below = lines[hole.below];
  const above = lines[hole.above];
  if (!first) return cut([]);
  if (below && above?.leaf === below.leaf && above.leaf >= 0) {
    return cut([{ start: first.start, end: below.start }]);
  }
  const joint = jointOf(document, hole);
  if (joint === 'none') return gap(document, hole, blankLines);
  if (joint === 'refused') return { kind: 'refused', keep: marksIn(document, hole) };
  // What stays begins where the first line that went had begun, after its list mark.
  const kept = lines[joint];
  if (!kept || !below) return cut([]);
  const start = kept.content;
  const end = contentIn(source, below, kept.quotes.length);
  const rest: Filled =
    joint === hole.first
      ? cut([])
      : gap(document, { ...hole, last: lastGone(hole, joint, lines), below: joint }, blankLines);
  return rest.kind === 'refused' ? rest : cut([...rest.ranges, { start, end }]);
}

function cut(ranges: readonly Range[]): Filled {
  return { kind: 'cut', ranges };
}

function lastGone({ first }: Hole, before: number, lines: readonly MarkdownLine[]): number {
  let last = before - 1;
  for (let line = lines[last]; last > first && line && isBlank(line); line = lines[last]) last--;
  return last;
}

/** The lines in a hole that begin what goes on below it: the first line of its paragraph, the marks of its items. */
function marksIn({ lines, leaves, containers }: MarkdownDocument, hole: Hole): number[] {
  const below = lines[hole.below];
  if (!below) return [];
  const starts = ancestors(containers, below.container)
    .map((at) => containers[at])
    .flatMap((container) =>
      container?.kind === 'item' || container?.kind === 'footnote' ? [container.firstLine] : [],
    );
  const leaf = leaves[below.leaf];
  if (leaf) starts.push(leaf.firstLine);
  return [...new Set(starts)].filter((line) => line >= hole.first && line < hole.below);
}

/** The line in a hole whose beginning has to stay for what goes on below it. */
function jointOf(document: MarkdownDocument, hole: Hole): number | 'none' | 'refused' {
  const { lines, leaves, containers } = document;
  const marks = marksIn(document, hole);
  const [joint, ...others] = marks;
  if (joint === undefined) return 'none';
  const line = lines[joint];
  const below = lines[hole.below];
  const leaf = below && leaves[below.leaf];
  if (others.length > 0 || !line || !leaf || leaf.kind === 'code') return 'refused';
  // What is wrapped in other quotes than the line it takes the place of would change its own.
  const isSame = below.leaf === line.leaf || ancestors(containers, below.container).includes(line.container);
  return isSame ? joint : 'refused';
}

/** A hole between two blocks. */
function gap(document: MarkdownDocument, hole: Hole, blankLines: BlankLines): Filled {
  const { source, lines } = document;
  const first = lines[hole.first];
  const last = lines[hole.last];
  const above = lines[hole.above];
  const below = lines[hole.below];
  const before = lines[hole.below - 1];
  if (!first || !last || !before) return cut([]);
  if (!above && !below) return cut([{ start: first.start, end: last.next }]);
  if (!above && below) {
    // At the very top it would be front matter.
    const isFence = hole.first === 0 && /^(?:---|\+\+\+)\s*$/u.test(source.slice(below.start, below.end));
    return cut([{ start: first.start, end: isFence ? before.end : below.start }]);
  }
  if (!above) return cut([]);
  const loose = looseBreak(source, above, first);
  if (!below) return cut([...loose, { start: above.next, end: last.next }]);
  const seam = seamOf(document, above, below);
  if (wouldMerge(document, seam)) return { kind: 'refused', keep: separatorIn(document, hole, seam) };
  const kept = keptBlanks(lines, hole, seam, blankLines);
  const isTail = above.leaf === first.leaf && last.leaf === first.leaf && hole.last + 1 === hole.below;
  if (kept.blanks > 0) {
    // An item whose mark stands alone holds nothing after a blank line.
    if (above.leaf < 0 && above.hasMarker && below.container === above.container) {
      return { kind: 'refused', keep: goneIn(hole) };
    }
  } else if (!isTail && needsBlank(document, seam)) {
    const start = seam.quotes === 0 ? first.start : first.quotes[seam.quotes - 1];
    if (start === undefined) return { kind: 'refused', keep: goneIn(hole) };
    return cut([...loose, { start, end: before.end }]);
  }
  return cut([...loose, { start: kept.start, end: kept.end }]);
}

/** The backslash of a hard break that would be left over at the end of its paragraph. */
function looseBreak(source: string, above: MarkdownLine, first: MarkdownLine): Range[] {
  const at = above.leaf === first.leaf && above.leaf >= 0 ? trailingBackslash(source, above.end) : undefined;
  return at === undefined ? [] : [{ start: at, end: above.end }];
}

/** What goes between two lines that stay, and how many blank lines are left. */
function keptBlanks(
  lines: readonly MarkdownLine[],
  { first, last, above, below }: Hole,
  { quotes }: Seam,
  blankLines: BlankLines,
): Range & { readonly blanks: number } {
  const isProper = (at: number): boolean => lines[at]?.quotes.length === quotes;
  const startOf = (at: number): number => lines[at]?.start ?? 0;
  // Blank lines of a quote that goes go with it.
  let top = first;
  const deepTop = lines[first]?.quotes.length ?? 0;
  while (top - 1 > above && !isProper(top - 1) && (lines[top - 1]?.quotes.length ?? 0) <= deepTop) top--;
  let bottom = last + 1;
  const deepBottom = lines[last]?.quotes.length ?? 0;
  while (bottom < below && !isProper(bottom) && (lines[bottom]?.quotes.length ?? 0) <= deepBottom) bottom++;
  const upper = range(above + 1, top).filter(isProper);
  const lower = range(bottom, below).filter(isProper);
  if (blankLines === 'keep') {
    return { start: startOf(top), end: startOf(bottom), blanks: upper.length + lower.length };
  }
  const isUpper = upper.length >= lower.length;
  const kept = isUpper ? upper : lower;
  if (blankLines === 'one' && kept.length > 1) {
    const [one] = isUpper ? kept : kept.slice(-1);
    const at = one ?? 0;
    return isUpper
      ? { start: startOf(at + 1), end: startOf(below), blanks: 1 }
      : { start: startOf(above + 1), end: startOf(at), blanks: 1 };
  }
  return isUpper
    ? { start: startOf(top), end: startOf(below), blanks: upper.length }
    : { start: startOf(above + 1), end: startOf(bottom), blanks: lower.length };
}

/** What keeps apart two lists that would become one: the last block in the hole that stands beside them. */
function separatorIn({ lines, leaves }: MarkdownDocument, hole: Hole, { common }: Seam): number[] {
  for (let at = hole.last; at >= hole.first; at--) {
    const leaf = leaves[lines[at]?.leaf ?? -1];
    if (leaf?.container !== common || leaf.firstLine < hole.first) continue;
    if (leaf.kind === 'paragraph' || leaf.kind === 'heading' || leaf.kind === 'rule') {
      return range(leaf.firstLine, leaf.lastLine + 1);
    }
  }
  return goneIn(hole);
}

function goneIn({ first, last }: Hole): number[] {
  return range(first, last + 1);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

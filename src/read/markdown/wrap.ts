import type { Leaf, MarkdownLine } from '../../model/markdown';

/**
 * Widths that texts are wrapped at: pandoc 72, html2text 78, editors 80 to 100, some 120. Below that lie the lines of
 * share bars and addresses.
 */
const NARROWEST = 60;
const WIDEST = 120;
/** Fewest line ends that show how a document is wrapped. */
const FEWEST = 3;
/** So many of them must stand where the next word did not fit any more. */
const SHARE = 0.7;
/** Writers of Markdown count marks and line ends differently. */
const TOLERANCE = 4;

/** A line end inside a paragraph: the width of its line, and that of the line with the first word of the next. */
interface LineEnd {
  readonly width: number;
  readonly withNext: number;
}

/**
 * Tells whether a line of a paragraph only goes on with the line before, because the text is wrapped at a fixed width.
 * A document with a line for each paragraph, or for each link of a share bar, is not wrapped.
 */
export function continuations(
  source: string,
  lines: readonly MarkdownLine[],
  leaves: readonly Leaf[],
): (line: number) => boolean {
  const ends: LineEnd[] = [];
  for (const { kind, firstLine, lastLine } of leaves) {
    if (kind !== 'paragraph') continue;
    for (let i = firstLine + 1; i <= lastLine; i++) {
      const end = lineEndBefore(source, lines, i);
      if (end) ends.push(end);
    }
  }
  const { width, count } = commonWidth(ends);
  if (ends.length < FEWEST || count < ends.length * SHARE) return () => false;
  const isFull = (end: LineEnd): boolean => end.withNext > width - TOLERANCE;
  return (line) => {
    const end = lineEndBefore(source, lines, line);
    return end !== undefined && isFull(end);
  };
}

/**
 * The width that most lines are wrapped at, and how many. A link can be longer than a line, and its line says nothing of
 * the others.
 */
function commonWidth(ends: readonly LineEnd[]): { readonly width: number; readonly count: number } {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  for (const end of ends) {
    const last = Math.min(WIDEST, end.withNext + TOLERANCE - 1);
    for (let width = Math.max(NARROWEST, end.width); width <= last; width++) {
      counts[width] = (counts[width] ?? 0) + 1;
    }
  }
  const count = Math.max(...counts);
  return { width: counts.indexOf(count), count };
}

/** The line end before a continuation line; undefined for a hard break. */
function lineEndBefore(source: string, lines: readonly MarkdownLine[], at: number): LineEnd | undefined {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line || isHardBreak(source, before)) return undefined;
  const width = before.end - before.start;
  const space = source.slice(line.content, Math.min(line.end, line.content + WIDEST)).search(/[ \t]/u);
  return { width, withNext: width + 1 + (space < 0 ? line.end - line.content : space) };
}

/** Whether a line ends in a hard break: two spaces or a backslash. */
export function isHardBreak(source: string, { end }: MarkdownLine): boolean {
  return source.startsWith('  ', end - 2) || trailingBackslash(source, end) !== undefined;
}

/** Where the backslash stands that makes the line end before `end` a hard break. */
export function trailingBackslash(source: string, end: number): number | undefined {
  let at = end;
  while (source.charCodeAt(at - 1) === 0x5c) at--;
  return (end - at) % 2 === 1 ? end - 1 : undefined;
}

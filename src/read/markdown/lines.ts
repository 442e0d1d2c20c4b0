import { countFirst } from '../bisect';
import type { MarkdownLine, SourceLine } from '../../model/markdown';
import { lineEnd, textStart } from '../text';

const NO_QUOTES: number[] = [];

/** The lines of a source, without the byte order mark, before anything is known of them; the last may be empty. */
export function linesOf(source: string): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  for (let start = textStart(source); ;) {
    const { end, next } = lineEnd(source, start);
    lines.push({
      start,
      end,
      next,
      leaf: -1,
      segment: -1,
      container: 0,
      content: start,
      quotes: NO_QUOTES,
      hasMarker: false,
      hasPicture: false,
    });
    if (next === end) return lines;
    start = next;
  }
}

/** The line in which an offset lies; the line end belongs to its line. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  return Math.max(0, countFirst(lines, ({ start }) => start <= offset) - 1);
}

/** Columns of a stretch of a line, tabs to the next multiple of four. */
export function columnsIn(source: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) column += source.charCodeAt(at) === 0x09 ? 4 - (column % 4) : 1;
  return column;
}

import type { Segment } from '../model/segment';
import { factsOf } from './facts';
import { core, readable } from './normalise';

/** The segments of a plain text: its lines that are not blank. Line ends: LF, CRLF, CR, mixed as they come. */
export function readText(source: string): Segment[] {
  const segments: Segment[] = [];
  readLines(source, textStart(source), (segment) => segments.push(segment));
  return segments;
}

/** What stands after the last line that is not blank. */
export interface Rest {
  /** How many lines there are, the last one without a line end included. */
  readonly lines: number;
  /** How many of them, from the last one upwards, are blank. */
  readonly blank: number;
}

/** Tells the segments of a text from `start` on, which is the start of a line, in order; places count from the start of the text. */
export function readLines(source: string, start: number, tell: (segment: Segment) => void): Rest {
  let index = 0;
  let line = 0;
  let blankBefore = 0;
  for (;;) {
    const { end, next } = lineEnd(source, start);
    const raw = source.slice(start, end);
    if (raw.trim() === '') {
      blankBefore++;
    } else {
      const text = readable(raw);
      tell({
        index: index++,
        line,
        start,
        end,
        blankBefore,
        raw,
        text,
        core: core(text),
        facts: factsOf(text, raw),
      });
      blankBefore = 0;
    }
    if (next === end) return { lines: line + 1, blank: blankBefore };
    start = next;
    line++;
  }
}

/** Where the line that holds `from` ends, before and after its terminator; the same when it is the last. */
export function lineEnd(source: string, from: number): { readonly end: number; readonly next: number } {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x0a) return { end: i, next: i + 1 };
    if (code === 0x0d) return { end: i, next: source.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1 };
  }
  return { end: source.length, next: source.length };
}

/** Where the text begins: after the byte order mark, if there is one. */
export function textStart(source: string): number {
  return source.startsWith('\ufeff') ? 1 : 0;
}

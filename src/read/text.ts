import type { Segment } from '../model/segment';
import { factsOf } from './facts';
import { core, readable } from './normalise';

/** The segments of a plain text: its lines that are not blank. Line ends: LF, CRLF, CR, mixed as they come. */
export function readText(source: string): Segment[] {
  const segments: Segment[] = [];
  let line = 0;
  let blankBefore = 0;
  let start = textStart(source);
  while (start <= source.length) {
    const { end, next } = lineEnd(source, start);
    const raw = source.slice(start, end);
    if (raw.trim() === '') {
      blankBefore++;
    } else {
      const text = readable(raw);
      segments.push({
        index: segments.length,
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
    if (next === end) break;
    start = next;
    line++;
  }
  return segments;
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

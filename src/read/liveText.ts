import { countFirst } from './bisect';
import type { Segment } from '../model/segment';
import type { Edit } from '../model/text';
import { readLines, textStart } from './text';

/** A segment whose place changes as the text around it does. */
interface Place {
  index: number;
  line: number;
  start: number;
  end: number;
  blankBefore: number;
}
type Placed = Omit<Segment, keyof Place> & Place;

/** A plain text that is being edited, and its segments. */
export interface LiveText {
  readonly text: string;
  /** As `readText` gives them for `text`. They are changed in place when the text is edited. */
  readonly segments: readonly Segment[];
}

/** Segments that an edit put in the place of others. */
export interface Splice {
  /** Place of the first one. */
  readonly from: number;
  readonly removed: number;
  readonly added: readonly Segment[];
}

/** The live form of a text. */
export function liveText(text: string): LiveText {
  const segments: Segment[] = [];
  readLines(text, textStart(text), (segment) => segments.push(segment));
  return { text, segments };
}

/**
 * Edits a live text: reads again the lines that the edit touches and one more on either side, so that a line end of
 * two characters may be cut or put together; all other segments stay, and only learn their new places. Throws
 * `RangeError` where the edit does not lie in the text. The old live text must not be used any more.
 */
export function edited(live: LiveText, edit: Edit): { readonly live: LiveText; readonly splice: Splice } {
  const { text } = live;
  const segments = live.segments as Placed[];
  if (edit.start < 0 || edit.end < edit.start || edit.end > text.length) {
    throw new RangeError(`There is no ${edit.start} to ${edit.end} in a text of ${text.length} characters.`);
  }
  const from = Math.max(0, firstAfter(segments, edit.start) - 2);
  const to = Math.min(segments.length, firstAfter(segments, edit.end) + 1);
  const first = from === 0 ? undefined : segments[from];
  const next = segments[to];
  const start = first?.start ?? 0;
  const end = next?.start ?? text.length;
  const window = detached(text.slice(start, edit.start) + edit.text + text.slice(edit.end, end));
  const added: Placed[] = [];
  const rest = readLines(window, start === 0 ? textStart(window) : 0, (segment) => {
    const { index, line, start: at, end: till, blankBefore } = segment;
    added.push({
      ...segment,
      index: index + from,
      line: line + (first?.line ?? 0),
      start: at + start,
      end: till + start,
      blankBefore: index === 0 ? blankBefore + (first?.blankBefore ?? 0) : blankBefore,
    });
  });
  const removed = to - from;
  if (next) {
    // The window ends with a line end: what follows it is no line of its own.
    next.blankBefore = rest.blank - 1 + (added.length === 0 ? (first?.blankBefore ?? 0) : 0);
    const lines = (first?.line ?? 0) + rest.lines - 1 - next.line;
    move(segments, to, added.length - removed, lines, edit.text.length - (edit.end - edit.start));
  }
  replace(segments, from, removed, added);
  const whole = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return { live: { text: whole, segments }, splice: { from, removed, added } };
}

/** The number of segments that start at or before `offset`. */
function firstAfter(segments: readonly Segment[], offset: number): number {
  return countFirst(segments, ({ start }) => start <= offset);
}

function move(segments: readonly Placed[], from: number, places: number, lines: number, by: number): void {
  for (let i = from; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment) continue;
    segment.index += places;
    segment.line += lines;
    segment.start += by;
    segment.end += by;
  }
}

/** Puts items in the place of others, in place. A paste may have more lines than a function can have arguments. */
export function replace<T>(list: T[], from: number, removed: number, added: readonly T[]): void {
  const after = list.slice(from + removed);
  list.length = from;
  for (const item of added) list.push(item);
  for (const item of after) list.push(item);
}

/** So many code units at a time are copied. */
const CHUNK = 4096;

/** A copy of its own: a piece that is cut out of a text keeps all of that text in memory. */
function detached(text: string): string {
  let copy = '';
  for (let at = 0; at < text.length; at += CHUNK) {
    const units = Array.from({ length: Math.min(CHUNK, text.length - at) }, (_, i) =>
      text.charCodeAt(at + i),
    );
    copy += String.fromCharCode(...units);
  }
  return copy;
}

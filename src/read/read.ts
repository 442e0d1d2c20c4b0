import { countFirst } from './bisect';
import type { Reading } from '../model/reading';
import type { Segment } from '../model/segment';
import type { SourceText } from '../model/text';
import { readHtml } from './html';
import { readMarkdown } from './markdown/markdown';
import { readText } from './text';

/** Cuts a document into segments by its format. Throws `Unparsable` for HTML that would take the parser down. */
export function readDocument({ text, format }: SourceText): Reading {
  switch (format) {
    case 'text':
      return plainReading(readText(text));
    case 'markdown':
      return readMarkdown(text);
    case 'html':
      return ANY_TAG.test(text) ? readHtml(text) : plainReading(readText(text));
  }
}

/** A file without a single tag is text, whatever its name says: as HTML all of it would be one line. */
const ANY_TAG = /<[a-z!/]/iu;

/** Plain text by its segments, as `readText` gives them: a block is all from its first line to its last. */
export function plainReading(segments: readonly Segment[]): Reading {
  const removalsOf: Reading['removalsOf'] = (from, to) => {
    const start = segments[from]?.start ?? 0;
    return [{ kind: 'block', start, end: segments[to]?.end ?? start }];
  };
  return { segments, removalsOf, lineAt: lineOfSegment(segments) };
}

/** The line of an offset that lies in a segment of one line. */
export function lineOfSegment(segments: readonly Segment[]): Reading['lineAt'] {
  return (offset) => segments[countFirst(segments, ({ start }) => start <= offset) - 1]?.line ?? 0;
}

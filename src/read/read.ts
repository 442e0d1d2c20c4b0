import type { Reading } from '../model/reading';
import type { SourceText } from '../model/text';
import { readText } from './text';

/** Cuts a document into segments by its format; undefined for a format that has no reader. */
export function readDocument({ text, format }: SourceText): Reading | undefined {
  return format === 'text' ? plainReading(text) : undefined;
}

/** Plain text: a block is all from its first line to its last. */
function plainReading(source: string): Reading {
  const segments = readText(source);
  const removalsOf: Reading['removalsOf'] = (from, to) => {
    const start = segments[from]?.start ?? 0;
    return [{ kind: 'block', start, end: segments[to]?.end ?? start }];
  };
  return { segments, removalsOf };
}

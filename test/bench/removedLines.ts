import type { Edit } from '../../src/model/text';

/** Zero-based numbers of the lines (ended by LF) of which edits leave nothing but blank space. */
export function removedLines(text: string, edits: readonly Edit[]): number[] {
  const removed: number[] = [];
  let start = 0;
  let next = 0;
  text.split('\n').forEach((line, number) => {
    const end = start + line.length;
    while ((edits[next]?.end ?? Infinity) <= start) next++;
    let left = '';
    let at = start;
    for (let i = next; i < edits.length; i++) {
      const edit = edits[i];
      if (!edit || edit.start >= end) break;
      left += text.slice(at, Math.max(at, edit.start)) + edit.text;
      at = Math.min(end, edit.end);
    }
    left += text.slice(at, end);
    if (line.trim() !== '' && left.trim() === '') removed.push(number);
    start = end + 1;
  });
  return removed;
}

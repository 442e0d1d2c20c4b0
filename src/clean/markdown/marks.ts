import type { MarkdownDocument } from '../../model/markdown';
import type { Range } from '../../model/text';
import { lineAt } from '../../read/markdown/lines';
import { ancestors, footnoteLabel, isBlank, isFixed } from '../../read/markdown/structure';

/** For each line whether it goes. */
export type Gone = boolean[];

/** The lines that go with `blocks`: segments as a whole, and lines without text between them. */
export function goneLines(document: MarkdownDocument, blocks: readonly Range[]): Gone {
  const { lines, segments } = document;
  const gone = new Array<boolean>(lines.length).fill(false);
  const touched = new Set<number>();
  for (const { start, end } of blocks) {
    for (let at = lineAt(lines, start); at <= lineAt(lines, end); at++) {
      const line = lines[at];
      if (!line || isBlank(line) || isFixed(document, at)) continue;
      const segment = segments[line.segment];
      gone.fill(true, segment?.line ?? at, (segment?.endLine ?? at) + 1);
      touched.add(line.leaf);
    }
  }
  for (const leaf of touched) keepTableWhole(document, leaf, gone);
  for (const leaf of touched) takeEmptyItems(document, leaf, gone);
  return gone;
}

/** A header goes only with all its rows, and a header without text goes with them. */
function keepTableWhole({ lines, leaves }: MarkdownDocument, place: number, gone: Gone): void {
  const leaf = leaves[place];
  if (leaf?.kind !== 'table') return;
  const { firstLine, lastLine } = leaf;
  const hasRow = !gone.slice(firstLine + 2, lastLine + 1).every(Boolean);
  const isEmpty = lines[firstLine]?.segment === -1;
  if (hasRow) gone.fill(false, firstLine, firstLine + 2);
  else if (isEmpty) gone.fill(true, firstLine, firstLine + 2);
}

/** A bare list mark goes with its item, and items without text (a link around an icon) with the rest of their list. */
function takeEmptyItems(document: MarkdownDocument, place: number, gone: Gone): void {
  const { lines, leaves, containers } = document;
  for (const at of ancestors(containers, leaves[place]?.container ?? 0)) {
    const container = containers[at];
    if (container?.kind !== 'list' && container?.kind !== 'item') continue;
    const { firstLine, lastLine } = container;
    const inside = lines.slice(firstLine, lastLine + 1).map((line, i) => ({ line, at: firstLine + i }));
    const kept = inside.filter(({ line, at: place }) => !gone[place] && !isBlank(line));
    if (kept.some(({ line, at: place }) => line.segment >= 0 || isFixed(document, place))) return;
    for (const { at: place } of kept) gone[place] = true;
  }
}

/** The lines of definitions and footnotes that only what goes refers to. */
export function danglingLines(document: MarkdownDocument, gone: Gone): number[] {
  const { lines, leaves, containers, references, source } = document;
  if (references.length === 0) return [];
  const found = new Set<number>();
  const isGone = (offset: number): boolean => {
    const line = lineAt(lines, offset);
    return (gone[line] ?? false) || found.has(line);
  };
  for (let size = -1; size !== found.size;) {
    size = found.size;
    const isUsed = new Map<string, boolean>();
    for (const { start, label } of references) {
      isUsed.set(label, (isUsed.get(label) ?? false) || !isGone(start));
    }
    for (const { kind, label, firstLine, lastLine } of leaves) {
      const line = lines[firstLine];
      // One that a list item begins with holds the item.
      if (kind !== 'definition' || isUsed.get(label) !== false || !line || line.hasMarker) continue;
      if (/[^\s>]/u.test(source.slice(line.start, line.content))) continue;
      for (let i = firstLine; i <= lastLine; i++) found.add(i);
    }
    for (const container of containers) {
      if (container.kind !== 'footnote' || isUsed.get(footnoteLabel(container)) !== false) continue;
      for (let i = container.firstLine; i <= container.lastLine; i++) {
        const line = lines[i];
        if (line && !isBlank(line)) found.add(i);
      }
    }
  }
  return [...found].filter((line) => !gone[line]);
}

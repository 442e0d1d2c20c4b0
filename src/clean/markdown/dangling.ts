import type { MarkdownDocument } from '../../model/markdown';
import { lineAt } from '../../read/markdown/lines';
import { footnoteLabel, isBlank } from '../../read/markdown/structure';
import type { Gone } from './marks';

/** The lines of definitions and footnotes that only what goes refers to. */
export function danglingLines(document: MarkdownDocument, gone: Gone): number[] {
  const { lines, references } = document;
  const used = references.map(({ start, label }) => ({ line: lineAt(lines, start), label }));
  const found = new Set<number>();
  // A footnote that goes may be all that referred to another one.
  for (let size = -1; size !== found.size;) {
    size = found.size;
    const isGone = (line: number): boolean => gone.has(line) || found.has(line);
    const dropped = new Set(used.filter(({ line }) => isGone(line)).map(({ label }) => label));
    if (dropped.size === 0) return [];
    for (const { line, label } of used) if (!isGone(line)) dropped.delete(label);
    for (const line of linesOfLabels(document, dropped)) found.add(line);
  }
  return [...found].filter((line) => !gone.has(line));
}

function linesOfLabels(
  { lines, leaves, containers, source }: MarkdownDocument,
  labels: ReadonlySet<string>,
): number[] {
  if (labels.size === 0) return [];
  const found: number[] = [];
  for (const { kind, label, firstLine, lastLine } of leaves) {
    if (kind !== 'definition' || !labels.has(label)) continue;
    const line = lines[firstLine];
    // One that a list item begins with holds the item.
    if (!line || /[^\s>]/u.test(source.slice(line.start, line.content))) continue;
    for (let i = firstLine; i <= lastLine; i++) found.push(i);
  }
  for (const container of containers) {
    if (container.kind !== 'footnote' || !labels.has(footnoteLabel(container))) continue;
    for (let i = container.firstLine; i <= container.lastLine; i++) {
      const line = lines[i];
      if (line && !isBlank(line)) found.push(i);
    }
  }
  return found;
}

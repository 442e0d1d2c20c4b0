import type { Removal } from '../../model/finding';
import type { Container, Leaf, MarkdownDocument, MarkdownLine } from '../../model/markdown';

/** What belongs to a footnote is indented by so many columns. */
export const FOOTNOTE_INDENT = 4;

/** How many block quotes hold what is in a container, itself included. */
export function quoteDepth(containers: readonly Container[], container: number): number {
  let depth = 0;
  for (let at = container; at > 0; at = containers[at]?.parent ?? -1) {
    if (containers[at]?.kind === 'quote') depth++;
  }
  return depth;
}

/** A container and all that hold it, from the inside. */
export function ancestors(containers: readonly Container[], container: number): number[] {
  const path: number[] = [];
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) path.push(at);
  return path;
}

/** Footnotes are read with the text that refers to them, not by themselves. */
export function isInFootnote({ container }: Leaf, containers: readonly Container[]): boolean {
  return isIn(containers, container, 'footnote');
}

function isIn(containers: readonly Container[], container: number, kind: Container['kind']): boolean {
  for (let at = container; at > 0; at = containers[at]?.parent ?? -1) {
    if (containers[at]?.kind === kind) return true;
  }
  return false;
}

/** All labels that are defined. */
export function labelsOf(leaves: readonly Leaf[], containers: readonly Container[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { kind, label } of leaves) if (kind === 'definition') labels.add(label);
  for (const container of containers) {
    if (container.kind === 'footnote') labels.add(footnoteLabel(container));
  }
  return labels;
}

/** `[^1]:` to `^1`. */
export function footnoteLabel({ marker }: Container): string {
  return normalLabel(marker.slice(1, -2));
}

/** From the first to the last line of the segments, without what is never touched. */
export function removalsOf(document: MarkdownDocument, from: number, to: number): Removal[] {
  const { segments, lines } = document;
  const first = segments[from]?.line ?? 0;
  const last = segments[to]?.endLine ?? first;
  const removals: Removal[] = [];
  for (let at = first; at <= last; at++) {
    if (isFixed(document, at)) continue;
    const start = lines[at]?.start ?? 0;
    while (at < last && !isFixed(document, at + 1)) at++;
    removals.push({ kind: 'block', start, end: lines[at]?.end ?? start });
  }
  return removals;
}

/** Whether a line is never touched for itself; definitions go with what refers to them. */
export function isFixed({ lines, leaves, containers }: MarkdownDocument, at: number): boolean {
  const line = lines[at];
  const leaf = line && leaves[line.leaf];
  if (!leaf || line.segment >= 0) return false;
  if (leaf.kind === 'fixed' || leaf.kind === 'code' || leaf.kind === 'definition') return true;
  // A picture in a list is an icon.
  const isPhoto = line.hasPicture && !isIn(containers, leaf.container, 'list');
  return isPhoto || isIn(containers, leaf.container, 'footnote');
}

/** Whether a line shows no text (a rule, a link around an icon, a bare list mark) and may go with its neighbours. */
export function isLoose(document: MarkdownDocument, at: number): boolean {
  const line = document.lines[at];
  if (!line || isBlank(line) || line.segment >= 0 || isFixed(document, at)) return false;
  return document.leaves[line.leaf]?.kind !== 'table';
}

/** Whether nothing stands on a line but quote marks. */
export function isBlank(line: MarkdownLine): boolean {
  return line.leaf < 0 && !line.hasMarker;
}

/** A label as it is compared: spaces folded, case ignored (CommonMark, "matches"). */
export function normalLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

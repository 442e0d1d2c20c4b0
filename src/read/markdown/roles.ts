import type { Container, MarkdownLine } from '../../model/markdown';
import type { Segment } from '../../model/segment';

/** A list item that is nothing but a link inside the document. */
const INNER_LINK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[^[\]]*\]\(#([^()\s]+)\)\s*$/u;

/** Whether a segment is an entry of the document's own: a step of a numbered list, a link to one of its headings. */
export function isEntry(
  { raw }: Segment,
  line: MarkdownLine | undefined,
  containers: readonly Container[],
  headings: ReadonlySet<string>,
): boolean {
  const target = INNER_LINK.exec(raw)?.[1];
  if (target !== undefined) return headings.has(target.toLowerCase());
  const list = containers[containers[line?.container ?? 0]?.parent ?? -1];
  return list?.kind === 'list' && /^[.)]$/u.test(list.marker) && !raw.includes('](');
}

/** The name that GitHub gives a heading to link to. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

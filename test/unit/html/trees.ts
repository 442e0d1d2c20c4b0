/** Compares a page with what cleaning left of it. */
import type { PageNode } from '../../../src/model/page';
import type { Edit } from '../../../src/model/text';
import { readHtml } from '../../../src/read/html';

/**
 * The tree as a list of tags and texts, without blank space, without the nodes that are gone, without elements that the
 * parser invented for nothing, and without formatting that goes on after the element it was begun in.
 */
function shapeOf(nodes: readonly PageNode[], isGone: (node: PageNode) => boolean): string[] {
  const shape: string[] = [];
  const open: PageNode[] = [];
  const starts = new Set<number>();
  const again = new Set<PageNode>();
  let text = '';
  const flush = (): void => {
    const shown = text.replace(/[\s\u00a0]+/gu, '');
    text = '';
    if (shown !== '') shape.push(`"${shown}"`);
  };
  const close = (until: number): void => {
    for (let top = open.at(-1); top && top.last < until; top = open.at(-1)) {
      if (!again.has(top)) flush();
      open.pop();
      if (again.has(top)) continue;
      if (top.start < 0 && shape.at(-1) === `<${top.tag}`) shape.pop();
      else shape.push('>');
    }
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    close(i);
    if (isGone(node)) {
      i = node.last;
    } else if (node.kind === 'text') text += node.text;
    else if (node.kind === 'element') {
      if (!starts.has(node.start)) flush();
      if (node.start >= 0 && starts.has(node.start)) again.add(node);
      else shape.push(`<${node.tag}`);
      starts.add(node.start);
      open.push(node);
    }
  }
  flush();
  close(Infinity);
  return shape;
}

/** In these a tag is text. */
const RAW = new Set([
  'textarea',
  'title',
  'style',
  'script',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);

/** What a text node in a `<tag>` says after edits inside it. */
function textAfter(source: string, node: PageNode, tag: string, edits: readonly Edit[]): string {
  let left = '';
  let at = node.start;
  for (const edit of edits) {
    left += source.slice(at, Math.max(at, edit.start)) + edit.text;
    at = Math.max(at, edit.end);
  }
  if (at < node.end) left += source.slice(at, node.end);
  const around = RAW.has(tag) ? tag : 'x-text';
  const { nodes } = readHtml(`<${around}>${left}`).page;
  return nodes
    .filter(({ kind, parent }) => kind === 'text' && nodes[parent]?.tag === around)
    .map(({ text }) => text)
    .join('');
}

/** The tree of the source without the nodes that the edits take, and the tree of the cleaned page. Should be equal. */
export function treesOf(source: string, edits: readonly Edit[], cleaned: string): [string[], string[]] {
  const isGone = ({ start, end }: PageNode): boolean =>
    start >= 0 && end > start && edits.some((edit) => edit.start <= start && end <= edit.end);
  const before = readHtml(source).page.nodes;
  const nodes = before.map((node) => {
    if (node.kind !== 'text' || node.start < 0 || isGone(node)) return node;
    const inside = edits.filter((edit) => edit.start < node.end && edit.end > node.start);
    return inside.length === 0
      ? node
      : { ...node, text: textAfter(source, node, before[node.parent]?.tag ?? '', inside) };
  });
  return [shapeOf(nodes, isGone), shapeOf(readHtml(cleaned).page.nodes, () => false)];
}

/** Puts together what is known of a page. */
import type { HtmlPage, PageLeaf, PageNode } from '../../model/page';
import { contentMedia } from './media';
import { impliedEnds } from './implied';
import type { Shown } from './lines';

export function pageOf(source: string, nodes: readonly PageNode[], shown: Shown): HtmlPage {
  const leaves = shown.lines.flatMap((line) => line.leaves);
  return {
    source,
    nodes,
    leaves,
    leavesBefore: countedBefore(
      nodes.length,
      leaves.map(({ node }) => node),
    ),
    linkedBefore: linkedBefore(leaves),
    mediaBefore: countedBefore(nodes.length, contentMedia(nodes)),
    breaks: shown.breaks,
    previous: previousSiblings(nodes),
    impliedEnds: impliedEnds(nodes),
    bodyStarter: bodyStarter(nodes),
    isHidden: shown.isHidden,
  };
}

/** For each of `n` nodes how many of `places` come before it. */
function countedBefore(n: number, places: readonly number[]): Int32Array {
  const before = new Int32Array(n + 1);
  for (const place of places) before[place + 1] = (before[place + 1] ?? 0) + 1;
  for (let i = 0; i < n; i++) before[i + 1] = (before[i] as number) + (before[i + 1] as number);
  return before;
}

function linkedBefore(leaves: readonly PageLeaf[]): Int32Array {
  const before = new Int32Array(leaves.length + 1);
  for (const { index, length, isLink } of leaves) {
    before[index + 1] = (before[index] as number) + (isLink ? length : 0);
  }
  return before;
}

function previousSiblings(nodes: readonly PageNode[]): Int32Array {
  const previous = new Int32Array(nodes.length).fill(-1);
  const lastChild = new Int32Array(nodes.length).fill(-1);
  for (const { index, parent } of nodes) {
    if (parent < 0) continue;
    previous[index] = lastChild[parent] as number;
    lastChild[parent] = index;
  }
  return previous;
}

function bodyStarter(nodes: readonly PageNode[]): number {
  const body = nodes.find(({ tag }) => tag === 'body');
  if (!body || body.start >= 0) return -1;
  const isContent = ({ kind, text }: PageNode): boolean =>
    kind === 'element' || (kind === 'text' && text.trim() !== '');
  const inside = nodes
    .slice(body.index + 1, body.last + 1)
    .filter((node) => node.start >= 0 && isContent(node));
  return (
    inside.reduce((first, node) => (first && first.start <= node.start ? first : node), inside[0])?.index ??
    -1
  );
}

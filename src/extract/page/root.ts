/** Where on a cleaned page the article is. */
import type { HtmlPage, PageNode } from '../../model/page';
import { textOf } from './footnotes';

/**
 * The smallest element that holds all that is left to read; the `<article>` around it, where there is one, for the
 * picture above the headline. Undefined where nothing is left to read.
 */
export function articleRoot({ nodes, leaves }: HtmlPage, leftOut: Uint8Array): PageNode | undefined {
  const shown = leaves.filter(({ node }) => leftOut[node] === 0);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return undefined;
  let root = nodes[first.node];
  while (root && (root.kind !== 'element' || root.last < last.node)) root = nodes[root.parent];
  for (let around = root; around; around = nodes[around.parent]) {
    if (around.tag === 'article') return around;
  }
  return root ?? nodes[0];
}

/** A sentence: so many words at least, with a full stop after them, and the quotation mark that closes it. */
const SENTENCE =
  /(?:\p{L}+[^\p{L}.!?。]+){7,}\p{L}+[^\p{L}\s]?[.!?]["'”’»)\]]*(?:\s|$)|[\u3040-\u9fff]{8,}[。！？]/u;

/**
 * For each node whether it is hidden and holds nothing to read. What unfolds at a click (the answers under questions) is
 * hidden in the source and belongs to the text all the same.
 */
export function leftOutOf({ nodes, isHidden }: HtmlPage): Uint8Array {
  const leftOut = isHidden.slice();
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node || isHidden[i] === 0 || node.kind !== 'element') continue;
    if (!UNREAD.has(node.tag) && SENTENCE.test(textOf(nodes, node))) leftOut.fill(0, i, node.last + 1);
    i = node.last;
  }
  return leftOut;
}

const UNREAD = new Set(['dialog', 'math', 'script', 'style', 'template']);

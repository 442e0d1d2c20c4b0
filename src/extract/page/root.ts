/** Where on a cleaned page the article is. */
import type { HtmlPage, PageNode } from '../../model/page';

/**
 * The smallest element that holds all that is left to read; the `<article>` around it, where there is one, for the
 * picture above the headline. Undefined where nothing is left to read.
 */
export function articleRoot({ nodes, leaves, isHidden }: HtmlPage): PageNode | undefined {
  const shown = leaves.filter(({ node }) => isHidden[node] === 0);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return undefined;
  let root = nodes[first.node];
  while (root && (root.kind !== 'element' || root.last < last.node)) root = nodes[root.parent];
  for (let around = root; around; around = nodes[around.parent]) {
    if (around.tag === 'article') return around;
  }
  return root ?? nodes[0];
}

/** The parser's tree -> the flat list of its nodes. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageNode } from '../../model/page';
import { parseNoscript } from './parser';

type Building = { -readonly [K in keyof PageNode]: PageNode[K] };

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** All nodes in document order, the document itself first. No recursion: pages may be nested as deep as they like. */
export function flatNodes(document: Tree.Document): PageNode[] {
  const nodes: Building[] = [];
  const open: Open[] = [];
  const enter = (tree: Tree.Node, parent: number, offset: number): void => {
    const node = nodeOf(tree, nodes.length, parent, offset);
    nodes.push(node);
    open.push({ node, ...childrenOf(tree, offset), next: 0 });
  };
  enter(document, -1, 0);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.next++];
    if (child) {
      enter(child, top.node.index, top.offset);
    } else {
      top.node.last = nodes.length - 1;
      open.pop();
    }
  }
  markWhole(nodes);
  return nodes;
}

interface Open {
  readonly node: Building;
  readonly children: readonly Tree.ChildNode[];
  /** Where the offsets of the children count from. */
  readonly offset: number;
  next: number;
}

/** What a browser without scripts shows of a `<noscript>` counts as part of the page. */
function childrenOf(tree: Tree.Node, offset: number): Pick<Open, 'children' | 'offset'> {
  if (!('childNodes' in tree)) return { children: [], offset };
  const [only] = tree.childNodes;
  if (tree.nodeName === 'noscript' && only && 'value' in only && only.value.includes('<')) {
    const inside = offset + (only.sourceCodeLocation?.startOffset ?? 0);
    return { children: parseNoscript(only.value).childNodes, offset: inside };
  }
  return { children: tree.childNodes, offset };
}

function nodeOf(tree: Tree.Node, index: number, parent: number, offset: number): Building {
  const place = 'sourceCodeLocation' in tree ? tree.sourceCodeLocation : undefined;
  const at = (position: number | undefined): number => (position === undefined ? -1 : offset + position);
  const start = at(place?.startOffset);
  const end = at(place?.endOffset);
  const node: Building = {
    index,
    parent,
    last: index,
    kind: 'other',
    tag: '',
    attributes: NO_ATTRIBUTES,
    text: '',
    start,
    end,
    openEnd: end,
    closeStart: -1,
    isWhole: false,
  };
  if ('tagName' in tree) {
    const location = tree.sourceCodeLocation;
    node.kind = 'element';
    node.tag = tree.tagName.toLowerCase();
    node.openEnd = location?.startTag ? at(location.startTag.endOffset) : end;
    node.closeStart = at(location?.endTag?.startOffset);
    if (tree.attrs.length > 0) node.attributes = new Map(tree.attrs.map(({ name, value }) => [name, value]));
  } else if (tree.nodeName === '#text' && 'value' in tree) {
    node.kind = 'text';
    node.text = tree.value;
  }
  return node;
}

/** Marks the nodes whose range holds their subtree and nothing else. */
function markWhole(nodes: readonly Building[]): void {
  const starts = Float64Array.from(nodes.flatMap(({ start }) => (start < 0 ? [] : [start]))).sort();
  const farthest = new Float64Array(nodes.length);
  const placed = new Int32Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node) continue;
    const isPlaced = node.start >= 0;
    const end = Math.max(farthest[i] as number, node.end);
    const count = (placed[i] as number) + Number(isPlaced);
    const within = countBelow(starts, node.end) - countBelow(starts, node.start);
    const inside = node.closeStart < 0 ? node.end : node.closeStart;
    node.isWhole = isPlaced && (farthest[i] as number) <= inside && within === count;
    if (node.parent < 0) continue;
    farthest[node.parent] = Math.max(farthest[node.parent] as number, end);
    placed[node.parent] = (placed[node.parent] as number) + count;
  }
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

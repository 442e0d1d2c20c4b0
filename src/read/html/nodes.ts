/** The parser's tree -> the flat list of its nodes. */
import { countFirst } from '../bisect';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageNode } from '../../model/page';
import type { Remembered } from './formatting';
import { parseNoscript, type ParsedPage } from './parser';

type Building = { -readonly [K in keyof PageNode]: PageNode[K] };

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** All nodes in document order, the document itself first. No recursion: pages may be nested as deep as they like. */
export function flatNodes(source: string, page: ParsedPage): PageNode[] {
  const nodes: Building[] = [];
  const open: Open[] = [];
  const enter = (tree: Tree.Node, parent: number, offset: number, limit: number): void => {
    const node = nodeOf(tree, nodes.length, parent, offset, limit);
    nodes.push(node);
    open.push({ node, ...childrenOf(source, tree, offset, limit), next: 0 });
  };
  enter(page.document, -1, 0, source.length);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.next++];
    if (child) {
      enter(child, top.node.index, top.offset, top.limit);
    } else {
      top.node.last = nodes.length - 1;
      open.pop();
    }
  }
  endAtBody(source, nodes, page.bodyEnd);
  markWhole(source, nodes, page);
  return nodes;
}

interface Open {
  readonly node: Building;
  readonly children: readonly Tree.ChildNode[];
  /** Where the offsets of the children count from. */
  readonly offset: number;
  /** Where the source of the children ends at the latest. */
  readonly limit: number;
  next: number;
}

/** What a browser without scripts shows of a `<noscript>` counts as part of the page. */
function childrenOf(
  source: string,
  tree: Tree.Node,
  offset: number,
  limit: number,
): Pick<Open, 'children' | 'offset' | 'limit'> {
  if (!('childNodes' in tree)) return { children: [], offset, limit };
  const [only] = tree.childNodes;
  const place = only?.sourceCodeLocation;
  if (tree.nodeName === 'noscript' && place && 'value' in only && /[<&]/u.test(only.value)) {
    const start = offset + place.startOffset;
    const end = offset + place.endOffset;
    // Of the source: the parser has put its line ends in order.
    return { children: parseNoscript(source.slice(start, end)).childNodes, offset: start, limit: end };
  }
  return { children: tree.childNodes, offset, limit };
}

function nodeOf(tree: Tree.Node, index: number, parent: number, offset: number, limit: number): Building {
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
    // A script or style that nothing ends goes on to the end of the page; the parser says that it ends where it begins.
    if (node.openEnd > end) node.end = limit;
    if (tree.attrs.length > 0) node.attributes = new Map(tree.attrs.map(({ name, value }) => [name, value]));
  } else if (tree.nodeName === '#text' && 'value' in tree) {
    node.kind = 'text';
    node.text = tree.value;
  }
  return node;
}

const AFTER_BODY = /^(?:<\/(?:body|html)[^<>]*>|\s)*$/iu;

/**
 * What is open at `</body>` is so to the end of the page for the parser, and the blank space there part of the last text.
 * Such nodes end before that tag, unless more follows on it.
 */
function endAtBody(source: string, nodes: readonly Building[], bodyEnd: number): void {
  if (bodyEnd === Infinity || !AFTER_BODY.test(source.slice(bodyEnd))) return;
  for (const node of nodes) {
    if (node.end > bodyEnd && node.start < bodyEnd && node.closeStart < 0) {
      node.end = bodyEnd;
      if (node.kind === 'text') node.openEnd = bodyEnd;
    }
  }
}

/**
 * Marks the nodes whose range holds their subtree and nothing else, and after which the parser goes on as it would
 * without them.
 */
function markWhole(source: string, nodes: readonly Building[], page: ParsedPage): void {
  const starts = Float64Array.from(nodes.flatMap(({ start }) => (start < 0 ? [] : [start]))).sort();
  const farthest = new Float64Array(nodes.length);
  const placed = new Int32Array(nodes.length);
  const isStart = (offset: number): boolean => starts[countBelow(starts, offset)] === offset;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node) continue;
    const isPlaced = node.start >= 0;
    const end = Math.max(farthest[i] as number, node.end);
    const count = (placed[i] as number) + Number(isPlaced);
    const within = countBelow(starts, node.end) - countBelow(starts, node.start);
    const inside = node.closeStart < 0 ? node.end : node.closeStart;
    node.isWhole =
      isPlaced &&
      (farthest[i] as number) <= inside &&
      within === count &&
      node.start >= page.refusedFrames &&
      goesOn(page, node) &&
      (node.end >= page.bodyEnd || isStart(node.end) || !takesForeignEnd(source, nodes, node));
    if (node.parent < 0) continue;
    farthest[node.parent] = Math.max(farthest[node.parent] as number, end);
    placed[node.parent] = (placed[node.parent] as number) + count;
  }
}

const END_TAG = /<\/([a-z][^\s/>]*)/iuy;

/** Whether an element ends at a tag that is not its own, and that would end another without it. No node begins there. */
function takesForeignEnd(source: string, nodes: readonly PageNode[], node: PageNode): boolean {
  const { kind, closeStart, end, openEnd } = node;
  if (kind !== 'element' || closeStart >= 0 || openEnd === end || end >= source.length) return false;
  END_TAG.lastIndex = end;
  const name = END_TAG.exec(source)?.[1]?.toLowerCase();
  for (let around = nodes[node.parent]; around; around = nodes[around.parent]) {
    if (around.start >= 0) return around.closeStart !== end && around.end !== end;
    if (around.tag === name) return false;
  }
  return true;
}

/** Whether the parser remembers after a node what it did before it. */
function goesOn({ remembered, cleared }: ParsedPage, { start, end }: PageNode): boolean {
  if (remembered.length === 0) return true;
  const before = stateAt(remembered, start);
  return before === stateAt(remembered, end) || before === cleared.get(end);
}

/** What the parser remembers at a place of the source. */
function stateAt(remembered: readonly Remembered[], offset: number): number {
  return remembered[countFirst(remembered, (change) => change.offset <= offset) - 1]?.state ?? 0;
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  return countFirst(sorted, (number) => number < limit);
}

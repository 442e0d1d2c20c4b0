/** What elements hand on to everything in them. */
import type { HtmlPage, PageNode } from '../../model/page';
import { isBlock } from '../../read/html/display';
import { FAMILY_NAMES, namedOf } from './names';
import type { PageShape } from './shape';

/** Tags that tell something of the lines in them; `h` stands for every heading. */
const TAGS = [
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'figure',
  'button',
  'select',
  'li',
  'h',
  'p',
  'td',
  'blockquote',
  'article',
  'pre',
  'a',
] as const;

/** What an element around a line may be. */
export const MARKS: readonly string[] = [
  ...FAMILY_NAMES.map((family) => `in:${family}`),
  ...TAGS.map((tag) => `<${tag}>`),
  'own',
];
const OWN_MARK = 1 << MARKS.indexOf('own');

/** What an element hands on to everything in it, all in one pass from the top. */
export interface Around {
  /** Bits in the order of `MARKS`. */
  readonly marks: Int32Array;
  /** The largest element around it without most of the article. */
  readonly block: Int32Array;
  /** The smallest with at least 3, and at least 10, lines. */
  readonly group3: Int32Array;
  readonly group10: Int32Array;
}

const HEADING = /^h[1-6]$/u;
/** An element with more of the article than this is part of it, whatever its name. */
const MOST_OF_ARTICLE = 0.5;
const SOME_OF_ARTICLE = 0.2;

export function aroundOf({ nodes }: HtmlPage, shape: PageShape): Around {
  const column = (): Int32Array => new Int32Array(nodes.length).fill(-1);
  const around: Around = { marks: column(), block: column(), group3: column(), group10: column() };
  const total = shape.mass.at(-1) ?? 0;
  const last = nodes[shape.container]?.last ?? 0;
  for (const node of nodes) {
    const { index, parent } = node;
    around.marks[index] = 0;
    if (parent < 0) continue;
    const holdsContainer = index <= shape.container && node.last >= last;
    const mass =
      (shape.mass[shape.to[index] as number] as number) - (shape.mass[shape.from[index] as number] as number);
    if (node.kind !== 'element' || holdsContainer || (total > 0 && mass > total * MOST_OF_ARTICLE)) {
      if (node.kind !== 'element') inherit(around, index, parent);
      continue;
    }
    inherit(around, index, parent);
    around.marks[index] = around.marks[index] | marksOf(node, mass < total * SOME_OF_ARTICLE);
    const lines = (shape.to[index] as number) - (shape.from[index] as number);
    if (around.block[index] === -1) around.block[index] = index;
    if (lines >= 3) around.group3[index] = index;
    if (lines >= 10) around.group10[index] = index;
  }
  return around;
}

function inherit({ marks, block, group3, group10 }: Around, index: number, parent: number): void {
  for (const column of [marks, block, group3, group10]) column[index] = column[parent] as number;
}

function marksOf(node: PageNode, isNameHeard: boolean): number {
  const tag = TAGS.findIndex((name) => name === (HEADING.test(node.tag) ? 'h' : node.tag));
  let marks = tag < 0 ? 0 : 1 << (FAMILY_NAMES.length + tag);
  const { families, isOwn } = namedOf(node);
  if (isOwn) marks |= OWN_MARK;
  if (isNameHeard) for (const family of families) marks |= 1 << FAMILY_NAMES.indexOf(family);
  return marks;
}

/** The parent of the block that a node stands in; -1 where there is none. */
export function blockParent({ nodes }: HtmlPage, node: number): number {
  let at = nodes[node]?.parent ?? -1;
  for (let block = nodes[at]; block && !isBlock(block); block = nodes[at]) at = block.parent;
  return nodes[at]?.parent ?? -1;
}

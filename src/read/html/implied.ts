/**
 * End tags that were not written: an element ends where the next tag cannot stand inside it. When that tag is taken out,
 * what follows would slip into the element.
 */
import type { PageNode } from '../../model/page';
import { isBlock } from './display';

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr frame basefont bgsound keygen'.split(
    ' ',
  ),
);

/** For each offset at which elements end without an end tag, those elements. */
export function impliedEnds(nodes: readonly PageNode[]): ReadonlyMap<number, readonly PageNode[]> {
  const ends = new Map<number, PageNode[]>();
  for (const node of nodes) {
    if (node.kind !== 'element' || node.start < 0 || node.closeStart >= 0 || VOID.has(node.tag)) continue;
    const others = ends.get(node.end);
    if (others) others.push(node);
    else ends.set(node.end, [node]);
  }
  return ends;
}

export const isVoid = ({ tag }: PageNode): boolean => VOID.has(tag);

/** Whether it holds a language of its own, in which tags mean something else. */
export const isForeign = (tag: string): boolean => tag === 'svg' || tag === 'math';

/** Tags that end an element of the same family. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['li']),
  new Set(['dt', 'dd']),
  new Set(['option', 'optgroup']),
  new Set(['tr', 'tbody', 'thead', 'tfoot']),
  new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
  new Set(['a']),
  new Set(['button']),
];
/** Blocks that may stand inside a paragraph all the same. */
const NOT_ENDING_P = new Set([
  'legend',
  'option',
  'optgroup',
  'select',
  'textarea',
  'noscript',
  'caption',
  'body',
  'html',
]);

/** Whether the start tag of `next` ends an open `<tag>`. */
export function ends(next: PageNode, tag: string): boolean {
  if (next.kind !== 'element') return false;
  if (tag === 'p') return isBlock(next) && !NOT_ENDING_P.has(next.tag);
  return FAMILIES.some((family) => family.has(tag) && family.has(next.tag));
}

/** Start tags that begin an element around them that was not written. Anything begins a body. */
const BEGINNERS: Readonly<Record<string, ReadonlySet<string>>> = {
  tbody: new Set(['tr', 'td', 'th']),
  tr: new Set(['td', 'th']),
  colgroup: new Set(['col']),
};

/** Whether the start tag of `next` begins a `<tag>` around it where none is open. */
export function begins(next: PageNode, tag: string): boolean {
  return BEGINNERS[tag]?.has(next.tag) ?? true;
}

/** What goes as a whole. */
import { countFirst } from '../bisect';
import type { HtmlPage, PageNode } from '../../model/page';
import type { Range } from '../../model/text';
import { isCell } from './display';

/** What is to be taken out of a page. */
export interface Wanted {
  /** How many of the leaves from `from` up to, and not including, `to` go. */
  readonly leavesIn: (from: number, to: number) => number;
  /** Whether the range lies in one that was named itself, so that it goes whatever it holds. */
  readonly isNamed: (range: Range) => boolean;
  /** Whether any such range lies in this one. */
  readonly holdsNamed: (range: Range) => boolean;
  /** Line breaks that stay, by node, in order: nothing else sets the lines apart that stay on both sides. */
  readonly keptBreaks?: readonly number[];
}

const KEPT = new Set(['html', 'head', 'body', 'main', 'frameset', 'frame']);
/** A link of so many characters (four words) for each picture beside it is a teaser. */
const TEASER_CHARACTERS = 24;
/** So many lines for each picture among them: the picture belongs to the lines. */
const LINES_PER_PICTURE = 3;

/** Whether an element goes as a whole. */
export function isGone(page: HtmlPage, wanted: Wanted, node: PageNode): boolean {
  if (node.kind !== 'element' || !node.isWhole || KEPT.has(node.tag)) return false;
  if (holdsKeptBreak(wanted, node)) return false;
  if (wanted.isNamed(node)) return true;
  // Without it the cells after it would move to other columns.
  if (isCell(node)) return false;
  const from = page.leavesBefore[node.index] as number;
  const to = page.leavesBefore[node.last + 1] as number;
  return to > from && wanted.leavesIn(from, to) === to - from && mayTakeMedia(page, node, from, to);
}

/**
 * Whether the pictures of an element belong to its text, all of which goes: those of teasers and of long lists do, the
 * one over a caption does not. Leaves from `from` up to `to`.
 */
function mayTakeMedia(page: HtmlPage, node: PageNode, from: number, to: number): boolean {
  const pictures = (page.mediaBefore[node.last + 1] as number) - (page.mediaBefore[node.index] as number);
  if (pictures === 0) return true;
  const lines = (page.leaves[to - 1]?.segment ?? 0) - (page.leaves[from]?.segment ?? 0) + 1;
  if (lines >= pictures * LINES_PER_PICTURE) return true;
  const linked = (page.linkedBefore[to] as number) - (page.linkedBefore[from] as number);
  return node.tag !== 'figure' && lines >= pictures && linked >= pictures * TEASER_CHARACTERS;
}

export type Step = (page: HtmlPage, node: PageNode) => PageNode | undefined;

export const nextOf: Step = ({ nodes }, { last, parent }) => {
  const next = nodes[last + 1];
  return next?.parent === parent ? next : undefined;
};
export const previousOf: Step = ({ nodes, previous }, { index }) => nodes[previous[index] as number];

/** The nearest sibling in one direction that stays and is more than blank space. */
export function keptSibling(
  page: HtmlPage,
  wanted: Wanted,
  node: PageNode,
  step: Step,
): PageNode | undefined {
  for (let next = step(page, node); next; next = step(page, next)) {
    if (next.kind === 'other' || isGone(page, wanted, next)) continue;
    if (next.kind === 'text' && (next.text.trim() === '' || isTextGone(page, wanted, next))) continue;
    return next;
  }
  return undefined;
}

function isTextGone({ leavesBefore }: HtmlPage, wanted: Wanted, { index }: PageNode): boolean {
  const from = leavesBefore[index] as number;
  const to = leavesBefore[index + 1] as number;
  return to > from && wanted.leavesIn(from, to) === to - from;
}

function holdsKeptBreak({ keptBreaks = [] }: Wanted, { index, last }: PageNode): boolean {
  const next = keptBreaks[countFirst(keptBreaks, (place) => place < index)];
  return next !== undefined && next <= last;
}

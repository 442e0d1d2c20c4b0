/** Which nodes go with the text that goes. */
import type { HtmlPage, PageNode, SegmentBreaks } from '../../model/page';
import type { Range } from '../../model/text';
import { isBlock, isCell } from './display';
import { begins, ends, isForeign, isVoid } from './implied';

/** What is to be taken out of a page. */
export interface Wanted {
  /** How many of the leaves from `from` up to, and not including, `to` go. */
  readonly leavesIn: (from: number, to: number) => number;
  /** Whether the range lies in one that was named itself, so that it goes whatever it holds. */
  readonly isNamed: (range: Range) => boolean;
  /** Whether any such range lies in this one. */
  readonly holdsNamed: (range: Range) => boolean;
}

const KEPT = new Set(['html', 'head', 'body', 'main', 'frameset', 'frame']);
/** A link of so many characters (four words) for each picture beside it is a teaser. */
const TEASER_CHARACTERS = 24;
/** So many lines for each picture among them: the picture belongs to the lines. */
const LINES_PER_PICTURE = 3;

/**
 * The ranges to cut so that what is wanted goes and nothing that a reader sees goes with it: the largest elements that
 * hold nothing else, and single texts where an element holds more. In the order of the source, disjoint.
 */
export function cutsFor(page: HtmlPage, wanted: Wanted): Range[] {
  const { nodes, leavesBefore, leaves } = page;
  const cuts: Range[] = [];
  /** The elements of which only the inside goes. */
  const shells = new Set<PageNode>();
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    const from = leavesBefore[i] as number;
    const to = leavesBefore[node.last + 1] as number;
    if (isGone(page, wanted, node)) {
      if (mayLoseTags(page, wanted, node, shells)) cuts.push({ start: node.start, end: node.end });
      else {
        shells.add(node);
        cuts.push(...insideOf(node));
      }
      i = node.last;
    } else if (node.kind === 'text') {
      if (!node.isWhole || node.index === page.bodyStarter) continue;
      for (let k = from; k < to; k++) {
        const leaf = leaves[k];
        if (leaf && wanted.leavesIn(k, k + 1) > 0) cuts.push({ start: leaf.start, end: leaf.end });
      }
    } else if (wanted.leavesIn(from, to) === 0 && node.start >= 0 && !wanted.holdsNamed(node)) {
      i = node.last;
    }
  }
  return disjoint([...cuts, ...breakCuts(page, wanted, shells)]);
}

/** Whether an element goes as a whole. */
function isGone(page: HtmlPage, wanted: Wanted, node: PageNode): boolean {
  if (node.kind !== 'element' || !node.isWhole || KEPT.has(node.tag)) return false;
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

/**
 * Whether the tags of an element that goes may go too. They stay where they hold the page together: they end an element
 * that has no end tag, begin one that has no start tag, or keep two lines apart.
 */
function mayLoseTags(page: HtmlPage, wanted: Wanted, node: PageNode, shells: ReadonlySet<PageNode>): boolean {
  const holdsStarter = node.index <= page.bodyStarter && page.bodyStarter <= node.last;
  return (
    !holdsStarter &&
    !holdsOpen(page, wanted, node, shells) &&
    !holdsInvented(page, wanted, node) &&
    !holdsApart(page, wanted, node)
  );
}

function insideOf(node: PageNode): Range[] {
  const end = node.closeStart >= 0 ? node.closeStart : node.end;
  return isVoid(node) || end <= node.openEnd ? [] : [{ start: node.openEnd, end }];
}

/** Whether an element before it, which stays, would swallow what follows. */
function holdsOpen(page: HtmlPage, wanted: Wanted, node: PageNode, shells: ReadonlySet<PageNode>): boolean {
  const open = (page.impliedEnds.get(node.start) ?? []).filter(
    (before) => shells.has(before) || !isGone(page, wanted, before),
  );
  if (open.length === 0) return false;
  const next = keptSibling(page, wanted, node, nextOf);
  // Where nothing follows, tags may that are passed over on a page but not in a drawing.
  return next ? !open.every(({ tag }) => ends(next, tag)) : open.some(({ tag }) => isForeign(tag));
}

/** Whether it made the parser begin the element around it, and what follows would not. */
function holdsInvented(page: HtmlPage, wanted: Wanted, node: PageNode): boolean {
  const parent = page.nodes[node.parent];
  if (!parent || parent.start >= 0 || keptSibling(page, wanted, node, previousOf)) return false;
  const next = keptSibling(page, wanted, node, nextOf);
  return next !== undefined && !begins(next, parent.tag);
}

/** Whether two texts would run together that this block stands between. */
function holdsApart(page: HtmlPage, wanted: Wanted, node: PageNode): boolean {
  if (!isBlock(node)) return false;
  const before = keptSibling(page, wanted, node, previousOf);
  if (!before || !isInline(before)) return false;
  const after = keptSibling(page, wanted, node, nextOf);
  return after !== undefined && isInline(after);
}

const isInline = (node: PageNode): boolean => node.tag !== 'br' && !isBlock(node) && !isCell(node);

type Step = (page: HtmlPage, node: PageNode) => PageNode | undefined;

const nextOf: Step = ({ nodes }, { last, parent }) => {
  const next = nodes[last + 1];
  return next?.parent === parent ? next : undefined;
};
const previousOf: Step = ({ nodes, previous }, { index }) => nodes[previous[index] as number];

/** The nearest sibling in one direction that stays and is more than blank space. */
function keptSibling(page: HtmlPage, wanted: Wanted, node: PageNode, step: Step): PageNode | undefined {
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

/**
 * The line breaks that only served to set lines apart that go: those between them and after them, or before them where
 * nothing follows.
 */
function breakCuts(page: HtmlPage, wanted: Wanted, shells: ReadonlySet<PageNode>): Range[] {
  const { leaves, breaks, nodes } = page;
  const places: number[] = [];
  let beforeRun: readonly number[] | undefined;
  for (let from = 0; from < leaves.length;) {
    const segment = leaves[from]?.segment ?? 0;
    let to = from + 1;
    while (leaves[to]?.segment === segment) to++;
    const { before, after } = breaks[segment] ?? NO_BREAKS;
    if (wanted.leavesIn(from, to) < to - from) beforeRun = undefined;
    else {
      // The run goes on where the line before it ended with the breaks that this one begins with.
      if (before.length === 0 || beforeRun === undefined) beforeRun = before;
      places.push(...(after.length > 0 ? after : beforeRun));
    }
    from = to;
  }
  return places.flatMap((place) => {
    const node = nodes[place];
    const isCut = node?.isWhole && place !== page.bodyStarter && !holdsOpen(page, wanted, node, shells);
    return isCut ? [{ start: node.start, end: node.end }] : [];
  });
}

const NO_BREAKS: SegmentBreaks = { before: [], after: [] };

/** Sorted; what lies in a larger range is left out. */
function disjoint(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (result.at(-1)?.end ?? -1)) result.push(range);
  }
  return result;
}

/** Which nodes go with the text that goes. */
import type { HtmlPage, PageNode } from '../../model/page';
import type { Range } from '../../model/text';
import { breakPlan } from './breaks';
import { isBlock, isCell } from './display';
import { isGone, keptSibling, nextOf, previousOf, type Wanted } from './gone';
import { begins, ends, isForeign, isVoid } from './implied';

/**
 * The ranges to cut so that what is wanted goes and nothing that a reader sees goes with it: the largest elements that
 * hold nothing else, and single texts where an element holds more. In the order of the source, disjoint.
 */
export function cutsFor(page: HtmlPage, wantedAtFirst: Wanted): Range[] {
  const plan = breakPlan(page, wantedAtFirst);
  const wanted: Wanted = plan.kept.length === 0 ? wantedAtFirst : { ...wantedAtFirst, keptBreaks: plan.kept };
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
  for (const place of plan.gone) {
    const node = nodes[place];
    if (!node?.isWhole || place === page.bodyStarter || holdsOpen(page, wanted, node, shells)) continue;
    cuts.push({ start: node.start, end: node.end });
  }
  return disjoint(cuts);
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

/** Sorted; what lies in a larger range is left out. */
function disjoint(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (result.at(-1)?.end ?? -1)) result.push(range);
  }
  return result;
}

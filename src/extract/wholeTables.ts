/** A table that stays, stays whole: without some of its rows what is left of it says something else. */
import type { HtmlPage, PageNode } from '../model/page';
import type { Edit } from '../model/text';
import { dataTables } from './page/tables';

/** The edits without those that take parts of a table of the article. Sorted and disjoint like `edits`. */
export function sparingTables(page: HtmlPage, edits: readonly Edit[]): readonly Edit[] {
  const isGone = (start: number, end: number): boolean =>
    edits.some((edit) => edit.start <= start && end <= edit.end);
  const spared = [...dataTables(page)].flatMap((index) => {
    const table = page.nodes[index];
    return table && isTorn(page, table, isGone) ? [table] : [];
  });
  if (spared.length === 0) return edits;
  return edits.filter(({ start, end }) => !spared.some((table) => table.start <= start && end <= table.end));
}

type IsGone = (start: number, end: number) => boolean;

/** Whether less than half of a table goes, or some of one that stands amid text that stays. */
function isTorn(page: HtmlPage, table: PageNode, isGone: IsGone): boolean {
  if (table.start < 0 || isGone(table.start, table.end)) return false;
  const leaves = leavesOf(page, table);
  const gone = leaves.filter(({ start, end }) => isGone(start, end));
  if (gone.length === 0 || gone.length === leaves.length) return false;
  if (gone.length * 2 <= leaves.length) return true;
  const around = page.nodes.filter(({ parent, kind }) => parent === table.parent && kind === 'element');
  const stays = (node: PageNode): boolean =>
    node.tag === 'p' && leavesOf(page, node).some(({ start, end }) => !isGone(start, end));
  return (
    around.some((node) => node.index < table.index && stays(node)) &&
    around.some((node) => node.index > table.index && stays(node))
  );
}

function leavesOf({ leaves, leavesBefore }: HtmlPage, { index, last }: PageNode): HtmlPage['leaves'] {
  return leaves.slice(leavesBefore[index], leavesBefore[last + 1]);
}

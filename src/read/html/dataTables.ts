/** Tables that hold data, as against those that lay a page out. */
import type { HtmlPage, PageNode } from '../../model/page';

/** Elements that data has no need of. */
const LAYOUT = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre article section figure form table'.split(' '));
const HEADING_CELLS = new Set(['th', 'caption', 'thead']);
/** Longer cells than this, in characters, are columns of text. */
const LONGEST_CELL = 600;

/** The tables of a page, by node, whose rows and columns are part of the text. */
export function dataTables({ nodes }: HtmlPage): ReadonlySet<number> {
  return new Set(
    nodes.filter((node) => node.tag === 'table' && isData(nodes, node)).map(({ index }) => index),
  );
}

function isData(nodes: readonly PageNode[], { index, last, attributes }: PageNode): boolean {
  const role = attributes.get('role') ?? '';
  if (/^(?:presentation|none)$/iu.test(role)) return false;
  if (role === 'table') return true;
  let [rows, cells, longest, hasHeadings, paragraphs] = [0, 0, 0, false, 0];
  for (let i = index + 1; i <= last; i++) {
    const node = nodes[i];
    if (node?.kind !== 'element') continue;
    if (node.tag === 'table') return false;
    if (HEADING_CELLS.has(node.tag)) hasHeadings = true;
    if (LAYOUT.has(node.tag)) paragraphs++;
    if (node.tag === 'tr') rows++;
    if (node.tag === 'td' || node.tag === 'th') {
      cells++;
      longest = Math.max(longest, lengthOf(nodes, node));
    }
  }
  if (rows < 2 && !(hasHeadings && rows === 1 && cells > 1)) return false;
  if (cells < rows * 1.5 || longest > LONGEST_CELL) return false;
  return hasHeadings || paragraphs <= cells / 2;
}

function lengthOf(nodes: readonly PageNode[], { index, last }: PageNode): number {
  let length = 0;
  for (let i = index + 1; i <= last; i++) length += nodes[i]?.text.trim().length ?? 0;
  return length;
}

/** A table as Markdown has it: every row with all cells, the first row the headings. */
import type { Element, ElementContent } from 'hast';
import type { AlignType, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast';

type Inlines = (nodes: readonly ElementContent[]) => PhrasingContent[];

/** Wider cells than this are a mistake. */
const WIDEST = 100;

/** The table, and the heading of all of it above. */
export function tableBlocks({ children }: Element, inlinesOf: Inlines): (Paragraph | Table)[] {
  const rows = children.filter((row) => row.type === 'element');
  const [first, second] = rows;
  const [title] = first?.children ?? [];
  const isTitle =
    first?.children.length === 1 &&
    title?.type === 'element' &&
    spanOf(title, 'colspan') > 1 &&
    spanOf(title, 'rowspan') === 1 &&
    title.children.length > 0 &&
    second !== undefined;
  if (!isTitle) return [tableOf(rows, inlinesOf)];
  return [{ type: 'paragraph', children: inlinesOf(title.children) }, tableOf(rows.slice(1), inlinesOf)];
}

/** Cells that span others leave those empty. Without headings the first row is empty. */
function tableOf(rows: readonly Element[], inlinesOf: Inlines): Table {
  /** By column: for how many more rows a cell reaches down. */
  const reach: number[] = [];
  const align: AlignType[] = [];
  const table = rows.map((row): TableRow => {
    const cells: TableCell[] = [];
    const skip = (): void => {
      for (let column = cells.length; (reach[column] ?? 0) > 0; column = cells.length) {
        reach[column] = (reach[column] ?? 0) - 1;
        cells.push(EMPTY);
      }
    };
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      skip();
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      align[cells.length] ??= alignOf(cell);
      for (let i = 0; i < width; i++) {
        reach[cells.length] = height - 1;
        cells.push(i === 0 ? { type: 'tableCell', children: inlinesOf(cell.children) } : EMPTY);
      }
    }
    skip();
    return { type: 'tableRow', children: cells };
  });
  if (!hasHeadings(rows)) table.unshift({ type: 'tableRow', children: [] });
  const columns = Math.max(...table.map((row) => row.children.length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, i) => align[i] ?? null),
    children: table.map(({ children: cells }) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, i) => cells[i] ?? EMPTY),
    })),
  };
}

/** Cells that say so, or are bold, or stand as words above numbers. */
function hasHeadings([first, ...rest]: readonly Element[]): boolean {
  const cells = cellsOf(first);
  // In the first column alone they are those of the rows.
  if (cells.some(({ tagName }, i) => tagName === 'th' && (i > 0 || cells.length === 1))) return true;
  const filled = cells.filter(({ children }) => children.length > 0);
  if (filled.length < 2 || rest.length === 0) return false;
  const isBold = (cell: Element): boolean =>
    cell.tagName === 'th' ||
    cell.children.every((child) => child.type === 'element' && child.tagName === 'strong');
  if (filled.every(isBold)) return true;
  const isAboveNumbers = (column: number): boolean => {
    const below = rest.map((row) => textOf(cellsOf(row)[column])).filter((text) => text !== '');
    return below.length > 1 && below.every((text) => /\d/u.test(text));
  };
  return (
    filled.length === cells.length &&
    cells.every((cell) => !/\d/u.test(textOf(cell))) &&
    cells.some((_, column) => isAboveNumbers(column))
  );
}

function cellsOf(row: Element | undefined): Element[] {
  return (row?.children ?? []).filter((cell) => cell.type === 'element');
}

function textOf(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'element' ? node.children.map(textOf).join('') : '';
}

const EMPTY: TableCell = { type: 'tableCell', children: [] };

function spanOf({ properties }: Element, name: string): number {
  return Math.min(WIDEST, Math.max(1, Number(properties[name] ?? 1)));
}

function alignOf({ properties: { align } }: Element): AlignType {
  return align === 'left' || align === 'right' || align === 'center' ? align : null;
}

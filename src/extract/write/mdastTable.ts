/** A table as Markdown has it: every row with all cells, the first row the headings. */
import type { Element, ElementContent } from 'hast';
import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast';

type Inlines = (nodes: readonly ElementContent[]) => PhrasingContent[];

/** Wider cells than this are a mistake. */
const WIDEST = 100;

/** Cells that span others leave those empty. Without headings the first row is empty. */
export function tableOf({ children }: Element, inlinesOf: Inlines): Table {
  const rows = children.filter((row) => row.type === 'element');
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
  const hasHeadings = rows[0]?.children.some((cell) => cell.type === 'element' && cell.tagName === 'th');
  if (!hasHeadings) table.unshift({ type: 'tableRow', children: [] });
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

const EMPTY: TableCell = { type: 'tableCell', children: [] };

function spanOf({ properties }: Element, name: string): number {
  return Math.min(WIDEST, Math.max(1, Number(properties[name] ?? 1)));
}

function alignOf({ properties: { align } }: Element): AlignType {
  return align === 'left' || align === 'right' || align === 'center' ? align : null;
}

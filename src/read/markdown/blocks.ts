import type { Container, Leaf, LeafKind, MarkdownLine } from '../../model/markdown';
import { columnsIn, lineAt } from './lines';
import { ancestors, FOOTNOTE_INDENT, normalLabel, quoteDepth } from './structure';
import type { TreeNode, Walk } from './walk';

/** The blocks of a document. */
export interface Blocks {
  readonly leaves: Leaf[];
  readonly containers: readonly Container[];
  /** Table rows with their cells' borders, by line. */
  readonly cells: ReadonlyMap<number, readonly { readonly start: number; readonly end: number }[]>;
}

const CONTAINERS: Readonly<Record<string, Container['kind']>> = {
  Blockquote: 'quote',
  BulletList: 'list',
  OrderedList: 'list',
  ListItem: 'item',
  Footnote: 'footnote',
};

const LEAVES: Readonly<Record<string, LeafKind>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  Table: 'table',
  HorizontalRule: 'rule',
  CodeBlock: 'code',
  FencedCode: 'fixed',
  HTMLBlock: 'fixed',
  CommentBlock: 'fixed',
  ProcessingInstructionBlock: 'fixed',
  LinkReference: 'definition',
};

const CLOSED: ReadonlySet<LeafKind> = new Set(['heading', 'rule']);

/** Reads the blocks off a tree and notes in `lines` what stands on each. */
export function blocksOf(walk: Walk, source: string, lines: MarkdownLine[]): Blocks {
  const leaves: Leaf[] = [];
  const containers: Container[] = [
    { kind: 'document', parent: -1, firstLine: 0, lastLine: lines.length - 1, marker: '', column: 0 },
  ];
  const cells = new Map<number, { start: number; end: number }[]>();
  let inner = 0;

  const openContainer = (node: TreeNode, kind: Container['kind']): void => {
    const firstLine = lineAt(lines, node.from);
    const lastLine = Math.max(firstLine, lineAt(lines, node.to));
    containers.push({ kind, parent: inner, firstLine, lastLine, marker: '', column: 0 });
    inner = containers.length - 1;
  };

  const mark = (node: TreeNode, label: string): void => {
    const line = lines[lineAt(lines, node.from)];
    const item = containers[inner];
    if (!line || !item) return;
    line.hasMarker = true;
    line.container = inner;
    line.content = skipSpace(source, node.to, line.end);
    const marked = columnsIn(source, line.start, node.to);
    const column = columnsIn(source, line.start, line.content);
    // Further in stands indented code.
    item.column = line.content === line.end || column > marked + 4 ? marked + 1 : column;
    if (item.kind === 'footnote') item.column = columnsIn(source, line.start, node.from) + FOOTNOTE_INDENT;
    item.marker = label;
    const list = containers[item.parent];
    if (list?.kind === 'list') list.marker = label.slice(-1);
  };

  const openLeaf = (node: TreeNode, kind: LeafKind): void => {
    // The spaces after a bare list mark are no code.
    if (kind === 'code' && source.slice(node.from, node.to).trim() === '') return;
    const firstLine = lineAt(lines, node.from);
    const lastLine = lineAt(lines, Math.max(node.from, node.to - 1));
    const text = kind === 'definition' ? source.slice(node.from, node.to) : '';
    const label = normalLabel(/^\[((?:[^\\\]]|\\.)*)\]:/su.exec(text)?.[1] ?? '');
    const isClosed = CLOSED.has(kind) || node.name === 'FencedCode';
    const leaf = leaves.push({
      kind,
      container: inner,
      firstLine,
      lastLine,
      start: node.from,
      end: node.to,
      isClosed,
      level: kind === 'heading' ? Number(node.name.slice(-1)) : 0,
      label,
    });
    for (let i = firstLine; i <= lastLine; i++) {
      const line = lines[i];
      if (!line) continue;
      line.leaf = leaf - 1;
      line.container = inner;
      if (i === firstLine) line.content = node.from;
    }
  };

  walk(
    (node) => {
      const { name } = node;
      const kind = CONTAINERS[name];
      if (kind) openContainer(node, kind);
      else if (name === 'ListMark' || name === 'FootnoteLabel') mark(node, source.slice(node.from, node.to));
      else if (name === 'QuoteMark') {
        const line = lines[lineAt(lines, node.from)];
        if (line?.quotes.length === 0) line.quotes = [node.to];
        else line?.quotes.push(node.to);
      } else if (name === 'TableCell') {
        const at = lineAt(lines, node.from);
        const row = cells.get(at);
        if (row) row.push({ start: node.from, end: node.to });
        else cells.set(at, [{ start: node.from, end: node.to }]);
      } else {
        const leafKind = LEAVES[name];
        if (leafKind) openLeaf(node, leafKind);
      }
    },
    (name) => {
      if (CONTAINERS[name]) inner = containers[inner]?.parent ?? 0;
    },
  );
  finishLines(source, lines, leaves);
  leaves.forEach((leaf, place) => {
    if (leaf.kind === 'table' && hasLazyRow(leaf, source, lines, containers)) {
      leaves[place] = { ...leaf, kind: 'fixed' };
    }
  });
  return { leaves, containers, cells };
}

/** Content of continuation lines begins after their quote marks. */
function finishLines(source: string, lines: MarkdownLine[], leaves: readonly Leaf[]): void {
  lines.forEach((line, i) => {
    if (line.quotes.length > 1) line.quotes.sort((a, b) => a - b);
    if (leaves[line.leaf]?.firstLine === i || (line.leaf < 0 && line.hasMarker)) return;
    line.content = skipSpace(source, line.quotes.at(-1) ?? line.start, line.end);
  });
}

/**
 * Whether a line without a bar, or outside the quote or list of a table, passes for its row: other parsers may end the
 * table before it.
 */
function hasLazyRow(
  { container, firstLine, lastLine }: Leaf,
  source: string,
  lines: readonly MarkdownLine[],
  containers: readonly Container[],
): boolean {
  const item = ancestors(containers, container).find((at) => containers[at]?.kind === 'item');
  const column = containers[item ?? 0]?.column ?? 0;
  const quotes = quoteDepth(containers, container);
  return lines
    .slice(firstLine + 1, lastLine + 1)
    .some(
      (line) =>
        line.quotes.length < quotes ||
        columnsIn(source, line.start, line.content) < column ||
        !source.slice(line.content, line.end).includes('|'),
    );
}

export function skipSpace(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && (source.charCodeAt(at) === 0x20 || source.charCodeAt(at) === 0x09)) at++;
  return at;
}

import type { Leaf, MarkdownLine } from '../../model/markdown';
import type { Range } from '../../model/text';
import type { Blocks } from './blocks';
import { within, type InlineMarkup } from './inline';
import { lineAt } from './lines';
import { trailingBackslash } from './wrap';

/** Lines that a segment is made of; they go together or stay together. */
export interface Unit {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Stretches of source that a reader sees, each without line ends. */
  readonly parts: readonly Range[];
  /** What stands between the parts. */
  readonly glue: string;
}

/**
 * What would be something else as the first line of a paragraph: a list, a quote, a heading, HTML, a definition, a
 * rule; and what would make a table of the line before.
 */
const OTHER_START =
  /^(?:\d{1,9}[.)](?:\s|$)|[-+*](?:\s|$)|[<>#|=]|`{3}|~{3}|\[[^\]]*\]:|(?:[-_*][ \t]*){3,}$|[-|: \t]+$)/u;

/** Tags that are never closed. */
const VOID = /^<(?:br|img|hr|wbr|input|!|\?)|\/>$/iu;

interface Context {
  readonly source: string;
  readonly lines: readonly MarkdownLine[];
  readonly markup: InlineMarkup;
  readonly continues: (line: number) => boolean;
  readonly cells: Blocks['cells'];
  readonly depthOf: (container: number) => number;
}

/** The units of a leaf, in order; none for what is never touched and for rules. */
export function unitsOf(leaf: Leaf, context: Context): Unit[] {
  switch (leaf.kind) {
    case 'paragraph':
      return paragraphUnits(leaf, context);
    case 'heading':
      return [
        { firstLine: leaf.firstLine, lastLine: leaf.lastLine, parts: headingParts(leaf, context), glue: ' ' },
      ];
    case 'table':
      return tableUnits(leaf, context);
    case 'fixed':
      return wrappedText(leaf, context);
    case 'rule':
    case 'code':
    case 'definition':
      return [];
  }
}

function paragraphUnits(leaf: Leaf, context: Context): Unit[] {
  const { lines, continues } = context;
  const isGlued = gluedLines(leaf, context);
  const units: Unit[] = [];
  for (let from = leaf.firstLine; from <= leaf.lastLine;) {
    let to = from;
    while (to < leaf.lastLine && (isGlued(to + 1) || continues(to + 1))) to++;
    const parts = lines.slice(from, to + 1).map(({ content, end }, i) => ({
      start: content,
      // The backslash of a hard break; at the end of a paragraph it is a backslash.
      end: from + i < leaf.lastLine ? (trailingBackslash(context.source, end) ?? end) : end,
    }));
    units.push({ firstLine: from, lastLine: to, parts, glue: ' ' });
    from = to + 1;
  }
  return units;
}

/** Tells which lines of a paragraph cannot be parted from the line before. */
function gluedLines(leaf: Leaf, { source, lines, markup, depthOf }: Context): (line: number) => boolean {
  if (leaf.firstLine === leaf.lastLine) return () => false;
  const glued = new Set<number>();
  for (const { start, end } of within(markup.spans, leaf)) {
    for (let i = lineAt(lines, start) + 1; i <= lineAt(lines, end - 1); i++) glued.add(i);
  }
  const balance = new Map<number, number>();
  for (const { start, end } of within(markup.tags, leaf)) {
    const tag = source.slice(start, end);
    const line = lineAt(lines, start);
    if (!VOID.test(tag)) balance.set(line, (balance.get(line) ?? 0) + (tag.startsWith('</') ? -1 : 1));
  }
  const isUneven = [...balance.values()].some((sum) => sum !== 0);
  const quotes = depthOf(leaf.container);
  return (i) => {
    const line = lines[i];
    if (!line) return false;
    if (isUneven || glued.has(i) || line.quotes.length < quotes) return true;
    return OTHER_START.test(source.slice(line.content, line.end));
  };
}

/** Of a heading that is underlined the lines above the underline. */
function headingParts(leaf: Leaf, { lines, source }: Context): Range[] {
  const isUnderlined = leaf.lastLine > leaf.firstLine && source.charCodeAt(leaf.start) !== 0x23;
  return lines
    .slice(leaf.firstLine, isUnderlined ? leaf.lastLine : leaf.lastLine + 1)
    .map(({ content, end }) => ({ start: content, end }));
}

/** A row each; the header goes with its delimiter row. */
function tableUnits(leaf: Leaf, { cells }: Context): Unit[] {
  const units: Unit[] = [];
  for (let line = leaf.firstLine; line <= leaf.lastLine; line++) {
    const parts = cells.get(line);
    const isHeader = line === leaf.firstLine;
    const lastLine = isHeader ? line + 1 : line;
    if (parts) units.push({ firstLine: line, lastLine, parts, glue: ' | ' });
    if (isHeader) line++;
  }
  return units;
}

const WRAPPED =
  /^<(p|div|span|center|h[1-6]|section|aside|small|figcaption|li|td)\b[^<>]*>([^<>]+)<\/\1>\s*$/iu;

/** One line of HTML that only wraps text. */
function wrappedText(leaf: Leaf, { source }: Context): Unit[] {
  if (leaf.firstLine !== leaf.lastLine || source.charCodeAt(leaf.start) !== 0x3c) return [];
  const text = source.slice(leaf.start, leaf.end);
  const found = WRAPPED.exec(text);
  if (!found) return [];
  const start = leaf.start + text.indexOf('>') + 1;
  const part = { start, end: start + (found[2]?.length ?? 0) };
  return [{ firstLine: leaf.firstLine, lastLine: leaf.lastLine, parts: [part], glue: ' ' }];
}

/** The lines that a browser would show -> segments and the stretches of source they are made of. */
import { decodeHTML } from 'entities';
import type { PageLeaf, PageNode, SegmentBreaks } from '../../model/page';
import { hidesItself, isBlock, isCell, isOpaque, isPreformatted, isSpaced } from './display';

/** A line of text before it is counted. */
export interface ShownLine {
  readonly text: string;
  readonly blankBefore: number;
  readonly leaves: readonly PageLeaf[];
}

export interface Shown {
  readonly lines: readonly ShownLine[];
  readonly breaks: readonly SegmentBreaks[];
  /** For each node whether it, or something around it, is hidden by its own attributes. */
  readonly isHidden: Uint8Array;
}

/** Blanks that HTML folds; with no-break spaces, which it does not, a reader sees no difference. */
const BLANKS = /[ \t\n\f\r\u00a0]+/gu;
const LINE_END = /\r\n|\r|\n/u;
/** Tags that mean nothing where they stand are passed over, and lie in the range of the text around them. */
const TAG = /<\/?[a-z][^<>]*>/giu;
const NOTHING_SHOWN = /^[\s\u00a0\u200b\ufeff]*$/u;

/** Cuts the page into lines, in one pass over its nodes. */
export function shownLines(source: string, nodes: readonly PageNode[]): Shown {
  const builder = new LineBuilder();
  const isHidden = new Uint8Array(nodes.length);
  const open: PageNode[] = [];
  let links = 0;
  let preformatted = 0;
  const leave = (node: PageNode): void => {
    if (node.tag === 'a') links--;
    if (isPreformatted(node)) preformatted--;
    if (isBlock(node)) builder.block(isSpaced(node));
    else if (isCell(node)) builder.space();
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    for (let top = open.at(-1); top && top.last < i; top = open.at(-1)) {
      open.pop();
      leave(top);
    }
    if (node.kind === 'text') {
      if (preformatted > 0) builder.preformatted(source, node, links > 0);
      else builder.text(source, node, links > 0);
      continue;
    }
    if (node.kind !== 'element') continue;
    if (hidesItself(node)) isHidden.fill(1, i, node.last + 1);
    if (node.tag === 'br') builder.lineBreak(node.index);
    else if (isOpaque(node)) i = node.last;
    else {
      if (isBlock(node)) builder.block(isSpaced(node));
      else if (isCell(node)) builder.space();
      if (node.tag === 'a') links++;
      if (isPreformatted(node)) preformatted++;
      open.push(node);
    }
  }
  builder.block(false);
  return { lines: builder.lines, breaks: builder.breaks, isHidden };
}

/** Puts lines together from what comes in the order of the document. */
class LineBuilder {
  readonly lines: ShownLine[] = [];
  readonly breaks: { before: number[]; after: number[] }[] = [];
  #text = '';
  #leaves: PageLeaf[] = [];
  #leavesBefore = 0;
  #isSpacePending = false;
  /** Blank lines that stand before the next line. */
  #margin = 0;
  /** The `<br>` since the last line of the same block. */
  #breaks: number[] = [];
  #isBlockBegin = true;

  /** A block begins or ends. */
  block(spaced: boolean): void {
    this.#flush();
    const last = this.breaks.at(-1);
    if (!this.#isBlockBegin && last) last.after = this.#breaks;
    this.#margin = Math.max(this.#margin, this.#breaks.length - 1, Number(spaced));
    this.#breaks = [];
    this.#isBlockBegin = true;
  }

  lineBreak(node: number): void {
    this.#flush();
    this.#breaks.push(node);
  }

  space(): void {
    if (this.#text !== '') this.#isSpacePending = true;
  }

  text(source: string, node: PageNode, isLink: boolean): void {
    const { text } = node;
    if (NOTHING_SHOWN.test(text)) {
      this.space();
      return;
    }
    const folded = text.replace(BLANKS, ' ');
    if (folded.startsWith(' ')) this.space();
    this.#add(folded.trim(), { ...trimmed(source, node), node: node.index, isLink });
    if (folded.endsWith(' ')) this.space();
  }

  /** Each line of a text whose line ends count. */
  preformatted(source: string, node: PageNode, isLink: boolean): void {
    if (node.start < 0) return;
    let at = node.start;
    const written = source.slice(node.start, node.end);
    const shown = node.text.split('\n');
    // The parser leaves out the line end that follows the tag.
    const isAlignedTo = (lines: readonly string[]): boolean =>
      lines.length === shown.length || (lines.length === shown.length + 1 && lines[0] === '');
    let lines = written.split(LINE_END);
    if (!isAlignedTo(lines)) {
      lines = written.replace(TAG, (tag) => tag.replace(/[\r\n]/gu, ' ')).split(LINE_END);
    }
    const skipped = lines.length - shown.length;
    const isAligned = isAlignedTo(lines);
    lines.forEach((raw, i) => {
      if (i > 0) this.#flush();
      const start = at;
      at += raw.length;
      at += source.startsWith('\r\n', at) ? 2 : 1;
      const text = isAligned ? (shown[i - skipped] ?? '') : decodeHTML(raw.replace(TAG, ''));
      if (text.trim() === '') this.space();
      else this.#add(text.trimEnd(), { start, end: start + raw.length, node: node.index, isLink });
    });
  }

  #add(text: string, leaf: Omit<PageLeaf, 'index' | 'segment' | 'length'>): void {
    if (this.#isSpacePending) this.#text += ' ';
    this.#isSpacePending = false;
    this.#text += text;
    const index = this.#leavesBefore + this.#leaves.length;
    this.#leaves.push({ ...leaf, index, segment: this.lines.length, length: text.length });
  }

  #flush(): void {
    this.#isSpacePending = false;
    if (this.#text === '') return;
    const before = this.#breaks;
    const last = this.breaks.at(-1);
    if (!this.#isBlockBegin && last) last.after = this.#breaks;
    this.lines.push({
      text: this.#text,
      blankBefore: Math.max(this.#margin, this.#breaks.length - 1, 0),
      leaves: this.#leaves,
    });
    this.breaks.push({ before, after: [] });
    this.#leavesBefore += this.#leaves.length;
    this.#text = '';
    this.#leaves = [];
    this.#margin = 0;
    this.#breaks = [];
    this.#isBlockBegin = false;
  }
}

/** The range of a text without the blanks at its ends. */
function trimmed(source: string, { start, end }: PageNode): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

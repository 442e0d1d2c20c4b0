import type { Leaf, MarkdownLine, SourceLine } from '../../model/markdown';

/** Lines of front matter at the top: its fences and all between. 0 where there is none. */
export function frontMatterLines(source: string, lines: readonly SourceLine[]): number {
  const [first] = lines;
  const fence = first && source.slice(first.start, first.end).trimEnd();
  if (fence !== '---' && fence !== '+++') return 0;
  for (let i = 1; i < lines.length; i++) {
    const text = textOf(source, lines[i]).trimEnd();
    if (text === fence || (fence === '---' && text === '...')) return i + 1;
  }
  return 0;
}

/** The head that the Jina reader puts over a page ends with this line, and begins with these. */
const JINA_END = /^Markdown Content:\s*$/u;
const JINA_START = 'Title: ';
const JINA_ADDRESS = 'URL Source: ';
const LONGEST_HEAD = 15;

/** Lines of the head of the Jina reader: what the page is called and where it comes from. 0 where there is none. */
export function readerHeadLines(source: string, lines: readonly SourceLine[]): number {
  if (!textOf(source, lines[0]).startsWith(JINA_START)) return 0;
  const head = lines.slice(0, LONGEST_HEAD).map((line) => textOf(source, line));
  return head.some((line) => line.startsWith(JINA_ADDRESS))
    ? head.findIndex((line) => JINA_END.test(line)) + 1
    : 0;
}

/** A formula has at most so many lines: what opens and is not closed soon is a price range, not a formula. */
const LONGEST_FORMULA = 100;
const OPENING = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:\$\$(?!.*\$\$)|\\\[(?!.*\\\]))/u;
const CLOSING = { dollar: /\$\$\s*$/u, bracket: /\\\]\s*[.,;]?\s*$/u };
/** What formulas have and text has not. */
const FORMULA = /[\\^_={}]/u;

/** Which lines are display math: `$$` or `\[` to `$$` or `\]`. */
export function mathLines(source: string, lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!source.includes('$$') && !source.includes('\\[')) return found;
  for (let i = 0; i < lines.length; i++) {
    const text = textOf(source, lines[i]);
    if (!OPENING.test(text)) continue;
    const closing = text.includes('$$') ? CLOSING.dollar : CLOSING.bracket;
    const last = closingLine(source, lines, i, closing);
    if (last === undefined || !FORMULA.test(source.slice((lines[i]?.start ?? 0) + 2, lines[last]?.end))) {
      continue;
    }
    for (; i <= last; i++) found.add(i);
    i--;
  }
  return found;
}

function closingLine(
  source: string,
  lines: readonly SourceLine[],
  opening: number,
  closing: RegExp,
): number | undefined {
  for (let i = opening + 1; i < Math.min(lines.length, opening + LONGEST_FORMULA); i++) {
    if (closing.test(textOf(source, lines[i]))) return i;
  }
  return undefined;
}

function textOf(source: string, line: SourceLine | undefined): string {
  return line ? source.slice(line.start, line.end) : '';
}

/** Makes leaves that are never touched of the front matter and of formulas, with the blocks that they were taken for. */
export function protect(
  source: string,
  lines: readonly MarkdownLine[],
  leaves: Leaf[],
  matter: number,
  math: ReadonlySet<number>,
): void {
  const fix = (firstLine: number, lastLine: number): void => {
    const start = lines[firstLine]?.start ?? 0;
    const end = lines[lastLine]?.end ?? source.length;
    const own = {
      kind: 'fixed',
      container: 0,
      firstLine,
      lastLine,
      start,
      end,
      isClosed: true,
      level: 0,
      label: '',
    } as const;
    const place = leaves.push(own) - 1;
    for (const line of lines.slice(firstLine, lastLine + 1)) {
      const leaf = leaves[line.leaf];
      if (leaf) leaves[line.leaf] = { ...leaf, kind: 'fixed', isClosed: false };
      else line.leaf = place;
    }
  };
  if (matter > 0) fix(0, matter - 1);
  for (const line of math) fix(line, line);
}

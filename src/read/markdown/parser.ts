import type { Tree } from '@lezer/common';
import { Autolink, parser, Strikethrough, Table, TaskList, type MarkdownExtension } from '@lezer/markdown';
import { FOOTNOTE_INDENT } from './structure';

/**
 * A paragraph with more marks (or characters) than this is not searched for links and emphasis: resolving them takes
 * time that grows with the square of their number (measured: 30,000 brackets 2.2 s, 5,000 under 0.1 s).
 */
const MOST_MARKS = 5_000;
const LONGEST_PARAGRAPH = 100_000;

const MARK = /[[\]*_`<&~!\\]/gu;

/** Whether a paragraph is short enough to be searched for inline markup. */
function isParsed(text: string): boolean {
  if (text.length > LONGEST_PARAGRAPH) return false;
  return text.length <= MOST_MARKS || (text.match(MARK)?.length ?? 0) <= MOST_MARKS;
}

/** Comes before all other inline parsers and takes a paragraph that is too much as one piece. */
const Limit: MarkdownExtension = {
  parseInline: [
    {
      name: 'Limit',
      before: 'Escape',
      parse: (cx, _next, at) => (at === cx.offset && !isParsed(cx.text) ? cx.end : -1),
    },
  ],
};

/** The start of a footnote's text: `[^1]: `. */
const FOOTNOTE = /^\[\^[^\]\s]{1,100}\]:/u;

/** Footnote definitions as a block that holds others, like a list item. */
const Footnote: MarkdownExtension = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + FOOTNOTE_INDENT) return false;
        line.moveBaseColumn(line.baseIndent + FOOTNOTE_INDENT);
        return true;
      },
    },
    'FootnoteLabel',
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'Blockquote',
      parse(cx, line) {
        const found = FOOTNOTE.exec(line.text.slice(line.pos, line.pos + 110));
        if (!found) return false;
        const [label] = found;
        const from = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos, 0);
        cx.addElement(cx.elt('FootnoteLabel', from, from + label.length));
        line.moveBase(line.pos + label.length);
        return null;
      },
      endLeaf: (_cx, line) => FOOTNOTE.test(line.text.slice(line.pos, line.pos + 110)),
    },
  ],
};

const markdown = parser.configure([Table, TaskList, Strikethrough, Autolink, Footnote, Limit]);

/** The syntax tree of a source without carriage returns. GitHub's Markdown and footnotes. */
export function parseMarkdown(text: string): Tree {
  return markdown.parse(text);
}

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

/**
 * Where an inline parser can begin: marks, the spaces of a hard break, and what makes an address of the text before or
 * after it.
 */
const BEGINNING = /[\\`*_[\]<&!~]| {2}|www\.|https?:\/\/|mailto:|xmpp:|@/gu;
/** What stands before the `@` of an address, and how much of it the parser takes. */
const LOCAL_PART = /[\w.+-]/u;
const LONGEST_LOCAL_PART = 100;

/**
 * Comes before all other inline parsers. It takes a paragraph that is too much as one piece, and steps over text in which
 * none of them can begin: they would be asked at every character.
 */
const Plain: MarkdownExtension = {
  parseInline: [
    {
      name: 'Plain',
      before: 'Escape',
      parse(cx, _next, at) {
        const { text, offset, end } = cx;
        if (at === offset && !isParsed(text)) return end;
        const from = at - offset;
        BEGINNING.lastIndex = from;
        const found = BEGINNING.exec(text);
        if (!found) return end;
        let { index } = found;
        // `_` and `www.` may stand in a local part too.
        if (found[0] === '@' || LOCAL_PART.test(text.charAt(index))) {
          const first = Math.max(from, index - LONGEST_LOCAL_PART);
          while (index > first && LOCAL_PART.test(text.charAt(index - 1))) index--;
        }
        return index > from ? offset + index : -1;
      },
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

const markdown = parser.configure([Table, TaskList, Strikethrough, Autolink, Footnote, Plain]);

/** The syntax tree of a source without carriage returns. GitHub's Markdown and footnotes. */
export function parseMarkdown(text: string): Tree {
  return markdown.parse(text);
}

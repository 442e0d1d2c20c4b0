/** The tree of an article -> Markdown as GitHub reads it. */
import type { Root } from 'hast';
import type { Nodes, Parents } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { markdownTree } from './mdast';

/** Takes the backslash from an `&` that no name and semicolon follow: it is one anyway. */
function withPlainAnd(written: string): string {
  return written.replace(/(\\\\)|\\&(?!#?\w+;)/gu, (_, backslash: string | undefined) => backslash ?? '&');
}

const text: Handle = (...args) => {
  const write: Handle = defaultHandlers.text;
  return withPlainAnd(write(...args));
};

/** Links and pictures; the address and what follows it hold no text with signs of its own. */
function withPlainAddress(write: Handle): Handle {
  const plain: Handle = (...args) => {
    const written = write(...args);
    const address = written.lastIndexOf('](') + 2;
    return written.slice(0, address) + withPlainParentheses(withPlainAnd(written.slice(address)));
  };
  return Object.assign(plain, write);
}

/** Parentheses of an address need no backslash where each one has its partner. */
function withPlainParentheses(written: string): string {
  return written.replace(/^[^\s<][^\s]*/u, (address) => {
    let depth = 0;
    for (const [parenthesis] of address.matchAll(/(?<=\\)[()]/gu)) {
      depth += parenthesis === '(' ? 1 : -1;
      if (depth < 0) return address;
    }
    return depth === 0 ? address.replace(/\\([()])/gu, '$1') : address;
  });
}

/** Lines of a table longer than this, in characters, are not filled up with blanks: no window shows them whole. */
const LONGEST_LINE = 120;
const ALIGNED = gfmTableToMarkdown();
const COMPACT = gfmTableToMarkdown({ tablePipeAlign: false });

const table: Handle = (...args) => {
  const aligned = ALIGNED.handlers?.table?.(...args) ?? '';
  return aligned.indexOf('\n') > LONGEST_LINE ? (COMPACT.handlers?.table?.(...args) ?? '') : aligned;
};

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  resourceLink: true,
  listItemIndent: 'one',
  extensions: [ALIGNED, gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown(), gfmTaskListItemToMarkdown()],
  handlers: {
    text,
    table,
    link: withPlainAddress(defaultHandlers.link),
    image: withPlainAddress(defaultHandlers.image),
    // A row of a table is one line.
    break: (node: Nodes, parent: Parents | undefined, state, info) =>
      state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node as never, parent, state, info),
  },
};

export function markdownOf(tree: Root): string {
  return toMarkdown(markdownTree(tree), OPTIONS);
}

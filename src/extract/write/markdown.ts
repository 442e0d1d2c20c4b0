/** The tree of an article -> Markdown as GitHub reads it. */
import type { Root } from 'hast';
import type { Nodes, Parents } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
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
    return written.slice(0, address) + withPlainAnd(written.slice(address));
  };
  return Object.assign(plain, write);
}

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  resourceLink: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()],
  handlers: {
    text,
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

/** The tree of an article -> Markdown as GitHub reads it. */
import type { Element, Root } from 'hast';
import {
  defaultHandlers as fromElements,
  toMdast,
  type Handle as FromElement,
  type State,
} from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Html, Nodes, Parents, PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';

/** Markdown has no sign for it, and takes the tags. */
const asTags: FromElement = (state: State, { tagName, children }: Element) => [
  html(`<${tagName}>`),
  ...(state.all({ type: 'element', tagName: 'span', properties: {}, children }) as PhrasingContent[]),
  html(`</${tagName}>`),
];

const HANDLERS: Record<string, FromElement> = {
  ...fromElements,
  sup: asTags,
  sub: asTags,
  math: (_state: State, node: Element) => html(`$${String(node.properties.alttext)}$`),
  'footnote-mark': (_state: State, { properties }: Element): FootnoteReference => {
    const label = String(properties.label);
    return { type: 'footnoteReference', identifier: label, label };
  },
  footnote: (state: State, node: Element): FootnoteDefinition => {
    const label = String(node.properties.label);
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: state.toFlow(state.all(node)),
    };
  },
};

function html(value: string): Html {
  return { type: 'html', value };
}

/** An `&` in an address is one unless a name and a semicolon follow it. */
function withPlainAddress(write: Handle): Handle {
  const plain: Handle = (...args) => {
    const written = write(...args);
    const address = written.lastIndexOf('](') + 2;
    return written.slice(0, address) + written.slice(address).replace(/\\&(?!#?\w+;)/gu, '&');
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
    link: withPlainAddress(defaultHandlers.link),
    image: withPlainAddress(defaultHandlers.image),
    // A row of a table is one line.
    break: (node: Nodes, parent: Parents | undefined, state, info) =>
      state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node as never, parent, state, info),
  },
};

export function markdownOf(tree: Root): string {
  const document = toMdast(tree, { handlers: HANDLERS });
  return toMarkdown(document, OPTIONS);
}

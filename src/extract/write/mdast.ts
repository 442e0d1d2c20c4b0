/** The tree of an article as HTML names it -> as Markdown does. */
import type { Element, ElementContent, Root } from 'hast';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root as MarkdownRoot } from 'mdast';
import { tableBlocks } from './mdastTable';

type Block = BlockContent | DefinitionContent;

export function markdownTree({ children }: Root): MarkdownRoot {
  return { type: 'root', children: blocksOf(children.filter((child) => child.type === 'element')) };
}

/** Blocks; text that stands by itself becomes paragraphs. */
function blocksOf(nodes: readonly ElementContent[]): Block[] {
  const blocks: Block[] = [];
  let run: PhrasingContent[] = [];
  const flush = (): void => {
    if (run.length > 0) blocks.push({ type: 'paragraph', children: run });
    run = [];
  };
  for (const node of nodes) {
    const block = node.type === 'element' ? blockOf(node) : undefined;
    if (!block) run.push(...inlineOf(node));
    else {
      flush();
      blocks.push(...block);
    }
  }
  flush();
  return blocks;
}

/** Undefined where the element is no block. */
function blockOf(element: Element): Block[] | undefined {
  const { tagName, children, properties } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const depth = Number(tagName.charAt(1)) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: inlinesOf(children) }];
    }
    case 'p':
      return [{ type: 'paragraph', children: inlinesOf(children) }];
    case 'figure':
    case 'figcaption':
      return blocksOf(children);
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(children) }];
    case 'ul':
    case 'ol':
      return [listOf(tagName === 'ol' ? Number(properties.start ?? 1) : undefined, elementsOf(children))];
    case 'dl':
      return [listOf(undefined, termGroups(elementsOf(children)))];
    case 'table':
      return tableBlocks(element, inlinesOf);
    case 'pre': {
      const [code] = elementsOf(children);
      const lang = className(code)?.replace(/^language-/u, '') ?? null;
      return [{ type: 'code', lang, value: textOf(element) }];
    }
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'footnote': {
      const label = String(properties.label);
      return [{ type: 'footnoteDefinition', identifier: label, label, children: blocksOf(children) }];
    }
    default:
      return undefined;
  }
}

/** A list of `items`, numbered from `start` where there is one. Items of several paragraphs have blank lines between. */
function listOf(start: number | undefined, items: readonly Element[]): Block {
  const children = items.map(({ children, properties: { checked } }): ListItem => {
    const blocks = blocksOf(children);
    const spread = blocks.slice(1).some(({ type }) => type !== 'list');
    return {
      type: 'listItem',
      spread,
      checked: checked === undefined ? null : checked === 'true',
      children: blocks,
    };
  });
  const spread = children.some((item) => item.spread);
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread, children };
}

/** Terms with what is said of them, as the items of a list: Markdown has no other form for them. */
function termGroups(parts: readonly Element[]): Element[] {
  const groups: Element[] = [];
  let before = 'dd';
  for (const { tagName, children } of parts) {
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children };
    const content = tagName === 'dt' ? [paragraph] : children;
    const last = groups.at(-1);
    if (!last || (tagName === 'dt' && before === 'dd')) {
      groups.push({ type: 'element', tagName: 'li', properties: {}, children: [...content] });
    } else last.children.push(...content);
    before = tagName;
  }
  return groups;
}

const inlinesOf = (nodes: readonly ElementContent[]): PhrasingContent[] => nodes.flatMap(inlineOf);

function inlineOf(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  const title = typeof properties.title === 'string' ? properties.title : null;
  switch (tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', children: inlinesOf(children) }];
    case 'em':
      return [{ type: 'emphasis', children: inlinesOf(children) }];
    case 'del':
      return [{ type: 'delete', children: inlinesOf(children) }];
    case 'code':
      return [{ type: 'inlineCode', value: textOf(node) }];
    case 'a':
      return [{ type: 'link', url: String(properties.href), title, children: inlinesOf(children) }];
    case 'img':
      return [{ type: 'image', url: String(properties.src), title, alt: String(properties.alt) }];
    case 'q':
      return [{ type: 'text', value: '“' }, ...inlinesOf(children), { type: 'text', value: '”' }];
    case 'math':
      return [{ type: 'html', value: `$${String(properties.alttext)}$` }];
    case 'footnote-mark': {
      const label = String(properties.label);
      return [{ type: 'footnoteReference', identifier: label, label }];
    }
    case 'sup':
    case 'sub':
      // Markdown has no sign for it, and takes the tags.
      return [
        { type: 'html', value: `<${tagName}>` },
        ...inlinesOf(children),
        { type: 'html', value: `</${tagName}>` },
      ];
    default:
      return inlinesOf(children);
  }
}

function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function className(element: Element | undefined): string | undefined {
  const names = element?.properties.className;
  return Array.isArray(names) ? String(names[0]) : undefined;
}

/** A block while it is put together, and what becomes of it when it is done. */
import type { Element, ElementContent } from 'hast';

/** Blocks that hold text and no other blocks. */
export const OF_TEXT = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption', 'dt', 'p']);
/** In these one stretch of text stands by itself; several are paragraphs. */
const OF_EITHER = new Set(['li', 'dd', 'figure']);
/** Blocks that make no sense empty. */
const NEEDS_CONTENT = new Set(
  'ul ol dl li dd dt blockquote figure figcaption table h1 h2 h3 h4 h5 h6 p'.split(' '),
);

/** A block that is not done. */
export interface Open {
  readonly element: Element;
  /** Stretches of text and blocks, in order. */
  readonly parts: (readonly ElementContent[] | Element)[];
}

/** A block with nothing in it yet. */
export function openOf(tag: string, properties: Readonly<Record<string, string>>): Open {
  return {
    element: { type: 'element', tagName: tag, properties: { ...properties }, children: [] },
    parts: [],
  };
}

/** An element of the tree. */
export function elementOf(
  tagName: string,
  children: ElementContent[],
  properties: Readonly<Record<string, string>> = {},
): Element {
  return { type: 'element', tagName, properties: { ...properties }, children };
}

/** The element with what was put into it; undefined where that is nothing. */
export function finished(open: Open): Element | undefined {
  const { element, parts } = open;
  const { tagName } = element;
  if (parts.length === 0 && NEEDS_CONTENT.has(tagName)) return undefined;
  if (OF_TEXT.has(tagName)) element.children = parts.flatMap((part) => (isText(part) ? part : [part]));
  else if (OF_EITHER.has(tagName) && parts.filter(isText).length === 1) {
    element.children = parts.flatMap((part) => (isText(part) ? part : [part]));
  } else element.children = paragraphs(open);
  if (tagName === 'ul' || tagName === 'ol') return list(element);
  return tagName === 'table' && !holdsContent(element) ? undefined : element;
}

/** A date alone is no list. Items that hold nothing but a list are those of one list. */
function list(element: Element): Element {
  const { tagName, children } = element;
  element.children = children.flatMap((item) => {
    const [only, ...others] =
      item.type === 'element' && item.properties.checked === undefined ? item.children : [];
    return only?.type === 'element' && only.tagName === tagName && others.length === 0
      ? only.children
      : [item];
  });
  const [item, ...others] = element.children;
  if (item?.type !== 'element' || others.length > 0 || !isDate(textOf(item))) return element;
  const holdsBlocks = item.children.some(
    (child) => child.type === 'element' && NEEDS_CONTENT.has(child.tagName),
  );
  if (holdsBlocks) return element;
  return elementOf('p', item.children);
}

/** A short text with a year: "20 Dec 2023". */
const isDate = (text: string): boolean =>
  text.length <= 40 && text.split(/\s+/u).length <= 5 && /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text);

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** Whether any cell of a table has something in it. */
function holdsContent({ children }: Element): boolean {
  return children.some((row) => row.type === 'element' && row.children.some(hasChildren));
}

const hasChildren = (node: ElementContent): boolean => node.type === 'element' && node.children.length > 0;

/** What was put into a block; stretches of text are paragraphs. */
export function paragraphs({ parts }: Open): ElementContent[] {
  return parts.map((part) => (isText(part) ? elementOf('p', [...part]) : part));
}

function isText(part: Open['parts'][number]): part is readonly ElementContent[] {
  return Array.isArray(part);
}

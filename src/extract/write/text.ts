/** The tree of an article -> plain text. */
import type { Element, ElementContent, Root } from 'hast';

/** Blocks that stand directly under one another. */
const TIGHT = new Set(['ul', 'ol', 'dl', 'table']);
const BLOCKS = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote figure figcaption table tr pre hr footnote'.split(' '),
);

export function textOfTree({ children }: Root): string {
  return blocksText(
    children.filter((child) => child.type === 'element'),
    '\n\n',
  );
}

function blocksText(blocks: readonly ElementContent[], between: string): string {
  return joined(
    blocks.map((block) => (block.type === 'element' ? blockText(block) : inlineText([block]))),
    between,
  );
}

const joined = (texts: readonly string[], between: string): string =>
  texts.filter((text) => text !== '').join(between);

function blockText(element: Element): string {
  const { tagName, children } = element;
  switch (tagName) {
    case 'ul':
      return joined(
        children.map((item) => marked(item, '- ')),
        '\n',
      );
    case 'ol': {
      const start = Number(element.properties.start ?? 1);
      return joined(
        children.map((item, i) => marked(item, `${start + i}. `)),
        '\n',
      );
    }
    case 'tr':
      return children.map((cell) => inlineText([cell]).replace(/\s+/gu, ' ')).join('\t');
    case 'dd':
      return indented(content(element), '  ');
    case 'pre':
      return element.children.map(plain).join('');
    case 'footnote':
      return `[${String(element.properties.label)}] ${content(element)}`;
    default:
      return TIGHT.has(tagName) ? blocksText(children, '\n') : content(element);
  }
}

/** An item with what stands before it; lines after the first are indented. */
function marked(item: ElementContent, mark: string): string {
  const text = item.type === 'element' ? boxOf(item) + content(item) : '';
  return text === '' ? '' : mark + indented(text, ' '.repeat(mark.length)).slice(mark.length);
}

function boxOf({ properties: { checked } }: Element): string {
  return checked === undefined ? '' : checked === 'true' ? '[x] ' : '[ ] ';
}

/** The text of an element: its blocks with blank lines between, lists directly under their line. */
function content({ children }: Element): string {
  const parts: { text: string; isTight: boolean }[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    const text = inlineText(run);
    if (text !== '') parts.push({ text, isTight: false });
    run = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || !BLOCKS.has(child.tagName)) run.push(child);
    else {
      flush();
      const text = blockText(child);
      if (text !== '') parts.push({ text, isTight: TIGHT.has(child.tagName) });
    }
  }
  flush();
  return parts.map(({ text, isTight }, i) => (i === 0 ? '' : isTight ? '\n' : '\n\n') + text).join('');
}

function inlineText(nodes: readonly ElementContent[]): string {
  return nodes
    .map(plain)
    .join('')
    .replace(/ *\n */gu, '\n')
    .trim();
}

function plain(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'footnote-mark') return `[${String(node.properties.label)}]`;
  return node.children.map(plain).join('');
}

function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gmu, by);
}

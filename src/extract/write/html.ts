/** The tree of an article -> a page that holds nothing else. */
import type { Element, ElementContent, Root } from 'hast';
import type { ArticleMetadata } from '../../model/article';

const VOID = new Set(['br', 'hr', 'img']);
/** Each on a line of its own. */
const BLOCKS = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote figure figcaption table tr td th pre hr section'.split(
    ' ',
  ),
);
/** Blocks whose own blocks go on lines of their own. */
const NESTS = new Set(['ul', 'ol', 'dl', 'blockquote', 'figure', 'table', 'tr', 'section']);

/** What the page is said to be made by: nothing in it has to be looked through again. */
export const GENERATOR = 'Descrape';

export function pageOf(tree: Root, metadata: ArticleMetadata): string {
  const { title, byline, date, site, url, language } = metadata;
  const meta = (key: 'name' | 'property', name: string, content: string | undefined): string[] =>
    content === undefined ? [] : [`<meta ${key}="${name}" content="${attribute(content)}">`];
  return [
    '<!DOCTYPE html>',
    language === undefined ? '<html>' : `<html lang="${attribute(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...meta('name', 'generator', GENERATOR),
    ...(title === undefined ? [] : [`<title>${escaped(title)}</title>`]),
    ...meta('property', 'og:title', title),
    ...meta('property', 'og:site_name', site),
    ...meta('name', 'author', byline),
    ...meta('property', 'article:published_time', date),
    ...(url === undefined ? [] : [`<link rel="canonical" href="${attribute(url)}">`]),
    '</head>',
    '<body>',
    '<article>',
    ...bodyOf(tree).map((block) => written([block])),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The blocks, footnotes as a list at the end. */
function bodyOf({ children }: Root): ElementContent[] {
  const blocks = children.filter((child) => child.type === 'element');
  const notes = blocks.filter(({ tagName }) => tagName === 'footnote');
  const rest = blocks.filter(({ tagName }) => tagName !== 'footnote');
  if (notes.length === 0) return rest;
  const items = notes.map((note): Element => {
    const id = `fn-${String(note.properties.label)}`;
    return { type: 'element', tagName: 'li', properties: { id }, children: note.children };
  });
  const list: Element = { type: 'element', tagName: 'ol', properties: {}, children: items };
  return [
    ...rest,
    { type: 'element', tagName: 'section', properties: { role: 'doc-endnotes' }, children: [list] },
  ];
}

function written(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? escaped(node.value) : node.type === 'element' ? elementText(node) : '',
    )
    .join('');
}

function elementText({ tagName, properties, children }: Element): string {
  if (tagName === 'footnote-mark') {
    const label = attribute(String(properties.label));
    return `<sup><a href="#fn-${label}" role="doc-noteref">${label}</a></sup>`;
  }
  const { checked } = properties;
  if (checked !== undefined) {
    const box = `<input type="checkbox"${checked === 'true' ? ' checked' : ''} disabled> `;
    return `<${tagName}>${box}${written(children)}</${tagName}>`;
  }
  const attributes = Object.entries(properties)
    .map(([name, value]) => ` ${name === 'className' ? 'class' : name}="${attribute(String(value))}"`)
    .join('');
  if (tagName === 'table') {
    // Read again, it is no layout, whatever it looks like.
    return `<table role="table"${attributes}>\n${children.map((row) => written([row])).join('\n')}\n</table>`;
  }
  if (VOID.has(tagName)) return `<${tagName}${attributes}>`;
  const nests =
    NESTS.has(tagName) && children.every((child) => child.type === 'element' && BLOCKS.has(child.tagName));
  const content = nests ? `\n${children.map((child) => written([child])).join('\n')}\n` : written(children);
  return `<${tagName}${attributes}>${content}</${tagName}>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function attribute(text: string): string {
  return escaped(text).replace(/"/gu, '&quot;');
}

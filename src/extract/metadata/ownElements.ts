/** What a page shows of its article: headline, byline and date. */
import type { HtmlPage, PageNode } from '../../model/page';
import { textOf } from '../page/footnotes';
import { dataTables } from '../../read/html/dataTables';
import { isSameText, type Claims } from './claims';

const BYLINE = /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|article-author|post-author)(?:$|[\s_-])/iu;
const DATE =
  /(?:^|[\s_-])(?:date(?:line)?|published|pub-?date|posted-on|entry-date|time-?stamp)(?:$|[\s_-])/iu;
/** Longer texts, in characters, are no names and dates. */
const SHORT = 120;

/** What stands in the larger headings of a page. */
export function headingsOf(nodes: readonly PageNode[]): string[] {
  return nodes.filter(({ tag }) => /^h[1-3]$/u.test(tag)).map((node) => textOf(nodes, node));
}

/** A paragraph of this length, in characters, is text: byline and date stand above it or close below. */
const PARAGRAPH = 150;
const PARAGRAPHS_ABOVE = 2;

/**
 * Bylines and dates are looked for at the head of `root`, headlines on the whole page, which holds nothing but the
 * article any more. Dates in tables are those of other things.
 */
export function ownClaims(page: HtmlPage, root: PageNode): Claims {
  const { nodes } = page;
  const title: string[] = [];
  const marked: Named = { byline: [], date: [] };
  const named: Named = { byline: [], date: [] };
  const tables = dataTables(page);
  let tableEnd = -1;
  let paragraphs = 0;
  for (const node of nodes) {
    const { tag, attributes, index } = node;
    if (node.kind !== 'element') continue;
    if (tables.has(index)) tableEnd = node.last;
    if (tag === 'h1' || attributes.get('itemprop') === 'headline') title.push(textOf(nodes, node));
    if (tag === 'p' && textOf(nodes, node).length >= PARAGRAPH) paragraphs++;
    if (index < root.index || index > root.last || index <= tableEnd || attributes.size === 0) continue;
    addMarked(nodes, node, marked);
    if (paragraphs <= PARAGRAPHS_ABOVE) addNamed(nodes, node, named);
  }
  return {
    title,
    byline: [...marked.byline, ...named.byline],
    date: [...marked.date, ...named.date],
  };
}

/** Below a headline nothing about the article stands further away than this, in nodes. */
const NEAR = 400;
/** In these stand names of fields, and dates of other things. */
const PASSED_OVER = new Set(['form', 'table']);
const COMMENTS = /(?:^|[\s_-])(?:comments?|respond|replies)(?:$|[\s_-])/iu;
const AUTHOR_ADDRESS =
  /\/(?:authors?|contributors?|by|staff|people|profiles?|journalists?|reporters?|writers?|columnists?)\/[^/]/iu;

/**
 * What stands below the headline on the page as it was: byline and date are no text, and may be gone with the bar that
 * they stand in.
 */
export function claimsBelow(nodes: readonly PageNode[], headline: string): Claims {
  const titles = nodes.filter(({ tag }) => /^h[1-3]$/u.test(tag));
  const largest = titles.filter(({ tag }) => tag === 'h1');
  const heading =
    titles.find((node) => isSameText(textOf(nodes, node), headline)) ??
    (largest.length === 1 ? largest[0] : undefined);
  if (!heading) return {};
  const marked: Named = { byline: [], date: [] };
  const named: Named = { byline: [], date: [] };
  const linked = new Set<string>();
  let paragraphs = 0;
  let passedOver = -1;
  for (const node of nodes.slice(heading.last + 1, heading.last + NEAR)) {
    const { tag, attributes, index } = node;
    if (
      PASSED_OVER.has(tag) ||
      COMMENTS.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)
    ) {
      passedOver = Math.max(passedOver, node.last);
    }
    if (index <= passedOver) continue;
    if (tag === 'p' && textOf(nodes, node).length >= PARAGRAPH) paragraphs++;
    if (paragraphs === PARAGRAPHS_ABOVE) break;
    if (attributes.size === 0) continue;
    addMarked(nodes, node, marked);
    addNamed(nodes, node, named);
    const name = tag === 'a' && AUTHOR_ADDRESS.test(attributes.get('href') ?? '') ? textOf(nodes, node) : '';
    if (/^\p{L}\S*(?: \S+){1,4}$/u.test(name)) linked.add(name);
  }
  return {
    byline: [...marked.byline, [...linked].join(', '), ...named.byline],
    date: [...marked.date, ...named.date],
  };
}

interface Named {
  readonly byline: string[];
  readonly date: string[];
}

/** What attributes that mean nothing else say. */
function addMarked(nodes: readonly PageNode[], node: PageNode, { byline, date }: Named): void {
  const { attributes } = node;
  const itemprop = attributes.get('itemprop') ?? '';
  if (itemprop === 'author' || /(?:^|\s)author(?:$|\s)/iu.test(attributes.get('rel') ?? '')) {
    byline.push(...shown(nodes, node));
  }
  if (itemprop === 'datePublished') {
    date.push(attributes.get('content') ?? attributes.get('datetime') ?? '', ...shown(nodes, node));
  }
}

/** What tags and names of classes hint at. */
function addNamed(nodes: readonly PageNode[], node: PageNode, { byline, date }: Named): void {
  const { tag, attributes } = node;
  const name = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (tag === 'time') date.push(attributes.get('datetime') ?? '');
  if (BYLINE.test(name)) byline.push(...shown(nodes, node));
  if (tag === 'time' || DATE.test(name)) date.push(...shown(nodes, node));
}

function shown(nodes: readonly PageNode[], node: PageNode): string[] {
  const text = textOf(nodes, node);
  return text.length <= SHORT ? [text] : [];
}

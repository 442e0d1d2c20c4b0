/** What a page shows of its article: headline, byline and date. */
import type { PageNode } from '../../model/page';
import { textOf } from '../page/footnotes';
import type { Claims } from './claims';

const BYLINE = /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|article-author|post-author|fn)(?:$|[\s_-])/iu;
const DATE =
  /(?:^|[\s_-])(?:date(?:line)?|published|pub-?date|posted-on|entry-date|time-?stamp)(?:$|[\s_-])/iu;
/** Longer texts, in characters, are no names and dates. */
const SHORT = 120;

/** What stands in the larger headings of a page. */
export function headingsOf(nodes: readonly PageNode[]): string[] {
  return nodes.filter(({ tag }) => /^h[1-3]$/u.test(tag)).map((node) => textOf(nodes, node));
}

/** Bylines and dates are looked for in `root`, headlines on the whole page, which holds nothing but the article any more. */
export function ownClaims(nodes: readonly PageNode[], root: PageNode): Claims {
  const title: string[] = [];
  const byline: string[] = [];
  const date: string[] = [];
  const named: { byline: string[]; date: string[] } = { byline: [], date: [] };
  for (const node of nodes) {
    const { tag, attributes } = node;
    if (node.kind !== 'element') continue;
    if (tag === 'h1') title.push(textOf(nodes, node));
    if (node.index < root.index || node.index > root.last || attributes.size === 0) continue;
    const itemprop = attributes.get('itemprop') ?? '';
    const shown = (): string[] => {
      const text = textOf(nodes, node);
      return text.length <= SHORT ? [text] : [];
    };
    if (itemprop === 'headline') title.push(textOf(nodes, node));
    if (itemprop === 'author' || /(?:^|\s)author(?:$|\s)/iu.test(attributes.get('rel') ?? '')) {
      byline.push(...shown());
    }
    if (itemprop === 'datePublished' || (tag === 'time' && attributes.has('datetime'))) {
      date.push(attributes.get('content') ?? attributes.get('datetime') ?? '', ...shown());
    }
    const name = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
    if (BYLINE.test(name)) named.byline.push(...shown());
    if (DATE.test(name)) named.date.push(...shown());
  }
  return { title, byline: [...byline, ...named.byline], date: [...date, ...named.date] };
}

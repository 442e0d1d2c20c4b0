/** Who says what of an article, and what of that is believed. */
import type { ArticleMetadata } from '../../model/article';
import type { PageNode } from '../../model/page';
import { webAddress } from '../page/links';
import { textOf } from '../page/footnotes';
import { isSameText, plain, type Claims } from './claims';
import { jsonLdClaims } from './jsonLd';
import { linkClaims, metaClaims } from './metaTags';
import { headingsOf } from './ownElements';
import { dateValue, languageValue, line, nameValue, titleValue } from './values';

/**
 * JSON-LD before `<meta>` before `<link>` and `<html lang>` before what the page shows. What is no title, name, date,
 * address or language at all is passed over. `own` is what the article itself shows.
 */
export function metadataOf(nodes: readonly PageNode[], own: Claims): ArticleMetadata {
  const shown = headingsOf(nodes).flatMap((title) => titleValue(title) ?? []);
  const window = windowTitle(nodes);
  const sources: Claims[] = [
    jsonLdClaims(nodes, [...shown, ...(window === undefined ? [] : [window])]),
    metaClaims(nodes),
    linkClaims(nodes),
    own,
  ];
  const first = <T>(key: keyof ArticleMetadata, read: (claim: unknown) => T | undefined): T | undefined => {
    for (const claims of sources) {
      for (const claim of claims[key] ?? []) {
        const value = read(claim);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  };
  const site = first('site', siteValue);
  const isSite = (text: string): boolean => site !== undefined && isSameText(text, site);
  const title =
    first('title', (claim) => {
      const value = titleValue(claim);
      return value === undefined || isSite(value) ? undefined : withoutSite(value, site, shown);
    }) ?? (window === undefined || isSite(window) ? undefined : withoutSite(window, site, shown));
  const found = {
    title,
    byline: first('byline', (claim) => {
      const name = nameValue(claim);
      return name === undefined || (title !== undefined && isSameText(name, title)) ? undefined : name;
    }),
    date: first('date', dateValue),
    url: addressOf(sources),
    site,
    language: first('language', languageValue),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function siteValue(claim: unknown): string | undefined {
  const text = line(claim);
  return text === undefined || text.length > 80 || /^https?:/iu.test(text) ? undefined : text;
}

function windowTitle(nodes: readonly PageNode[]): string | undefined {
  const title = nodes.find(({ tag, parent }) => tag === 'title' && nodes[parent]?.tag === 'head');
  return title && titleValue(textOf(nodes, title));
}

/** "Headline - The Gazette" -> "Headline", where the page shows that headline or calls its site so. */
function withoutSite(title: string, site: string | undefined, shown: readonly string[]): string {
  const exact = shown.find((headline) => isSameText(headline, title));
  if (exact !== undefined) return title;
  for (const cut of title.matchAll(/\s+[|\-–—·»:/]+\s+/gu)) {
    const [before, after] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (shown.some((headline) => isSameText(headline, before)) || isSameText(after, site ?? '')) {
      return before;
    }
    if (
      shown.some((headline) => isSameText(headline, after)) ||
      (plain(after) !== '' && isSameText(before, site ?? ''))
    ) {
      return after;
    }
  }
  return title;
}

/** The canonical address; another one where that is the front page of the site, which many pages name by mistake. */
function addressOf(sources: readonly Claims[]): string | undefined {
  const [jsonLd, meta, link] = sources;
  const claims = [link?.url, meta?.url, jsonLd?.url].flatMap((urls) => urls ?? []);
  const addresses = claims.flatMap((claim) => (typeof claim === 'string' ? (webAddress(claim) ?? []) : []));
  return addresses.find((address) => new URL(address).pathname.length > 1) ?? addresses[0];
}

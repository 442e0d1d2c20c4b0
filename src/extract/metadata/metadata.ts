/** Who says what of an article, and what of that is believed. */
import type { ArticleMetadata } from '../../model/article';
import type { PageNode } from '../../model/page';
import { webAddress } from '../page/links';
import { textOf } from '../page/footnotes';
import { isSameText, type Claims } from './claims';
import { jsonLdClaims } from './jsonLd';
import { linkClaims, metaClaims } from './metaTags';
import { claimsBelow, headingsOf } from './ownElements';
import { dateValue, languageValue, line, nameValue, titleValue } from './values';

/**
 * JSON-LD before `<meta>` before `<link>` and `<html lang>` before what the page shows. What is no title, name, date,
 * address or language at all is passed over. `shownIn` is what the article itself shows; undefined where all that is
 * known stands in the head.
 */
export function metadataOf(nodes: readonly PageNode[], shownIn: Claims | undefined): ArticleMetadata {
  const own = shownIn ?? {};
  const shown = headingsOf(nodes).flatMap((title) => titleValue(title) ?? []);
  const window = windowTitle(nodes);
  const sources: Claims[] = [
    jsonLdClaims(nodes, [...shown, ...(window === undefined ? [] : [window])]),
    metaClaims(nodes),
    linkClaims(nodes),
    own,
  ];
  const first = <T>(
    key: keyof ArticleMetadata,
    read: (claim: unknown) => T | undefined,
    said: readonly Claims[] = sources,
  ): T | undefined => {
    for (const claims of said) {
      for (const claim of claims[key] ?? []) {
        const value = read(claim);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  };
  const site = first('site', siteValue);
  const url = addressOf(sources);
  const names = [...(site === undefined ? [] : [site]), ...hostNames(url)];
  const isSite = (text: string): boolean => names.some((name) => isSameText(text, name));
  const readTitle = (claim: unknown): string | undefined => {
    const value = titleValue(claim);
    return value === undefined || isSite(value) ? undefined : withoutSite(value, isSite, shown);
  };
  const inWindow = readTitle(window);
  // Where a page has its own name for a headline too, the window tells the two apart.
  const isHeadline = shown.some((headline) => isSameText(headline, inWindow ?? ''));
  const title = first('title', readTitle, [
    ...sources.slice(0, -1),
    ...(isHeadline ? [{ title: [inWindow] }] : []),
    own,
    { title: [inWindow] },
  ]);
  const below = shownIn && title !== undefined ? claimsBelow(nodes, title) : {};
  const found = {
    title,
    byline: first(
      'byline',
      (claim) => {
        const name = nameValue(claim);
        return name === undefined || (title !== undefined && isSameText(name, title)) ? undefined : name;
      },
      [...sources, below],
    ),
    date: first('date', dateValue, [...sources, below]),
    url,
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
function withoutSite(title: string, isSite: (text: string) => boolean, shown: readonly string[]): string {
  const isShown = (text: string): boolean => shown.some((headline) => isSameText(headline, text));
  if (isShown(title)) return title;
  const cuts = [...title.matchAll(/\s+[|\-–—·»:/]+\s+/gu)].map(({ index, 0: mark }) => ({
    before: title.slice(0, index),
    after: title.slice(index + mark.length),
  }));
  const parts = cuts.flatMap(({ before, after }) => [before, after]).filter(isShown);
  // Sites show their own names too, which are shorter.
  if (parts.length > 0) return parts.reduce((a, b) => (b.length > a.length ? b : a));
  for (const { before, after } of cuts) {
    if (isSite(after)) return before;
    if (isSite(before)) return after;
  }
  return title;
}

/** `www.gazette.example` -> that, and without `www.`. */
function hostNames(url: string | undefined): string[] {
  if (url === undefined) return [];
  const { hostname } = new URL(url);
  return [hostname, hostname.replace(/^www\./u, '')];
}

/** The canonical address; another one where that is the front page of the site, which many pages name by mistake. */
function addressOf(sources: readonly Claims[]): string | undefined {
  const [jsonLd, meta, link] = sources;
  const claims = [link?.url, meta?.url, jsonLd?.url].flatMap((urls) => urls ?? []);
  const addresses = claims.flatMap((claim) => (typeof claim === 'string' ? (webAddress(claim) ?? []) : []));
  return addresses.find((address) => new URL(address).pathname.length > 1) ?? addresses[0];
}

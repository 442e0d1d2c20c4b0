/** What the JSON-LD of a page says of its article (schema.org). */
import type { PageNode } from '../../model/page';
import { isSameText, type Claims } from './claims';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogPosting|WebPage)$/u;
const ENOUGH_THINGS = 2000;

/** The claims of the thing that is the article: the one with the headline of the page, else the first with a headline. */
export function jsonLdClaims(nodes: readonly PageNode[], headlines: readonly string[]): Claims {
  const things = nodes.filter(isJsonLd).flatMap(({ index }) => thingsIn(nodes[index + 1]?.text ?? ''));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const said = (thing: Thing): unknown => thing.headline ?? thing.name;
  const article =
    articles.find((thing) => headlines.some((headline) => isSameText(said(thing), headline))) ??
    articles.find((thing) => thing.headline !== undefined) ??
    articles[0];
  if (!article) return {};
  const page = article.mainEntityOfPage;
  return {
    title: titlesOf(article, headlines),
    byline: [namesOf(article.author, things)],
    date: [article.datePublished, article.dateCreated],
    url: [isThing(page) ? (page['@id'] ?? page.url) : page, article.url],
    site: [namesOf(article.publisher, things), namesOf(article.isPartOf, things)],
    language: [article.inLanguage],
  };
}

function isJsonLd({ tag, attributes }: PageNode): boolean {
  return tag === 'script' && /^application\/ld\+json/iu.test(attributes.get('type')?.trim() ?? '');
}

/** Headline and name, the one first that the page shows. */
function titlesOf({ headline, name }: Thing, shown: readonly string[]): unknown[] {
  const isShown = (title: unknown): boolean => shown.some((text) => isSameText(title, text));
  return isShown(name) && !isShown(headline) ? [name, headline] : [headline, name];
}

/** All objects, however deep, in document order. */
function thingsIn(json: string): Thing[] {
  const things: Thing[] = [];
  const open: unknown[] = [parsed(json)];
  while (open.length > 0 && things.length < ENOUGH_THINGS) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...(value as unknown[]).slice(0, ENOUGH_THINGS).reverse());
    else if (isThing(value)) {
      things.push(value);
      open.push(...Object.values(value).slice(0, ENOUGH_THINGS).reverse());
    }
  }
  return things;
}

/** Undefined for what is no JSON, even without the comment marks and line breaks that pages put into it. */
function parsed(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/gu,
    '',
  );
  // eslint-disable-next-line no-control-regex -- a line break in a string is a mistake that many pages make
  for (const text of [bare, bare.replace(/[\u0000-\u001f]+/gu, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter((one) => typeof one === 'string');
}

/** The names of one or several people, written as text, as things or as references to things. */
function namesOf(value: unknown, things: readonly Thing[]): string | undefined {
  const names = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => {
    const named = (id: unknown): unknown =>
      things.find((thing) => thing['@id'] === id && thing.name !== undefined)?.name;
    if (typeof one === 'string') return [named(one) ?? one].filter((name) => typeof name === 'string');
    if (!isThing(one)) return [];
    const name = one.name ?? named(one['@id']);
    return typeof name === 'string' ? [name] : [];
  });
  const different = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  return different.length === 0 ? undefined : different.join(', ');
}

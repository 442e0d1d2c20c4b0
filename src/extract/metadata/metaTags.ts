/** What the head of a page says of its article. */
import type { PageNode } from '../../model/page';
import type { Claims } from './claims';

/** Names of `<meta>`, the most telling first. `og:` and `article:` are OpenGraph, `dc.` is Dublin Core. */
const NAMES = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
  ],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'twitter:data1',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'date',
    'pubdate',
    'publish-date',
    'publishdate',
    'published_time',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'citation_publication_date',
    'article.published',
    'originalpublicationdate',
    'datepublished',
  ],
  url: ['og:url'],
  site: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'],
  language: ['og:locale', 'dc.language', 'content-language', 'language'],
} as const satisfies Record<keyof Claims, readonly string[]>;

export function metaClaims(nodes: readonly PageNode[]): Claims {
  const said = new Map<string, string[]>();
  for (const { tag, attributes } of nodes) {
    const content = attributes.get('content');
    if (tag !== 'meta' || content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes.get(attribute)?.trim().toLowerCase();
      if (name !== undefined) said.set(name, [...(said.get(name) ?? []), content]);
    }
  }
  const claims = Object.entries(NAMES).map(([key, names]) => [
    key,
    names.flatMap((name) => valuesOf(key, said.get(name) ?? [])),
  ]);
  return Object.fromEntries(claims) as Claims;
}

/** Several authors may have a tag each. */
function valuesOf(key: string, values: readonly string[]): readonly string[] {
  return key === 'byline' && values.length > 1 ? [[...new Set(values)].join(', '), ...values] : values;
}

export function linkClaims(nodes: readonly PageNode[]): Claims {
  const canonical = nodes.filter(
    ({ tag, attributes }) =>
      tag === 'link' && /(?:^|\s)canonical(?:$|\s)/iu.test(attributes.get('rel') ?? ''),
  );
  const html = nodes.find(({ tag }) => tag === 'html');
  return {
    url: canonical.map(({ attributes }) => attributes.get('href')),
    language: [html?.attributes.get('lang'), html?.attributes.get('xml:lang')],
  };
}

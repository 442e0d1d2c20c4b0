/** Addresses of a page, made absolute where it is known what they are relative to. */
import type { PageNode } from '../../model/page';

export interface Resolve {
  /** Gives the address to write for one that stands in the page; undefined for one that leads nowhere else. */
  (address: string): string | undefined;
  /** The page's own address, where it is known. Browsers save links inside of a page with it. */
  readonly own: string | undefined;
}

/** Characters that browsers take out of addresses. */
const BREAKS = /[\t\n\r]+/gu;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
/** The rest are scripts, and data that is no address. */
const KEPT_SCHEME = /^(?:https?|ftp|mailto|tel|sms|geo|magnet):/iu;

/** Resolves against `<base>`, that against the canonical address of the page; relative addresses stay where neither is known. */
export function resolver(nodes: readonly PageNode[], canonical: string | undefined): Resolve {
  const written = nodes.find(({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  const base = webAddress(written?.attributes.get('href') ?? '', canonical) ?? canonical;
  const resolve = (address: string): string | undefined => {
    const clean = address.replace(BREAKS, '').trim();
    if (clean === '' || clean.startsWith('#')) return undefined;
    const absolute = SCHEME.test(clean)
      ? KEPT_SCHEME.test(clean) && clean
      : base === undefined
        ? clean
        : (webAddress(clean, base) ?? clean);
    return absolute === false || isOwn(absolute, canonical) ? undefined : absolute;
  };
  return Object.assign(resolve, { own: canonical });
}

/** Whether an absolute address is that of a place in the page. */
function isOwn(address: string, own: string | undefined): boolean {
  return address.replace(/#.*$/u, '') === own?.replace(/#.*$/u, '');
}

/** The id in the page that a link leads to; undefined where it leads elsewhere. */
export function targetOf({ tag, attributes }: PageNode, own: string | undefined): string | undefined {
  const href = attributes.get('href')?.trim() ?? '';
  const hash = href.indexOf('#');
  if (tag !== 'a' || hash < 0 || (hash > 0 && !isOwn(href, own))) return undefined;
  try {
    return decodeURIComponent(href.slice(hash + 1));
  } catch {
    return href.slice(hash + 1);
  }
}

/** Whether the title of a link tells what neither its words nor its address do. */
export function isTelling(title: string, words: string, address: string): boolean {
  const bare = plain(title);
  return bare !== '' && !plain(words).includes(bare) && !plain(decoded(address)).includes(bare);
}

/** Letters and digits alone: line breaks count in the page and not in its text. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The absolute address of a web page or file; undefined where it is none. */
export function webAddress(address: string, base?: string): string | undefined {
  try {
    const { href, protocol } = new URL(address.replace(BREAKS, '').trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

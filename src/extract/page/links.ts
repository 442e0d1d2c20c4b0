/** Addresses of a page, made absolute where it is known what they are relative to. */
import type { PageNode } from '../../model/page';

/** Gives the address to write for one that stands in the page; undefined for one that leads nowhere else. */
export type Resolve = (address: string) => string | undefined;

/** Characters that browsers take out of addresses. */
const BREAKS = /[\t\n\r]+/gu;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
/** The rest are scripts, and data that is no address. */
const KEPT_SCHEME = /^(?:https?|ftp|mailto|tel|sms|geo|magnet):/iu;

/** Resolves against `<base>`, that against the canonical address of the page; relative addresses stay where neither is known. */
export function resolver(nodes: readonly PageNode[], canonical: string | undefined): Resolve {
  const written = nodes.find(({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  const base = webAddress(written?.attributes.get('href') ?? '', canonical) ?? canonical;
  return (address) => {
    const clean = address.replace(BREAKS, '').trim();
    if (clean === '' || clean.startsWith('#')) return undefined;
    const absolute = SCHEME.test(clean)
      ? KEPT_SCHEME.test(clean) && clean
      : base === undefined
        ? clean
        : (webAddress(clean, base) ?? clean);
    return absolute === false || absolute === canonical ? undefined : absolute;
  };
}

/** Whether the title of a link tells what neither its words nor its address do. */
export function isTelling(title: string, words: string, address: string): boolean {
  const bare = plain(title);
  return bare.trim() !== '' && !plain(words).includes(bare) && !plain(decoded(address)).includes(bare);
}

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

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

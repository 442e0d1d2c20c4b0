/** What elements are for, as far as their names and tags say. */
import type { PageNode } from '../../model/page';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * By what they are for, the words that names of classes and ids are made of (catalogue, section 7). A word counts where
 * blanks, hyphens, underscores or capitals set it apart, alone or joined with the one before it: "herol" is not in
 * "TheRoleOfThings".
 */
const FAMILIES = {
  navigation: set(
    'nav navbar navigation menu submenu menubar breadcrumb breadcrumbs crumb crumbs pagination pager topbar toolbar ' +
      'skip sitemap masthead toc dropdown tabs backtotop navlinks prevnext',
  ),
  footer: set('footer foot copyright colophon bottombar legal imprint'),
  header: set('header masthead topbar logo branding banner'),
  sidebar: set('sidebar sidebars aside widget widgets secondary complementary rail rightcol leftcol'),
  share: set(
    'share sharing shares sharebar sharedaddy addtoany addthis shariff social socials followus follow sociable ' +
      'sharethis facebook twitter',
  ),
  related: set(
    'related recirc recirculation recommended recommendations readnext morestories mostread mostpopular mostviewed ' +
      'trending popular jprelatedposts yarpp recentposts latest teaser teasers promo alsoread outbrain taboola zergnet ' +
      'carousel slider',
  ),
  comments: set(
    'comments comment commentlist disqus respond reply replies commentform livefyre discussion kommentare',
  ),
  advertising: set(
    'ad ads advert advertisement advertising adsbygoogle adslot dfp gpt sponsored sponsor criteo revcontent mgid banner promo',
  ),
  newsletter: set(
    'newsletter newsletters subscribe subscription signup optin mailchimp paywall regwall piano upsell',
  ),
  cookie: set('cookie cookies consent gdpr onetrust cookiebot cmplz borlabs cky ccwindow'),
  account: set('login signin register account user search searchform searchbox'),
  byline: set('author authors byline bio date meta tags tag category categories taxonomy timestamp'),
  popup: set('modal popup overlay dialog lightbox tooltip hidden hide'),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly Family[];

/** Names of the article itself. */
const OWN = set(
  'article articlebody articlecontent postbody postcontent entrycontent storybody body content main entry hentry story ' +
    'text richtext',
);

export interface Named {
  readonly families: readonly Family[];
  /** Whether it is named as articles are. */
  readonly isOwn: boolean;
}

const NOTHING: Named = { families: [], isOwn: false };

/** What the names of an element say. */
export function namedOf(node: PageNode): Named {
  const words = nameWords(node);
  if (words.size === 0) return NOTHING;
  const has = (known: ReadonlySet<string>): boolean => {
    for (const word of words) if (known.has(word)) return true;
    return false;
  };
  return { families: FAMILY_NAMES.filter((family) => has(FAMILIES[family])), isOwn: has(OWN) };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NAMES = ['class', 'id', 'role', 'itemprop'];
/** Every element is asked more than once. */
const known = new WeakMap<PageNode, ReadonlySet<string>>();

/** The words of all names of an element. */
export function nameWords(node: PageNode): ReadonlySet<string> {
  if (node.attributes.size === 0) return NO_WORDS;
  const before = known.get(node);
  if (before) return before;
  const words = new Set(NAMES.flatMap((name) => wordsOf(node.attributes.get(name) ?? '')));
  words.delete('');
  known.set(node, words);
  return words;
}

/** The words of names, single and each joined with the one before it. */
export function wordsOf(names: string): string[] {
  return names.split(/\s+/u).flatMap((name) => {
    const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/u).map((word) => word.toLowerCase());
    return words.flatMap((word, i) => (i === 0 ? [word] : [word, (words[i - 1] ?? '') + word]));
  });
}

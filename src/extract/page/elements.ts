/** What becomes of elements by their name. */
import type { PageNode } from '../../model/page';

/** What formats text. */
export const MARKS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  var: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  del: 'del',
  s: 'del',
  strike: 'del',
  sup: 'sup',
  sub: 'sub',
  q: 'q',
};
/** Blocks that hold something. */
export const CONTAINERS = new Set(
  'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption'.split(' '),
);
/** Tables and their parts. */
export const OF_TABLES = new Set(['table', 'tr', 'td', 'th']);
/** What a person works a page with. */
export const CONTROLS = new Set(['input', 'select', 'textarea', 'option', 'datalist', 'dialog']);
/** Where every blank counts. */
export const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
/** Where an item may stand by itself. */
export const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
};

/** The attributes of a block that say something about its text. */
export function keptAttributes({ tag, attributes }: PageNode): Record<string, string> {
  const names = tag === 'ol' ? ['start'] : OF_TABLES.has(tag) ? ['colspan', 'rowspan', 'align'] : [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes.get(name) ?? '';
      return /^(?:\d{1,4}|left|right|center)$/u.test(value) ? [[name, value]] : [];
    }),
  );
}

/** Whether it is a box of a list of tasks. One with a name of its own and to be ticked is a control. */
export function isTask({ tag, attributes }: PageNode): boolean {
  if (tag !== 'input' || attributes.get('type')?.toLowerCase() !== 'checkbox') return false;
  return !attributes.has('id') || attributes.has('disabled');
}

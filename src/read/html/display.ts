/** How elements are displayed, as far as lines are concerned: the default style sheet of browsers in short. */
import type { PageNode } from '../../model/page';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line. */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section select summary table caption thead tbody tfoot tr ul xmp textarea noscript',
);
/** Elements with a blank line before and after. */
const SPACED = words(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre listing xmp plaintext menu dir figure hr table form article section ' +
    'aside header footer nav main fieldset',
);
/** Elements whose inside is not read: it is not shown, or not as text. */
const OPAQUE = words(
  'head script style template title iframe frameset noframes noembed object embed audio video canvas svg map datalist ' +
    'rp annotation annotation-xml base link meta',
);
/** Elements that show something else than text. */
const MEDIA = words('img picture video audio iframe object embed canvas svg math frame applet');
const CELLS = words('td th');
const PREFORMATTED = words('pre listing xmp plaintext textarea');

export const isBlock = ({ tag }: PageNode): boolean => BLOCKS.has(tag);
export const isSpaced = ({ tag }: PageNode): boolean => SPACED.has(tag);
export const isOpaque = ({ tag }: PageNode): boolean => OPAQUE.has(tag);
export const isMedia = ({ tag }: PageNode): boolean => MEDIA.has(tag);
export const isCell = ({ tag }: PageNode): boolean => CELLS.has(tag);
export const isPreformatted = ({ tag }: PageNode): boolean => PREFORMATTED.has(tag);

/** `display: none` as a property of its own, not as the end of another one's name. */
const DISPLAY_NONE = /(?:^|[;\s])display\s*:\s*none/iu;

/** Whether the element's own attributes hide it. */
export function hidesItself({ tag, attributes }: PageNode): boolean {
  if (attributes.size === 0) return tag === 'dialog';
  return (
    attributes.has('hidden') ||
    (tag === 'dialog' && !attributes.has('open')) ||
    DISPLAY_NONE.test(attributes.get('style') ?? '')
  );
}

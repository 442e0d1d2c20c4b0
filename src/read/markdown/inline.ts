import { countFirst } from '../bisect';
import type { Range } from '../../model/text';

/** Characters of the source that a reader does not see. */
export interface Cut extends Range {
  /** Only where this label is defined: `[text][label]` is no link without a definition. */
  readonly label: string | undefined;
  /** What a reader sees in their place. */
  readonly shows: '' | ' ';
}

export interface Image extends Range {
  /** Whether it is shown for itself: not linked, or linked to a larger copy. */
  readonly isPicture: boolean;
}

/** What the inline markup of a document comes to; all in the order of the source. */
export interface InlineMarkup {
  readonly cuts: readonly Cut[];
  readonly images: readonly Image[];
  /** What repairs must not touch: code, targets, tags, entities. */
  readonly fixed: readonly Range[];
  /** Links, emphasis, code and tags that go over a line end. */
  readonly spans: readonly Range[];
  readonly tags: readonly Range[];
}

/** What a reader sees of a stretch of source. Without `withImages` the texts of images are left out. */
export function visibleText(
  source: string,
  { start, end }: Range,
  { cuts, images }: InlineMarkup,
  isDefined: (label: string) => boolean,
  withImages: boolean,
): string {
  let text = '';
  let at = start;
  const skipTo = (from: number, to: number, shows: string): void => {
    if (from > at) text += source.slice(at, Math.min(from, end));
    if (to > at) {
      text += shows;
      at = Math.max(at, to);
    }
  };
  let image = firstEndingAfter(images, start);
  for (let i = firstEndingAfter(cuts, start); ; i++) {
    const cut = cuts[i];
    const next = cut && cut.start < end ? cut : undefined;
    for (; !withImages; image++) {
      const { start: from, end: to } = images[image] ?? { start: Infinity, end: Infinity };
      if (from >= end || from > (next?.start ?? Infinity)) break;
      skipTo(from, to, ' ');
    }
    if (!next) break;
    if (next.label === undefined || isDefined(next.label)) skipTo(next.start, next.end, next.shows);
  }
  return at < end ? text + source.slice(at, end) : text;
}

/** The items (sorted, disjoint) that share a character with a range. */
export function within<T extends Range>(items: readonly T[], { start, end }: Range): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(items, start); i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= end) break;
    found.push(item);
  }
  return found;
}

function firstEndingAfter(items: readonly Range[], offset: number): number {
  return countFirst(items, ({ end }) => end <= offset);
}

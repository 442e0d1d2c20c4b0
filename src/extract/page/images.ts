/** Which pictures and films of a page are kept, and by which address. */
import type { Element } from 'hast';
import type { PageNode } from '../../model/page';
import { elementOf } from './block';
import type { Resolve } from './links';

/** A picture as it is written. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
}

/** Icons and tracking pixels are not larger than this, in CSS pixels. */
const ICON_SIZE = 64;
/** Where scripts find the address of a picture that is loaded late. */
const LATE_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-srcset',
  'data-lazy-srcset',
  'srcset',
];
/** Teasers are smaller than this, in CSS pixels. */
const LARGE = 240;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/iu;
/** Pictures that show nothing. */
const SPACER = /(?:^|\/)(?:spacer|blank|pixel|clear|transparent|1x1)[\w-]*\.(?:gif|png|svg)/iu;
const EMOJI_CLASS = /(?:^|[\s-])(?:emoji|smiley|smilies)(?:$|[\s-])/iu;
/** Films on these are part of the text; other frames are advertisements and buttons. */
const FILM =
  /^https?:\/\/(?:www\.|player\.|geo\.)?(?:youtube(?:-nocookie)?\.com|vimeo\.com|dailymotion\.com)\//iu;

/** A picture with a link to another page is part of the text only where something says so: others lead to other articles. */
export function isTeaser(nodes: readonly PageNode[], picture: PageNode): boolean {
  const { attributes } = picture;
  if (/(?:^|\s)wp-image/iu.test(attributes.get('class') ?? '')) return false;
  const [width, height] = [sizeOf(attributes, 'width'), sizeOf(attributes, 'height')];
  if (width >= LARGE && height >= LARGE && width + height < Infinity) return false;
  let isLinked = false;
  for (let around = nodes[picture.parent]; around; around = nodes[around.parent]) {
    if (around.tag === 'figure' || around.tag === 'article') return false;
    if (around.tag === 'a') isLinked = !IMAGE_FILE.test(around.attributes.get('href') ?? '');
  }
  return isLinked;
}

/** The picture that an `<img>` shows; undefined where it is an icon without words or has no address. */
export function pictureOf({ attributes }: PageNode, resolve: Resolve): Picture | undefined {
  const alt = altOf(attributes);
  const isIcon = Math.min(sizeOf(attributes, 'width'), sizeOf(attributes, 'height')) <= ICON_SIZE;
  if (isIcon && alt === '') return undefined;
  const src = sourceOf(attributes, resolve);
  if (src === undefined || (alt === '' && SPACER.test(src))) return undefined;
  const title = folded(attributes.get('title'));
  return title === '' || title === alt ? { src, alt } : { src, alt, title };
}

/** Captions end up in it, with their tags. */
function altOf(attributes: PageNode['attributes']): string {
  return folded((attributes.get('alt') ?? '').replace(/<\/?[a-z][^<>]*>/giu, ' '));
}

/** The characters that a picture of an emoji stands for. */
export function emojiOf({ attributes }: PageNode): string | undefined {
  const alt = attributes.get('alt') ?? '';
  return EMOJI_CLASS.test(attributes.get('class') ?? '') && alt.length <= 16 && alt !== '' ? alt : undefined;
}

/** A link to the film that a frame or player shows; undefined where it shows something else. */
export function filmLink({ tag, attributes }: PageNode, resolve: Resolve): Element | undefined {
  const href = resolve((attributes.get('src') ?? '').replace(/^\/\//u, 'https://'));
  if (href === undefined || (tag === 'iframe' && !FILM.test(href))) return undefined;
  if (tag !== 'iframe' && tag !== 'video' && tag !== 'audio') return undefined;
  return elementOf('a', [{ type: 'text', value: folded(attributes.get('title')) || href }], { href });
}

function sourceOf(attributes: PageNode['attributes'], resolve: Resolve): string | undefined {
  const late = LATE_SOURCES.map((name) => attributes.get(name) ?? '').find((value) => value.trim() !== '');
  const candidates = [attributes.get('src') ?? '', firstOfSet(late ?? '')];
  // A transparent dot holds the place of a picture that is loaded late.
  for (const candidate of candidates) {
    const address = resolve(candidate);
    if (address !== undefined && !/^data:/iu.test(candidate.trim())) return address;
  }
  return undefined;
}

/** The first address of a `srcset`; the address itself where it is just one. */
function firstOfSet(set: string): string {
  return (set.trim().split(/\s+/u)[0] ?? '').replace(/,$/u, '');
}

function sizeOf(attributes: PageNode['attributes'], name: string): number {
  const size = Number.parseInt(attributes.get(name) ?? '', 10);
  return Number.isNaN(size) ? Infinity : size;
}

export function folded(text: string | undefined): string {
  return (text ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();
}

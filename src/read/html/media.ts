/** Pictures and players: what of them is part of the text, and what only decorates a link. */
import type { PageNode } from '../../model/page';
import { isMedia } from './display';

/** Icons and tracking pixels are not larger than this, in CSS pixels. */
const ICON_SIZE = 64;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/iu;

/**
 * Media that a person came for, as far as can be told: not small, and not the picture on a link to another page. A link
 * to the picture itself enlarges it.
 */
export function contentMedia(nodes: readonly PageNode[]): number[] {
  const media: number[] = [];
  let linkEnd = -1;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.kind !== 'element') continue;
    if (node.tag === 'a' && !IMAGE_FILE.test(node.attributes.get('href') ?? '')) linkEnd = node.last;
    if (!isMedia(node)) continue;
    if (i > linkEnd && !isIcon(node)) media.push(i);
    i = node.last;
  }
  return media;
}

function isIcon({ tag, attributes, index, last }: PageNode): boolean {
  const width = Number.parseInt(attributes.get('width') ?? '', 10);
  const height = Number.parseInt(attributes.get('height') ?? '', 10);
  if (Math.min(width || Infinity, height || Infinity) <= ICON_SIZE) return true;
  // A drawing without a size and with hardly a part is an icon.
  return tag === 'svg' && Number.isNaN(width) && last - index <= 8;
}

/** Another reader of HTML than ours, to hold cleaned pages against. */
import { load, type CheerioAPI } from 'cheerio';
import type { Edit } from '../../../src/model/text';

/** Tags and text of a page, without blank space and without formatting that goes on after the element it was begun in. */
function shapeOf($: CheerioAPI): { tags: string[]; text: string } {
  const starts = new Set<number>();
  const tags = $('*')
    .toArray()
    .flatMap((node) => {
      const start = node.sourceCodeLocation?.startOffset;
      if (!('tagName' in node) || (start !== undefined && starts.has(start))) return [];
      if (start !== undefined) starts.add(start);
      return [node.tagName];
    });
  return { tags, text: $.root().text().replace(/\s+/gu, '') };
}

/** The page without the nodes that lie in an edit, and the cleaned page, as cheerio reads them. Should be equal. */
export function cheerioShapes(source: string, edits: readonly Edit[], cleaned: string): [unknown, unknown] {
  const $ = load(source, { sourceCodeLocationInfo: true });
  const isGone = (start: number, end: number): boolean =>
    edits.some((edit) => edit.start <= start && end <= edit.end);
  const nodes = $('*').contents().toArray();
  for (const node of nodes) {
    const place = node.sourceCodeLocation;
    if (place && isGone(place.startOffset, place.endOffset)) $(node).remove();
  }
  return [shapeOf($), shapeOf(load(cleaned, { sourceCodeLocationInfo: true }))];
}

/** The HTML parser with what keeps a hostile page from taking it down. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { lazy } from '../lazy';
import type { Remembered } from './formatting';
import { Unparsable } from './unparsable';

/** To be loaded before a page is read. */
export const htmlParser = lazy('The HTML parser', () => import('./library'));

/** The shortest tag has three characters; misnested formatting makes the parser invent more elements than were written. */
const CHARACTERS_PER_NODE = 3;
const SPARE_NODES = 10_000;

export interface ParsedPage {
  readonly document: Tree.Document;
  /** In the order of the source. */
  readonly remembered: readonly Remembered[];
  /** By the place of the tag that ends a cell or a caption: what is remembered once that is closed. */
  readonly cleared: ReadonlyMap<number, number>;
  /** Where a `<frameset>` stands that was passed over because of what comes before it; else 0. */
  readonly refusedFrames: number;
  /** Where the first `</body>` stands; `Infinity` where none does. */
  readonly bodyEnd: number;
}

/** The tree of a page. Throws `Unparsable` where nesting would make that endless. */
export function parsePage(source: string): ParsedPage {
  const { defaultTreeAdapter, TracingParser } = htmlParser.get();
  let left = source.length / CHARACTERS_PER_NODE + SPARE_NODES;
  const parser = new TracingParser({
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        if (--left < 0) {
          throw new Unparsable('its formatting tags are misnested beyond what can be put in order');
        }
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  parser.tokenizer.write(withoutMark(source), true);
  const { document, remembered, cleared, refusedFrames, bodyEnd } = parser;
  return { document, remembered, cleared, refusedFrames, bodyEnd };
}

/** The tree of the source of what a `<noscript>` holds, which the parser takes for text; offsets count from its beginning. */
export function parseNoscript(inside: string): Tree.DocumentFragment {
  return htmlParser.get().parseFragment(inside, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** A byte order mark counts as text and would begin the body; a space in its place keeps the offsets. */
function withoutMark(source: string): string {
  return source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source;
}

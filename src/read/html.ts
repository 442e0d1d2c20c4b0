import type { HtmlPage, PageLeaf } from '../model/page';
import type { Reading } from '../model/reading';
import type { Segment } from '../model/segment';
import { factsOf } from './facts';
import { cutsFor } from './html/cuts';
import { shownLines, type ShownLine } from './html/lines';
import { flatNodes } from './html/nodes';
import { pageOf } from './html/page';
import { parsePage } from './html/parser';
import { wantedSegments } from './html/wanted';
import { lineIndex } from './lineIndex';
import { core, readable } from './normalise';

export interface HtmlReading extends Reading {
  readonly page: HtmlPage;
}

/** The segments of an HTML page: the lines that a browser shows. Throws `Unparsable`. */
export function readHtml(source: string): HtmlReading {
  const nodes = flatNodes(source, parsePage(source));
  const shown = shownLines(source, nodes);
  const page = pageOf(source, nodes, shown);
  const lineAt = lineIndex(source);
  const segments = shown.lines.map((line, index) => segmentOf(source, line, index, lineAt));
  return {
    segments,
    page,
    lineAt,
    removalsOf: (from, to) =>
      cutsFor(page, wantedSegments(page, from, to)).map((cut) => ({ kind: 'block', ...cut })),
  };
}

function segmentOf(
  source: string,
  { text: raw, blankBefore, leaves }: ShownLine,
  index: number,
  lineAt: (offset: number) => number,
): Segment {
  const text = readable(raw);
  const start = leaves[0]?.start ?? 0;
  return {
    index,
    line: lineAt(start),
    start,
    end: leaves.at(-1)?.end ?? start,
    blankBefore,
    raw,
    text,
    core: core(text),
    facts: factsOf(text, raw),
    pieces: leaves.map((leaf: PageLeaf) => ({ start: leaf.start, raw: source.slice(leaf.start, leaf.end) })),
  };
}

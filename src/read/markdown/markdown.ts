import type { MarkdownDocument, MarkdownLine } from '../../model/markdown';
import type { Reading } from '../../model/reading';
import type { Segment, SourcePiece } from '../../model/segment';
import type { Range } from '../../model/text';
import { factsOf } from '../facts';
import { core, readable } from '../normalise';
import { blocksOf } from './blocks';
import { visibleText, within } from './inline';
import { lineAt, linesOf } from './lines';
import { markupOf } from './markup';
import { frontMatterLines, mathLines, protect, readerHeadLines } from './protect';
import { isEntry, slugOf } from './roles';
import { isBlank, isInFootnote, labelsOf, quoteDepth, removalsOf } from './structure';
import { tornAround, tornLinks, withoutTorn, type TornText } from './torn';
import { unitsOf, type Unit } from './units';
import { walkOf } from './walk';
import { continuations } from './wrap';

/** Reads a Markdown document: what a reader sees of it, line by line, and the blocks that hold it. */
export function readMarkdown(source: string): Reading {
  const markdown = documentOf(source);
  return {
    segments: markdown.segments,
    removalsOf: (from, to) => removalsOf(markdown, from, to),
    lineAt: (offset) => lineAt(markdown.lines, offset),
    markdown,
  };
}

function documentOf(source: string): MarkdownDocument {
  const lines = linesOf(source);
  const matter = frontMatterLines(source, lines) || readerHeadLines(source, lines);
  const walk = walkOf(source, matter === 0 ? 0 : (lines[matter]?.start ?? source.length));
  const { leaves, containers, cells } = blocksOf(walk, source, lines);
  protect(source, lines, leaves, matter, mathLines(source, lines));

  const markup = markupOf(walk, source, lines);
  const labels = labelsOf(leaves, containers);
  const isDefined = (label: string): boolean => labels.has(label);
  const context = {
    source,
    lines,
    markup,
    cells,
    continues: continuations(source, lines, leaves),
    depthOf: (container: number) => quoteDepth(containers, container),
  };
  const segments: Segment[] = [];
  const brackets = new Map<number, string>();
  const headings = new Set<string>();
  const blanks = blankLinesBefore(lines);
  for (const leaf of leaves) {
    if (isInFootnote(leaf, containers)) continue;
    for (const unit of unitsOf(leaf, context)) {
      const shown = (withImages: boolean): TornText => {
        const parts = unit.parts.map((part) => visibleText(source, part, markup, isDefined, withImages));
        return withoutTorn(parts.join(unit.glue));
      };
      const own = shown(false);
      const ownText = readable(own.text);
      const text = ownText === '' ? readable(shown(true).text) : ownText;
      if (own.brackets !== '') brackets.set(unit.firstLine, own.brackets);
      const segment = segmentOf(source, lines, unit, text, segments.length, blanks[unit.firstLine] ?? 0);
      const isPicture = ownText === '' && within(markup.images, segment).some((image) => image.isPicture);
      if (text !== '') {
        const pieces = piecesOf(segment, within(markup.fixed, segment));
        segments.push({ ...segment, ...(isPicture && { role: 'picture' }), pieces });
        if (leaf.kind === 'heading') headings.add(slugOf(text));
      }
      for (const line of lines.slice(unit.firstLine, unit.lastLine + 1)) {
        if (text === '') line.hasPicture = isPicture;
        else line.segment = segment.index;
      }
    }
  }
  // A picture in a link is a teaser's, wherever its brackets stand.
  const torn = tornLinks(brackets);
  const isLinked = (line: number): boolean => tornAround(torn, line).length > 0;
  lines.forEach((line, at) => (line.hasPicture &&= !isLinked(at)));
  return {
    source,
    segments: segments.map((segment): Segment => {
      const line = lines[segment.line];
      if (segment.role === 'picture') return isLinked(segment.line) ? withoutRole(segment) : segment;
      return isEntry(segment, line, containers, headings) ? { ...segment, role: 'entry' } : segment;
    }),
    lines,
    leaves,
    containers,
    references: markup.references.filter(({ label }) => isDefined(label)),
    tornLinks: torn,
  };
}

function withoutRole(segment: Segment): Segment {
  const { role, ...rest } = segment;
  return role === undefined ? segment : rest;
}

/** For each line the blank lines directly before it beyond the one that sets blocks apart anyway. */
function blankLinesBefore(lines: readonly MarkdownLine[]): number[] {
  let blank = 0;
  return lines.map((line) => {
    const before = Math.max(0, blank - 1);
    blank = isBlank(line) ? blank + 1 : 0;
    return before;
  });
}

function segmentOf(
  source: string,
  lines: readonly MarkdownLine[],
  { firstLine, lastLine }: Unit,
  text: string,
  index: number,
  blankBefore: number,
): Segment {
  const start = lines[firstLine]?.start ?? 0;
  const end = lines[lastLine]?.end ?? start;
  return {
    index,
    line: firstLine,
    endLine: lastLine,
    start,
    end,
    blankBefore,
    raw: source.slice(start, end),
    text,
    core: core(text),
    facts: factsOf(text, text),
  };
}

/** What inline rules may change: all but code, addresses, tags and entities, which Markdown knows. */
function piecesOf({ raw, start, end }: Segment, fixed: readonly Range[]): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = start;
  for (const part of [...fixed, { start: end, end }]) {
    if (part.start > at) pieces.push({ start: at, raw: raw.slice(at - start, part.start - start) });
    at = Math.max(at, part.end);
  }
  return pieces;
}

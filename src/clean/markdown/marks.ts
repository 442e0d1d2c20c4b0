import type { MarkdownDocument, MarkdownLine } from '../../model/markdown';
import type { Range } from '../../model/text';
import { lineAt } from '../../read/markdown/lines';
import { ancestors, isBlank, isFixed, isLoose } from '../../read/markdown/structure';
import { tornAround } from '../../read/markdown/torn';

/** The lines that go. */
export type Gone = Set<number>;

/** The lines that go with `blocks`: segments as a whole, lines without text between them, and what holds only them. */
export function goneLines(document: MarkdownDocument, blocks: readonly Range[]): Gone {
  const { lines, leaves, segments } = document;
  const gone: Gone = new Set();
  const touched = new Set<number>();
  /** Headings that were found together with other lines. */
  const joint = new Set<number>();
  for (const { start, end } of blocks) {
    const last = lineAt(lines, end);
    const found = new Set<number>();
    for (let at = lineAt(lines, start); at <= last; at++) {
      const line = lines[at];
      if (!line || isBlank(line) || isFixed(document, at)) continue;
      touched.add(line.leaf);
      if (line.segment < 0 && leaves[line.leaf]?.kind === 'table') continue;
      const segment = segments[line.segment];
      found.add(line.segment);
      if (found.size > 1) for (const each of found) joint.add(lines[segments[each]?.line ?? -1]?.leaf ?? -1);
      for (let i = segment?.line ?? at; i <= (segment?.endLine ?? at); i++) gone.add(i);
    }
  }
  for (const leaf of touched) keepTableWhole(document, leaf, gone);
  for (const leaf of touched) if (!joint.has(leaf)) keepHeading(document, leaf, gone);
  takeLoose(document, gone);
  for (const leaf of touched) takeEmptyItems(document, leaf, gone);
  return gone;
}

/** A header goes only with all its rows; what has no text goes with the last of what has. */
function keepTableWhole({ lines, leaves }: MarkdownDocument, place: number, gone: Gone): void {
  const leaf = leaves[place];
  if (leaf?.kind !== 'table') return;
  const { firstLine, lastLine } = leaf;
  const stays = (line: number): boolean => (lines[line]?.segment ?? -1) >= 0 && !gone.has(line);
  let hasRow = false;
  for (let row = firstLine + 2; row <= lastLine && !hasRow; row++) hasRow = stays(row);
  if (hasRow) {
    gone.delete(firstLine);
    gone.delete(firstLine + 1);
  } else if (!stays(firstLine)) {
    for (let line = firstLine; line <= lastLine; line++) gone.add(line);
  }
}

/** A heading stays while anything stays that it is the heading of: "Log in" may be a chapter. In a link it is a title. */
function keepHeading({ lines, leaves, tornLinks }: MarkdownDocument, place: number, gone: Gone): void {
  const leaf = leaves[place];
  if (
    leaf?.kind !== 'heading' ||
    !gone.has(leaf.firstLine) ||
    tornAround(tornLinks, leaf.firstLine).length > 0
  ) {
    return;
  }
  let below = leaf.lastLine + 1;
  const isPassed = (line: MarkdownLine, at: number): boolean => gone.has(at) || line.segment < 0;
  for (let line = lines[below]; line && isPassed(line, below); line = lines[below]) below++;
  const next = lines[below];
  const level = leaves[next?.leaf ?? -1]?.level ?? 0;
  if (!next || (level > 0 && level <= leaf.level)) return;
  for (let at = leaf.firstLine; at <= leaf.lastLine; at++) gone.delete(at);
}

/** A bare list mark goes with its item, and items without text (a link around an icon) with the rest of their list. */
function takeEmptyItems(document: MarkdownDocument, place: number, gone: Gone): void {
  const { lines, leaves, containers } = document;
  for (const at of ancestors(containers, leaves[place]?.container ?? 0)) {
    const container = containers[at];
    if (container?.kind !== 'list' && container?.kind !== 'item') continue;
    const loose: number[] = [];
    for (let i = container.firstLine; i <= container.lastLine; i++) {
      const line = lines[i];
      if (!line || gone.has(i) || isBlank(line)) continue;
      if (!isLoose(document, i)) return;
      loose.push(i);
    }
    for (const line of loose) gone.add(line);
  }
}

/**
 * Lines without text between lines that go, or between them and an end of the document; torn links around them; links
 * without text beside them; and of two rules that come to follow each other one.
 */
function takeLoose(document: MarkdownDocument, gone: Gone): void {
  for (const at of [...gone]) {
    const [above, below] = ([-1, 1] as const).map((step) => {
      const run: number[] = [];
      let next = at + step;
      for (; isOpen(document, next); next += step) if (isLoose(document, next)) run.push(next);
      if (run.length === 0) return undefined;
      const isEnclosed = gone.has(next) || next < 0 || next >= document.lines.length;
      for (const line of run) if (isEnclosed || isTornAround(document, line, gone)) gone.add(line);
      let bare = 0;
      for (; gone.has(run[bare] ?? -1) || isBareLink(document, run[bare]); bare++) gone.add(run[bare] ?? at);
      return run[bare];
    });
    if (isRule(document, above) && isRule(document, below) && below !== undefined) gone.add(below);
  }
}

/** A line of nothing but links without text, which a reader does not see: `[](target)`. */
const BARE_LINKS =
  /^(?:#{1,6}[ \t]+)?(?:\[\]\((?:<[^<>\n]*>|[^\s()<>]*)(?:[ \t]+"[^"\n]*")?\)[ \t\u00a0]*)+$/u;

function isBareLink({ lines, source }: MarkdownDocument, at: number | undefined): boolean {
  const line = lines[at ?? -1];
  return line !== undefined && BARE_LINKS.test(source.slice(line.content, line.end));
}

function isRule({ lines, leaves }: MarkdownDocument, at: number | undefined): boolean {
  return leaves[lines[at ?? -1]?.leaf ?? -1]?.kind === 'rule';
}

function isOpen(document: MarkdownDocument, at: number): boolean {
  const line = document.lines[at];
  return line !== undefined && (isBlank(line) || isLoose(document, at));
}

/** Whether a line has the brackets of links whose blocks all go, or stands between them. */
function isTornAround(document: MarkdownDocument, at: number, gone: Gone): boolean {
  const links = tornAround(document.tornLinks, at);
  return (
    links.length > 0 &&
    links.every(({ open, close }) => {
      for (let i = open; i <= close; i++) {
        if (!gone.has(i) && !isOpen(document, i)) return false;
      }
      return true;
    })
  );
}

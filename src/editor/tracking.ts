import type { Finding } from '../model/finding';
import type { Edit, Range } from '../model/text';

/** One replacement in a text, as VS Code tells of it. */
export interface TextChange {
  /** Where it was before. */
  readonly start: number;
  readonly end: number;
  /** How many characters came in its place. */
  readonly inserted: number;
  /** How many line ends it took away and brought. */
  readonly linesBefore: number;
  readonly linesAfter: number;
}

/**
 * Findings after a change of the text: those behind it move along, those it touches are gone. Where a scan does not
 * follow every change (run on save, by command) this keeps each mark on its text.
 */
export function moveFindings(findings: readonly Finding[], change: TextChange): readonly Finding[] {
  const by = change.inserted - (change.end - change.start);
  const byLines = change.linesAfter - change.linesBefore;
  return findings.flatMap((finding) => {
    if (finding.end < change.start) return [finding];
    if (finding.start > change.end) return [moved(finding, by, byLines)];
    return [];
  });
}

function moved(finding: Finding, by: number, byLines: number): Finding {
  const shift = <T extends Range>(range: T): T => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  return {
    ...shift(finding),
    startLine: finding.startLine + byLines,
    endLine: finding.endLine + byLines,
    removals: finding.removals.map(shift),
    edits: finding.edits.map(shift),
    parts: finding.parts.map((part) => ({ ...shift(part), line: part.line + byLines })),
  };
}

/** Where an offset of a text lies after sorted, disjoint edits; inside of what was replaced: at its start. */
export function moveOffset(offset: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (offset < end) return start <= offset ? start + by : offset + by;
    by += text.length - (end - start);
  }
  return offset + by;
}

/** An open document: its lines are read and matched once, and again only where it is edited. */
import { findingsOf } from './clean/findings';
import type { LineModel } from './detect/lineModel/lineModel';
import { matchLine, matchLines, type LineMatch } from './detect/lines';
import type { Finding, ScanResult } from './model/finding';
import type { Edit, SourceText } from './model/text';
import { edited, liveText, replace, type LiveText } from './read/liveText';
import { plainReading } from './read/read';
import type { RuleSet } from './rules/compile';

export interface Session {
  /** The document as it stands after all updates. */
  readonly source: () => SourceText;
  /**
   * Applies edits one after the other, each in offsets of the text that the one before it left, as the change events of
   * editors give them. Throws `RangeError` where one does not lie in the text; the edits before it hold.
   */
  readonly update: (edits: readonly Edit[]) => void;
  /** What `scan` finds in the document. A finding that is the same as in the last scan is the same object. */
  readonly scan: () => ScanResult;
}

/** What a session needs of a compiled policy. */
export interface SessionPolicy {
  readonly rules: RuleSet;
  readonly lineModel: LineModel | undefined;
}

/** Lines of plain text stand for themselves. */
export function textSession({ text }: SourceText, { rules, lineModel }: SessionPolicy): Session {
  let live: LiveText = liveText(text);
  const matches: LineMatch[] = matchLines(live.segments, rules);
  const last = lastResult();
  const source = (): SourceText => ({ text: live.text, format: 'text' });
  return {
    source,
    update: (edits) => {
      for (const edit of edits) {
        const { live: next, splice } = edited(live, edit);
        live = next;
        const added = splice.added.map((segment) => matchLine(segment, rules));
        replace(matches, splice.from, splice.removed, added);
      }
    },
    scan: () => last(() => findingsOf(source(), plainReading(live.segments), rules, lineModel, matches)),
  };
}

/** Markup is read as a whole each time: one character may change what all the others mean. */
export function wholeSession(opened: SourceText, scan: (source: SourceText) => ScanResult): Session {
  let { text } = opened;
  const last = lastResult();
  const source = (): SourceText => ({ ...opened, text });
  return {
    source,
    update: (edits) => {
      for (const { start, end, text: added } of edits) {
        if (start < 0 || end < start || end > text.length) {
          throw new RangeError(`There is no ${start} to ${end} in a text of ${text.length} characters.`);
        }
        text = text.slice(0, start) + added + text.slice(end);
      }
    },
    scan: () => last(() => scan(source())),
  };
}

/** Gives each result with the findings that it shares with the one before as the same objects. */
function lastResult(): (scan: () => ScanResult) => ScanResult {
  let findings: readonly Finding[] = [];
  return (scan) => {
    const result = scan();
    const old = new Map(findings.map((finding) => [`${finding.start} ${finding.rule}`, finding]));
    findings = result.findings.map((finding) => {
      const before = old.get(`${finding.start} ${finding.rule}`);
      return before && isSame(before, finding) ? before : finding;
    });
    return { ...result, findings };
  };
}

/** Whether two pieces of plain data hold the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

import type { Note } from '../model/finding';
import type { Segment } from '../model/segment';
import type { RuleSet } from '../rules/compile';
import { LONGEST_LINE } from './lines';

/** What to tell a person where lines were too long for every rule; empty where none was. */
export function longLines(segments: readonly Segment[], rules: RuleSet): Note[] {
  const count = segments.filter(({ raw }) => raw.length > LONGEST_LINE).length;
  const skipped = rules.lines.length + rules.headingPatterns.length;
  if (count === 0 || skipped === 0) return [];
  const message = `${count === 1 ? '1 line is' : `${count} lines are`} longer than ${LONGEST_LINE} characters; only whole-line phrases were looked for there.`;
  return [{ kind: 'long-lines', message, count }];
}

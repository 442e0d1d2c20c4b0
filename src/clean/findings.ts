import { detect } from '../detect/detect';
import type { LineModel } from '../detect/lineModel/lineModel';
import type { LineMatch } from '../detect/lines';
import type { ScanResult } from '../model/finding';
import type { Reading } from '../model/reading';
import type { SourceText } from '../model/text';
import type { RuleSet } from '../rules/compile';
import { editsOf } from './formats';

/**
 * The findings of a document that was read, each with its edits. `matches` is what the rules say of each segment,
 * where that is known.
 */
export function findingsOf(
  source: SourceText,
  reading: Reading,
  rules: RuleSet,
  model: LineModel | undefined,
  matches?: readonly LineMatch[],
): ScanResult {
  const { findings, profile, notes } = detect(reading, rules, model, matches);
  const withEdits = findings
    .map((finding) => ({ ...finding, edits: editsOf(source, reading, finding.removals, rules.blankLines) }))
    .filter(({ edits }) => edits.length > 0);
  return { findings: withEdits, profile, notes };
}

/** What a person reads. Pure. */
import type { CleanResult, Finding } from '../model/finding';
import type { Confidence } from '../model/rule';
import type { Paint, Style } from './paint';
import { columnAfter, lineStart } from './position';
import { byConfidence, count, printable } from './words';

const STYLES: Readonly<Record<Confidence, Style>> = { safe: 'green', likely: 'yellow', suspect: 'cyan' };

/** The findings of one file, a line each with its further reasons under it. Empty when there are none. */
export function scanGroup(name: string, text: string, findings: readonly Finding[], paint: Paint): string {
  let line = -1;
  let start = 0;
  const rows = findings.map((finding) => {
    if (finding.startLine !== line) {
      line = finding.startLine;
      start = lineStart(text, finding.start);
    }
    return { place: `${name}:${line + 1}:${columnAfter(text, start, finding.start)}`, finding };
  });
  const width = rows.reduce((widest, { place }) => Math.max(widest, printable(place).length), 0);
  return rows
    .map(({ place, finding: { confidence, reasons, rule } }) => {
      const [headline = '', ...further] = reasons;
      const first = [
        printable(place).padEnd(width),
        paint(STYLES[confidence], confidence.padEnd('suspect'.length)),
        printable(headline),
        paint('dim', rule),
      ].join('  ');
      return [first, ...further.map((reason) => paint('dim', `    ${printable(reason)}`))].join('\n') + '\n';
    })
    .join('');
}

/** The last line of a scan: `9 findings in 1 file (7 safe, 1 likely, 1 suspect)`. */
export function scanSummary(
  tally: readonly Pick<Finding, 'confidence'>[],
  withSome: number,
  all: number,
): string {
  if (tally.length === 0) return `No findings in ${count(all, 'file')}\n`;
  const files = withSome === all ? count(all, 'file') : `${withSome} of ${count(all, 'file')}`;
  return `${count(tally.length, 'finding')} in ${files} (${byConfidence(tally)})\n`;
}

/** One changed file of `clean --write`. */
export function changedLine(name: string, result: Pick<CleanResult, 'removed' | 'left'>): string {
  const left = result.left.length === 0 ? '' : `, ${result.left.length} left (${byConfidence(result.left)})`;
  return `${printable(name)}: ${count(result.removed.length, 'finding')} removed${left}\n`;
}

/** The last line of `clean --write`. */
export function writeSummary(removed: number, changed: number, all: number): string {
  if (changed === 0) return `Nothing to remove in ${count(all, 'file')}\n`;
  return `${count(removed, 'finding')} removed, ${changed} of ${count(all, 'file')} changed\n`;
}

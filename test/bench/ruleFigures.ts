import { detect } from '../../src/detect/detect';
import { surveyOf } from '../../src/detect/survey';
import type { CompiledPolicy } from '../../src/engine';
import { readDocument } from '../../src/read/read';
import type { RuleFigures } from './figures';
import type { LabelledPage } from './pages';

/**
 * How often each rule is right: whole lines and patterns on every line that they match, wherever it stands; structure
 * and the line model on the lines of their findings. `policyFor` gives the policy of a page.
 */
export function ruleFigures(
  pages: readonly LabelledPage[],
  policyFor: (page: LabelledPage) => CompiledPolicy,
): Record<string, RuleFigures> {
  const counts = new Map<string, { junk: number; content: number; sites: Set<string> }>();
  for (const page of pages) {
    const { rules, lineModel } = policyFor(page);
    const labels = page.labels ?? '';
    const reading = readDocument({ text: page.text, format: 'text' });
    const { segments } = reading;
    const count = (rule: string, line: number): void => {
      const label = labels.charAt(line);
      if (label !== 'J' && label !== 'C') return;
      const own = counts.get(rule) ?? { junk: 0, content: 0, sites: new Set<string>() };
      if (label === 'J') own.junk++;
      else own.content++;
      own.sites.add(page.site);
      counts.set(rule, own);
    };
    const { matches } = surveyOf(segments, rules);
    matches.forEach(({ hits }, i) => {
      for (const { rule } of hits) count(rule.id, segments[i]?.line ?? -1);
    });
    for (const finding of detect(reading, rules, lineModel).findings) {
      const kind = rules.byId.get(finding.rule)?.kind;
      if (kind === 'phrase' || kind === 'line' || kind === 'inline') continue;
      for (let line = finding.startLine; line <= finding.endLine; line++) count(finding.rule, line);
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([id, { junk, content, sites }]) => [id, { junk, content, sites: sites.size }]),
  );
}

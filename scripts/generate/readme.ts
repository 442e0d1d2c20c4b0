import { CATEGORIES, CATEGORY_IDS } from '../../src/model/category';
import type { BuiltinRule } from '../../src/model/rule';
import type { Figures } from '../../test/bench/figures';
import { percent } from './qualityPage';

/** The README with what stands between its markers written anew. */
export function readme(text: string, rules: readonly BuiltinRule[], figures: Figures): string {
  return between(between(text, 'rules', rulesTable(rules)), 'quality', qualityTable(figures));
}

function between(text: string, marker: string, content: string): string {
  const open = `<!-- ${marker} -->`;
  const close = `<!-- /${marker} -->`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`The README has no ${open} ... ${close}`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function rulesTable(rules: readonly BuiltinRule[]): string {
  const rows = CATEGORY_IDS.filter((category) => category !== 'custom').map((category) => {
    const { title, about } = CATEGORIES[category];
    const count = rules.filter((rule) => rule.category === category).length;
    return `| [${title}](docs/rules/${category}.md) | \`category:${category}\` | ${count} | ${about} |`;
  });
  return [
    `${rules.length} rules in ${rows.length} categories; each category has a page that lists its rules with what they hit and what they must not touch.`,
    '',
    '| category | in settings | rules | what it is |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function qualityTable({ levels, html }: Figures): string {
  return [
    ...levelRows(levels),
    '',
    `The ${html.safe?.overall.docs ?? 0} of these pages whose source is known, cleaned as HTML:`,
    '',
    ...levelRows(html),
  ].join('\n');
}

function levelRows(levels: Figures['levels']): string[] {
  return [
    '| removed | precision | recall | F1 | loss | pages that lose over 5 % | headlines kept |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(levels).map(
      ([confidence, { overall, headlinesKept }]) =>
        `| ${confidence} | ${percent(overall.lineP)} | ${percent(overall.lineR)} | ${percent(overall.lineF1)} | ${percent(overall.contentCharLoss, 2)} | ${percent(overall.docsLossOver5pct)} | ${percent(headlinesKept)} |`,
    ),
  ];
}

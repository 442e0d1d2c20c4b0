import { CATEGORIES, CATEGORY_IDS } from '../../src/model/category';
import type { BuiltinRule } from '../../src/model/rule';

/** What `npm run bench:quality -- --figures` keeps of its last run. */
export type Figures = Readonly<
  Record<
    string,
    {
      readonly lineP: number;
      readonly lineR: number;
      readonly lineF1: number;
      readonly contentCharLoss: number;
      readonly docsLossOver5pct: number;
    }
  >
>;

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

function qualityTable(figures: Figures): string {
  const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`;
  const rows = Object.entries(figures).map(
    ([confidence, f]) =>
      `| ${confidence} | ${percent(f.lineP)} | ${percent(f.lineR)} | ${percent(f.lineF1)} | ${percent(f.contentCharLoss, 2)} | ${percent(f.docsLossOver5pct)} |`,
  );
  return [
    '| removed | precision | recall | F1 | loss | pages that lose over 5 % |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

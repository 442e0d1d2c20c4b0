import { CATEGORIES, CATEGORY_IDS } from '../../src/model/category';
import type { BuiltinRule } from '../../src/model/rule';
import type { Figures } from '../../test/bench/figures';
import { peerTable, percent } from './qualityPage';

/** The README with what stands between its markers written anew. */
export function readme(
  text: string,
  rules: readonly BuiltinRule[],
  figures: Figures,
  packages: readonly BundledPackage[],
  named: ReadonlySet<string>,
): string {
  const parts = {
    rules: rulesTable(rules),
    quality: qualityTable(figures),
    packages: packagesTable(packages, named),
  };
  return Object.entries(parts).reduce((whole, [marker, part]) => between(whole, marker, part), text);
}

/** A package of others that is part of what ships. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Minified, before zipping. */
  readonly bytes: number;
}

/** Those that the project names itself, and the others in one row. */
function packagesTable(packages: readonly BundledPackage[], named: ReadonlySet<string>): string {
  const direct = packages.filter(({ name }) => named.has(name));
  const others = packages.filter(({ name }) => !named.has(name));
  return [
    '| package | licence | size |',
    '| --- | --- | --- |',
    ...direct.map(
      ({ name, version, licence, bytes }) => `| \`${name}\` ${version} | ${licence} | ${size(bytes)} |`,
    ),
    `| ${others.length} that these use | ${[...new Set(others.map(({ licence }) => licence))].sort().join(', ')} | ${size(others.reduce((sum, { bytes }) => sum + bytes, 0))} |`,
  ].join('\n');
}

const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} kB`;

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

function qualityTable({ levels, html, markdown, peers }: Figures): string {
  return [
    ...levelRows(levels),
    '',
    `The ${html.safe?.overall.docs ?? 0} of these pages whose source is known, cleaned as HTML:`,
    '',
    ...levelRows(html),
    ...(markdown
      ? ['', 'The same pages, converted to Markdown with Turndown:', '', ...levelRows(markdown)]
      : []),
    '',
    'The same pages, and what other programs that look for the article make of them. Our rules were written with these pages at hand, theirs were not:',
    '',
    peerTable(peers),
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

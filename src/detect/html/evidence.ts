/** What the elements around its lines say of a page, put together with what the line model says. */
import type { HtmlPage } from '../../model/page';
import { probability } from '../lineModel/trees';
import type { Outline } from '../outline';
import { MARKS } from './around';
import { COLUMNS, rowsOf } from './columns';
import { linkShare } from './select';
import { WEIGHTS } from './weights';

export interface Evidence {
  /** For each line the probability that it is junk, from 0 to 1. */
  readonly junk: Float32Array;
  /** What speaks for it in the elements around the lines `from` to `to`, inclusive; readable. */
  readonly reasonsFor: (from: number, to: number) => string[];
}

/** Weights in the order of the columns. */
const BY_COLUMN = COLUMNS.map((name) => WEIGHTS[name] ?? 0);

/** `junk` is the line model's probability for each line. */
export function evidenceOf(outline: Outline, page: HtmlPage, junk: Float32Array): Evidence {
  const { table, around, shape } = rowsOf(outline, page, junk);
  const width = COLUMNS.length;
  const combined = junk.map((_, i) => {
    let score = 0;
    for (let k = 0; k < width; k++) score += (table[i * width + k] as number) * (BY_COLUMN[k] as number);
    return probability(score);
  });
  const outside = COLUMNS.indexOf('outside');
  const all = (from: number, to: number, column: number): boolean => {
    for (let i = from; i <= to; i++) if (table[i * width + column] === 0) return false;
    return true;
  };
  const reasonsFor = (from: number, to: number): string[] => {
    const reasons: string[] = [];
    const node = page.leaves[shape.leafOf[from] as number]?.node ?? 0;
    const name = nameAround(around.marks[node] as number);
    if (name !== undefined) reasons.push(name);
    if (shape.container > 0 && all(from, to, outside)) {
      reasons.push('It stands outside the element that holds the article.');
    }
    const share = linkShare(page, shape.leafOf[from] as number, shape.leafOf[to + 1] as number);
    if (share >= MOSTLY) reasons.push(`${Math.round(100 * share)} % of its text are links.`);
    return reasons;
  };
  return { junk: combined, reasonsFor };
}

/** From here on a block consists of links. */
const MOSTLY = 0.6;

/** The strongest word for junk among the names and tags around a line. */
function nameAround(marks: number): string | undefined {
  const best = MARKS.map((mark, k) => ({ mark, weight: (marks >>> k) & 1 ? (WEIGHTS[mark] ?? 0) : 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.mark;
  if (best === undefined) return undefined;
  return best.startsWith('<')
    ? `It stands in a ${best}.`
    : `The page names the element around it as ${KINDS[best] ?? best.slice('in:'.length)}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  'in:navigation': 'navigation',
  'in:footer': 'a footer',
  'in:header': 'a page header',
  'in:sidebar': 'a sidebar',
  'in:share': 'a share bar',
  'in:related': 'a list of other pages',
  'in:comments': 'comments',
  'in:advertising': 'advertising',
  'in:newsletter': 'a newsletter sign-up',
  'in:cookie': 'a cookie notice',
  'in:account': 'log-in or search',
  'in:byline': 'a byline, date or tags',
  'in:popup': 'a pop-up',
};

/** What the elements around a line say of it, as numbers. */
import type { HtmlPage } from '../../model/page';
import { FAR, log1, sinceLast } from '../lineModel/columns';
import { zoneOf, type Outline } from '../outline';
import { aroundOf, blockParent, MARKS, type Around } from './around';
import { logitOf, shapeOf, type PageShape } from './shape';

/** By line. `in:` and `<tag>` are of any element around the line that does not hold the article. */
export const COLUMNS: readonly string[] = [
  'bias',
  'logit',
  'outside',
  'blockMean',
  'group3Mean',
  'group10Mean',
  'linkShare',
  'group3Links',
  'group10Links',
  'blockProse',
  'blockMass',
  'parentMass',
  'grandparentMass',
  'head',
  'headInside',
  'headLinks',
  'tail',
  'tailInside',
  'tailOutside',
  'sinceProse',
  'terminal',
  'words',
  'hidden',
  ...MARKS,
];
const FIRST_MARK = COLUMNS.length - MARKS.length;

/** One row of `COLUMNS` for each line in one table, and what it was made of. */
export interface Rows {
  readonly table: Float32Array;
  readonly around: Around;
  readonly shape: PageShape;
}

/** `junk` is the line model's probability for each line. */
export function rowsOf(outline: Outline, page: HtmlPage, junk: Float32Array): Rows {
  const { segments, isProse } = outline;
  const { nodes, leaves, linkedBefore, isHidden, leavesBefore } = page;
  const shape = shapeOf(outline, page, junk);
  const around = aroundOf(page, shape);
  const { mass, logit, words, proseWords, characters, from, to, leafOf, container } = shape;
  const total = Math.max(1e-9, mass.at(-1) ?? 0);
  const since = sinceLast(segments.map((_, i) => (isProse[i] && (junk[i] ?? 0) < 0.5 ? 1 : 0)));
  const table = new Float32Array(segments.length * COLUMNS.length);
  const over = (sums: Float64Array, a: number, b: number): number =>
    (sums[b] as number) - (sums[a] as number);
  const links = (a: number, b: number): number =>
    ((linkedBefore[b] as number) - (linkedBefore[a] as number)) / Math.max(1, over(characters, a, b));
  const massOf = (node: number): number =>
    node < 0 ? 1 : over(mass, from[node] as number, to[node] as number) / total;
  const end = nodes[container]?.last ?? 0;
  segments.forEach(({ facts }, i) => {
    const leaf = leaves[leafOf[i] as number];
    if (!leaf) return;
    const at = leaf.node;
    const isOut = at < container || at > end;
    const zone = zoneOf(outline, i);
    const ownLinks = links(leafOf[i] as number, leafOf[i + 1] as number);
    const mean = (node: number): number => {
      const [a, b] = node < 0 ? [i, i + 1] : [from[node] as number, to[node] as number];
      return over(logit, a, b) / Math.max(1, b - a);
    };
    const linksOf = (node: number): number =>
      node < 0
        ? 0
        : links(leavesBefore[node] as number, leavesBefore[(nodes[node]?.last ?? 0) + 1] as number);
    const block = around.block[at] as number;
    const group3 = around.group3[at] as number;
    const group10 = around.group10[at] as number;
    const [a, b] = block < 0 ? [i, i + 1] : [from[block] as number, to[block] as number];
    const parent = blockParent(page, at);
    const values = [
      1,
      logitOf(junk[i] ?? 0),
      Number(isOut),
      mean(block),
      mean(group3 < 0 ? block : group3),
      mean(group10 < 0 ? block : group10),
      ownLinks,
      linksOf(group3),
      linksOf(group10),
      over(proseWords, a, b) / Math.max(1, over(words, a, b)),
      over(mass, a, b) / total,
      massOf(parent),
      massOf(parent < 0 ? -1 : (nodes[parent]?.parent ?? -1)),
      Number(zone === 'head'),
      Number(zone === 'head' && !isOut),
      zone === 'head' ? ownLinks : 0,
      Number(zone === 'tail'),
      Number(zone === 'tail' && !isOut),
      Number(zone === 'tail' && isOut),
      log1(Math.min(FAR, since[i] ?? FAR)),
      Number(facts.terminal),
      log1(facts.words),
      isHidden[at] ?? 0,
    ];
    const row = i * COLUMNS.length;
    table.set(values, row);
    const marks = around.marks[at] as number;
    for (let k = FIRST_MARK; k < COLUMNS.length; k++) table[row + k] = (marks >>> (k - FIRST_MARK)) & 1;
  });
  return { table, around, shape };
}

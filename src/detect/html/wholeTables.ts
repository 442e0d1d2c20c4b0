/** A table of the article stays whole: without some of its rows what is left of it says something else. */
import type { HtmlPage } from '../../model/page';
import { CONFIDENCES, type Confidence, type RuleKind } from '../../model/rule';
import { dataTables } from '../../read/html/dataTables';
import type { Candidate } from '../candidate';
import type { Outline } from '../outline';

/** What names the lines that it finds; all else goes by their shape and place. */
const NAMING: ReadonlySet<RuleKind> = new Set([
  'phrase',
  'line',
  'section',
  'selector',
  'inline',
  'contents',
]);

/** For each line in a table that would lose some of its rows, how sure all of its rows are found; -1 where one is not. */
export type TornTables = ReadonlyMap<number, number>;

/** The lines of a table of data, inclusive. */
interface Table {
  readonly from: number;
  readonly to: number;
  /** Whether it stands beside paragraphs of the article. */
  readonly isInArticle: boolean;
}

export function tablesOf(outline: Outline, page: HtmlPage): readonly Table[] {
  const { article, isProse } = outline;
  const linesOf = (node: number): [number, number] | undefined => {
    const first = page.leavesBefore[node] as number;
    const end = page.leavesBefore[(page.nodes[node]?.last ?? 0) + 1] as number;
    if (end === first) return undefined;
    return [page.leaves[first]?.segment ?? 0, page.leaves[end - 1]?.segment ?? 0];
  };
  return [...dataTables(page)].flatMap((node): Table[] => {
    const lines = linesOf(node);
    if (!lines) return [];
    const [from, to] = lines;
    if (!article) return [{ from, to, isInArticle: false }];
    const [begin, end] = linesOf(page.nodes[node]?.parent ?? 0) ?? lines;
    const isBeside = isProse
      .slice(Math.max(begin, article.first), Math.min(end, article.last) + 1)
      .includes(true);
    return [{ from, to, isInArticle: isBeside || (from > article.first && to < article.last) }];
  });
}

/**
 * The tables that would be torn with what `of` finds, by line. A table outside the article may lose more than half of its
 * rows: then the rest is what was missed.
 */
export function tornTables(tables: readonly Table[], of: readonly (Confidence | undefined)[]): TornTables {
  const torn = new Map<number, number>();
  for (const { from, to, isInArticle } of tables) {
    const ranks = of.slice(from, to + 1).map((confidence) => (confidence ? rank(confidence) : -1));
    const least = Math.min(...ranks);
    const more = ranks.filter((one) => one > least).length;
    if (more === 0 || (!isInArticle && more * 2 > ranks.length)) continue;
    for (let i = from; i <= to; i++) torn.set(i, least);
  }
  return torn;
}

/** Whether a line stays for the sake of its table. */
export function isKeptRow(torn: TornTables, index: number, { rule, confidence }: Candidate): boolean {
  const least = torn.get(index);
  return least !== undefined && rank(confidence) > least && !NAMING.has(rule.kind);
}

const rank = (confidence: Confidence): number => CONFIDENCES.indexOf(confidence);

/** Elements that selectors find -> what is proposed to go. */
import type { HtmlPage, PageNode } from '../../model/page';
import { LIST_OF_LINKS, type Confidence } from '../../model/rule';
import type { RuleSet } from '../../rules/compile';
import { counted, quoted, type Candidate } from '../candidate';
import { isOffIn } from '../context';
import { lowered, PLACES, zoneOf, type Outline } from '../outline';
import { matchElements, type ElementMatch } from './select';

/** An element, and the lines it consists of; `from` is -1 where it has no whole line. */
export interface ElementCandidate extends Candidate {
  readonly node: PageNode;
}

/** Built-in rules leave an element that holds this share of the article's words. */
const TOO_MUCH = 0.2;
/** Names of elements inside these are the text's own. */
const QUOTING = new Set(['pre', 'code', 'figure', 'blockquote']);

export function elementCandidates(
  outline: Outline,
  page: HtmlPage,
  rules: RuleSet,
  own: ReadonlySet<number>,
): ElementCandidate[] {
  const prose = outline.segments.map(({ facts }, i) => (outline.isProse[i] ? facts.words : 0));
  const total = prose.reduce((sum, words) => sum + words, 0);
  return matchElements(page, rules).flatMap(({ active, node }): ElementCandidate[] => {
    const { rule } = active;
    if (isOffIn(rule, outline.profile)) return [];
    const { from, to, isWhole } = linesOf(page, node);
    if (rule.category !== 'custom') {
      const lost = prose.slice(from, to + 1).reduce((sum, words) => sum + words, 0);
      if (lost > total * TOO_MUCH || isQuoted(page, node)) return [];
      for (let i = from; i <= to; i++) if (own.has(i)) return [];
    }
    const confidence = confidenceOf(outline, { active, node }, from);
    if (confidence === undefined) return [];
    const subject = `${rule.title}: ${describe(outline, node, from, to)}`;
    return [
      { rule, confidence, from: isWhole ? from : -1, to: isWhole ? to : -1, subject, reasons: [], node },
    ];
  });
}

function confidenceOf(outline: Outline, { active }: ElementMatch, from: number): Confidence | undefined {
  const { rule, set } = active;
  const sure = set ?? rule.confidence;
  // Links that are all of an element are no part of the sentences around it.
  const isList = (rule.linkDensity ?? 0) >= LIST_OF_LINKS;
  const isAnywhere = rule.guards?.context === 'anywhere' || set !== undefined || from < 0 || isList;
  return isAnywhere || zoneOf(outline, from) !== 'inside' ? sure : lowered(sure);
}

/** The lines of an element, and whether it holds all of each. Without lines `from` is -1 and `to` below it. */
function linesOf(
  { leaves, leavesBefore }: HtmlPage,
  { index, last }: PageNode,
): { from: number; to: number; isWhole: boolean } {
  const a = leavesBefore[index] as number;
  const b = leavesBefore[last + 1] as number;
  const from = leaves[a]?.segment ?? -1;
  const to = leaves[b - 1]?.segment ?? -1;
  if (b === a) return { from: -1, to: -2, isWhole: false };
  return { from, to, isWhole: leaves[a - 1]?.segment !== from && leaves[b]?.segment !== to };
}

function isQuoted({ nodes }: HtmlPage, node: PageNode): boolean {
  for (let at = nodes[node.parent]; at; at = nodes[at.parent]) if (QUOTING.has(at.tag)) return true;
  return false;
}

function describe(outline: Outline, { tag, attributes }: PageNode, from: number, to: number): string {
  const name = attributes.get('id') ?? attributes.get('class')?.trim().split(/\s+/u)[0] ?? '';
  const element = name === '' ? `<${tag}>` : `<${tag}> ${quoted(name)}`;
  if (from < 0) return element;
  return `${element} of ${counted(to - from + 1, 'line')}${PLACES[zoneOf(outline, from)]}`;
}

/** Which elements of a page the selectors of rules find. */
import type { Options } from 'css-select';
import type { HtmlPage, PageNode } from '../../model/page';
import type { ActiveSelector, RuleSet } from '../../rules/compile';
import type { ParsedSelector } from '../../rules/selector';
import { selectors as selectorParser } from '../../rules/selectors';
import { LONGEST_LINE } from '../lines';
import { nameWords } from './names';

export interface ElementMatch {
  readonly active: ActiveSelector;
  readonly node: PageNode;
}

type Test = (node: PageNode) => boolean;
type PageAdapter = NonNullable<Options<PageNode, PageNode>['adapter']>;

interface Entry {
  readonly active: ActiveSelector;
  readonly test: Test;
}

/**
 * One walk over the elements for all rules: a selector is only asked where its id, class, attribute or tag stands, names
 * are looked up. Of nested elements that one rule finds the outermost counts.
 */
export function matchElements(page: HtmlPage, { selectors }: RuleSet): ElementMatch[] {
  if (selectors.length === 0) return [];
  const adapter = adapterOf(page);
  const { keyOf } = selectorParser.get();
  const index = new Map<string, Entry[]>();
  for (const active of selectors) {
    for (const alternative of active.alternatives()) {
      const entry: Entry = { active, test: testOf([alternative], adapter) };
      const key = keyOf(alternative);
      const others = index.get(key);
      if (others) others.push(entry);
      else index.set(key, [entry]);
    }
  }
  const named = new Map<string, ActiveSelector[]>();
  for (const active of selectors) {
    for (const name of active.rule.names ?? []) {
      const word = name.replaceAll('-', '');
      named.set(word, [...(named.get(word) ?? []), active]);
    }
  }
  const conditions = new Map(selectors.map((active) => [active, conditionOf(page, active, adapter)]));
  const covered = new Map<ActiveSelector, number>();
  const matches: ElementMatch[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element' || UNTOUCHED.has(node.tag)) continue;
    const take = (active: ActiveSelector): void => {
      if ((covered.get(active) ?? -1) >= node.index || !conditions.get(active)?.(node)) return;
      covered.set(active, node.last);
      matches.push({ active, node });
    };
    for (const key of keysOf(node)) {
      for (const { active, test } of index.get(key) ?? []) if (test(node)) take(active);
    }
    if (named.size === 0) continue;
    for (const word of nameWords(node)) for (const active of named.get(word) ?? []) take(active);
  }
  return matches;
}

const UNTOUCHED = new Set(['html', 'head', 'body']);

function keysOf({ tag, attributes }: PageNode): string[] {
  const keys = ['*', tag];
  for (const [name, value] of attributes) {
    keys.push(`[${name}]`);
    if (name === 'id') keys.push(`#${value}`);
    else if (name === 'class') for (const one of value.split(/\s+/u)) keys.push(`.${one}`);
  }
  return keys;
}

/** What a rule asks besides its selector. */
function conditionOf(page: HtmlPage, { rule, has }: ActiveSelector, adapter: PageAdapter): Test {
  const holds = has && testOf(has(), adapter);
  return (node) => {
    const from = page.leavesBefore[node.index] as number;
    const to = page.leavesBefore[node.last + 1] as number;
    if (rule.linkDensity !== undefined && linkShare(page, from, to) < rule.linkDensity) return false;
    if (rule.text && !rule.text.test(textOf(page, from, to))) return false;
    return (
      !holds ||
      page.nodes
        .slice(node.index + 1, node.last + 1)
        .some((inner) => inner.kind === 'element' && holds(inner))
    );
  };
}

export function linkShare({ leaves, linkedBefore }: HtmlPage, from: number, to: number): number {
  const linked = (linkedBefore[to] as number) - (linkedBefore[from] as number);
  let all = 0;
  for (let i = from; i < to; i++) all += leaves[i]?.length ?? 0;
  return linked / Math.max(1, all);
}

/** What the element says, at most as much as an expression is tried on. */
function textOf({ leaves, nodes }: HtmlPage, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to && text.length < LONGEST_LINE; i++) {
    const leaf = leaves[i];
    if (leaf) text += ` ${nodes[leaf.node]?.text ?? ''}`;
  }
  return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LINE);
}

/** Compiled when it is first asked: most selectors have nothing to look for in a page. */
function testOf(selector: ParsedSelector, adapter: PageAdapter): Test {
  let test: Test | undefined;
  return (node) => {
    test ??= selectorParser.get().compile<PageNode, PageNode>(
      selector.map((alternative) => [...alternative]),
      { adapter, cacheResults: false },
    );
    return test(node);
  };
}

function adapterOf({ nodes, previous }: HtmlPage): PageAdapter {
  const childrenOf = (node: PageNode): PageNode[] => {
    const children: PageNode[] = [];
    for (
      let child = nodes[node.index + 1];
      child && child.index <= node.last;
      child = nodes[child.last + 1]
    ) {
      children.push(child);
    }
    return children;
  };
  return {
    isTag: (node): node is PageNode => node.kind === 'element',
    getAttributeValue: ({ attributes }, name) => attributes.get(name),
    hasAttrib: ({ attributes }, name) => attributes.has(name),
    getName: ({ tag }) => tag,
    getChildren: childrenOf,
    getParent: ({ parent }) => nodes[parent] ?? null,
    getSiblings: (node) => childrenOf(nodes[node.parent] ?? node),
    prevElementSibling: (node) => {
      let before = nodes[previous[node.index] as number];
      while (before && before.kind !== 'element') before = nodes[previous[before.index] as number];
      return before ?? null;
    },
    getText: ({ index, last }) =>
      nodes
        .slice(index, last + 1)
        .map(({ text }) => text)
        .join(''),
    removeSubsets: (list) =>
      list.filter((node) => !list.some((other) => other.index < node.index && other.last >= node.last)),
  };
}

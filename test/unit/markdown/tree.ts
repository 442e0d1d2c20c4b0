/** The syntax tree of a Markdown text as another parser sees it, without what was cut out of it. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Edit } from '../../../src/model/text';

interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } };
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly checked?: boolean | null;
  readonly identifier?: string;
  readonly url?: string;
}

/** Types whose children are text and not blocks. */
const INLINE_PARENTS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The tree as indented lines: types, and the source of what holds no blocks, without spaces and quote marks. Of lists
 * neither numbers nor the distance of their items counts.
 */
export function treeOf(text: string, cuts: readonly Edit[] = []): string {
  const root = fromMarkdown(text.replace(/^\ufeff/u, '\n').replace(/\r(?!\n)/gu, '\n'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as TreeNode;
  return linesOf(root, 0, text, cuts).join('\n');
}

function linesOf(node: TreeNode, depth: number, text: string, cuts: readonly Edit[]): string[] {
  const indent = '  '.repeat(depth);
  const name = `${indent}${node.type}${String(node.depth ?? '')}${String(node.ordered ?? '')}`;
  if (INLINE_PARENTS.has(node.type)) {
    const inline = inlineOf(node.children ?? [], text, cuts);
    return inline === '' && (isCut(node, cuts) || node.type !== 'tableCell') ? [] : [`${name} ${inline}`];
  }
  if (node.children) {
    const inside = node.children.flatMap((child) => linesOf(child, depth + 1, text, cuts));
    // A quote without text is a blank line.
    const isEmptyQuote = node.type === 'blockquote';
    const isGone = inside.length === 0 && (isCut(node, cuts) || node.children.length > 0 || isEmptyQuote);
    return isGone && depth > 0 ? [] : [name, ...inside];
  }
  const rest = sourceOf(node, text, cuts);
  return rest === '' ? [] : [`${name} ${rest}`];
}

function inlineOf(nodes: readonly TreeNode[], text: string, cuts: readonly Edit[]): string {
  return nodes
    .map((node) => {
      const rest = sourceOf(node, text, cuts);
      if (rest === '' || node.type === 'break') return '';
      if (node.type === 'text') return rest;
      const inside = node.children ? inlineOf(node.children, text, cuts) : rest;
      return `{${node.type} ${inside} ${node.url ?? node.identifier ?? ''}}`;
    })
    .join('');
}

function isCut(node: TreeNode, cuts: readonly Edit[]): boolean {
  const { start, end } = rangeOf(node);
  return cuts.some((cut) => cut.start < end && cut.end > start);
}

function rangeOf({ position }: TreeNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function sourceOf(node: TreeNode, text: string, cuts: readonly Edit[]): string {
  const { start, end } = rangeOf(node);
  let rest = '';
  let at = start;
  for (const cut of cuts) {
    if (cut.end <= at || cut.start >= end) continue;
    rest += text.slice(at, Math.max(at, cut.start));
    at = Math.max(at, cut.end);
  }
  return (rest + text.slice(at, Math.max(at, end))).replace(/[\s>]/gu, '').replace(/\\$/u, '');
}

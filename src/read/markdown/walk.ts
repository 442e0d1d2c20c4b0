import type { SyntaxNodeRef } from '@lezer/common';
import { markdownParser } from './library';

/** A node of the syntax tree, in offsets of the source. */
export interface TreeNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly lastChild: () => Pick<TreeNode, 'name' | 'from' | 'to'> | undefined;
}

/** Calls `enter` and `leave` for every node, in the order of the source. */
export type Walk = (enter: (node: TreeNode) => void, leave?: (name: string) => void) => void;

/**
 * Parses a source; what stands before `from` counts as blank. The parser takes a carriage return for the last cell of
 * a table row, so it gets a text without them, and its offsets are put back.
 */
export function walkOf(source: string, from: number): Walk {
  const matter = source.slice(0, from).replace(/[^\r\n]/gu, ' ');
  const rest = source.slice(from).replace(/^\ufeff/u, '\n');
  const text = (matter + rest).replace(/\r(?!\n)/gu, '\n');
  const returns = returnsIn(text);
  const tree = markdownParser.get().parseMarkdown(returns.length === 0 ? text : text.replaceAll('\r', ''));
  const toSource = (offset: number): number => offset + countBelow(returns, offset);
  const nodeOf = ({ name, from, to }: Pick<SyntaxNodeRef, 'name' | 'from' | 'to'>) => ({
    name,
    from: toSource(from),
    to: toSource(to),
  });
  return (enter, leave) => {
    tree.iterate({
      enter: (ref) => {
        const lastChild = (): ReturnType<typeof nodeOf> | undefined => {
          const last = ref.node.lastChild;
          return last ? nodeOf(last) : undefined;
        };
        enter({ ...nodeOf(ref), lastChild });
      },
      leave: ({ name }) => leave?.(name),
    });
  };
}

/** Where the carriage returns of a text stand once they are taken out: at the line feeds after them. */
function returnsIn(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) found.push(at - found.length);
  return found;
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { countFirst } from '../bisect';
import type { Tree } from '@lezer/common';
import { markdownParser } from './library';

/** A stretch of a source. */
interface Place {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A node of the syntax tree, in offsets of the source. The walk changes it when it goes on. */
export interface TreeNode extends Place {
  readonly lastChild: () => Place | undefined;
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
  return walkThrough(
    tree,
    returns.length === 0
      ? (offset) => offset
      : (offset) => offset + countFirst(returns, (place) => place < offset),
  );
}

/** One object stands for all nodes: a document of a megabyte has hundreds of thousands. */
function walkThrough(tree: Tree, toSource: (offset: number) => number): Walk {
  return (enter, leave) => {
    const cursor = tree.cursor();
    const node = {
      name: '',
      from: 0,
      to: 0,
      lastChild: (): Place | undefined => {
        const last = cursor.node.lastChild;
        return last ? { name: last.name, from: toSource(last.from), to: toSource(last.to) } : undefined;
      },
    };
    for (;;) {
      node.name = cursor.name;
      node.from = toSource(cursor.from);
      node.to = toSource(cursor.to);
      enter(node);
      if (cursor.firstChild()) continue;
      leave?.(cursor.name);
      while (!cursor.nextSibling()) {
        if (!cursor.parent()) return;
        leave?.(cursor.name);
      }
    }
  };
}

/** Where the carriage returns of a text stand once they are taken out: at the line feeds after them. */
function returnsIn(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) found.push(at - found.length);
  return found;
}

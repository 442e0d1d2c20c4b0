/** Finds the place of a value in the text of a settings file. */
import { parseTree, type Node } from 'jsonc-parser';
import type { Range } from '../model/text';

/** One step into a settings file: a key, an index, or the block of a language (`"[markdown][plaintext]"`). */
export type Step = string | number | { readonly language: string };

/**
 * Where the value behind `steps` stands. Goes as deep as the file does, but not less deep than the first `needed`
 * steps: short of that the file does not hold the setting. `key` gives the key instead of its value.
 */
export function locateSetting(
  text: string,
  steps: readonly Step[],
  needed: number,
  at: 'value' | 'key',
): Range | undefined {
  let node: Node | undefined = parseTree(text, [], { allowTrailingComma: true });
  let depth = 0;
  for (const step of steps) {
    const next: Node | undefined = node && childOf(node, step);
    if (!next) break;
    node = next;
    depth++;
  }
  if (!node || depth < needed) return undefined;
  // The parent of a value is the property it belongs to, whose first child is the key.
  const key = at === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  const { offset, length } = key ?? node;
  return { start: offset, end: offset + length };
}

function childOf(node: Node, step: Step): Node | undefined {
  if (typeof step === 'number') return node.type === 'array' ? node.children?.[step] : undefined;
  if (node.type !== 'object') return undefined;
  const isMeant = (key: unknown): boolean =>
    typeof key === 'string' && (typeof step === 'string' ? key === step : key.includes(`[${step.language}]`));
  // Of a key that stands there twice the last one counts.
  return node.children?.filter(({ children }) => isMeant(children?.[0]?.value)).at(-1)?.children?.[1];
}

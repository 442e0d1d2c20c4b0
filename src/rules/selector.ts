/** CSS selectors as rules use them: checked and taken apart once, made ready for a page later. */
import { compile } from 'css-select';
import { AttributeAction, parse, SelectorType, type Selector } from 'css-what';

export { compile } from 'css-select';

/** The alternatives of a selector: `a, b` has two. */
export type ParsedSelector = readonly (readonly Selector[])[];

/** The alternatives, or what is wrong with the selector. Never throws. */
export function parseSelector(text: string): ParsedSelector | { readonly message: string } {
  if (text.trim() === '') return { message: 'This selector is empty. Write one like ".share-bar".' };
  try {
    const parsed = parse(text);
    // Pseudo-classes are only looked up when a selector is compiled.
    compile(parsed);
    return parsed;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { message: `Not a CSS selector: ${reason}. Write one like ".share-bar" or "aside > ul".` };
  }
}

const MOVES: ReadonlySet<SelectorType> = new Set([
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Sibling,
  SelectorType.Adjacent,
  SelectorType.Parent,
  SelectorType.ColumnCombinator,
]);

/**
 * What an element must have to be worth asking, by the last part of a selector: `#id`, `.class`, `[attribute]` or `tag`;
 * `*` where it asks for none of them.
 */
export function keyOf(alternative: readonly Selector[]): string {
  const keys: string[] = [];
  for (const token of [...alternative].reverse()) {
    if (MOVES.has(token.type)) break;
    if (token.type === SelectorType.Tag) keys.push(token.name.toLowerCase());
    else if (token.type === SelectorType.Attribute && token.action !== AttributeAction.Not) {
      const { name, action, value } = token;
      if (name === 'id' && action === AttributeAction.Equals) keys.push(`#${value}`);
      else if (name === 'class' && action === AttributeAction.Element) keys.push(`.${value}`);
      else keys.push(`[${name}]`);
    }
  }
  return keys.sort((a, b) => rankOf(a) - rankOf(b))[0] ?? '*';
}

/** Ids are the rarest, then classes, other attributes, tags. */
function rankOf(key: string): number {
  const rank = ['#', '.', '['].indexOf(key.charAt(0));
  return rank < 0 ? 3 : rank;
}

import type { TornLink } from '../../model/markdown';

/** What is left of a link in the text of a line: `](target "title")`, or a bracket that nothing closes. */
const TORN = /\]\((?:[^\s()]|\([^\s()]*\))*(?:\s+"[^"]*")?\s*\)\[?|(?:^|(?<=\s))\[(?=\s|$)|\[$/gu;

export interface TornText {
  readonly text: string;
  /** Its brackets in order. */
  readonly brackets: string;
}

/** The text of a line without the brackets of torn links. Links that are whole are not in it any more. */
export function withoutTorn(text: string): TornText {
  if (!text.includes('[') && !text.includes('](')) return { text, brackets: '' };
  let brackets = '';
  const rest = text.replace(TORN, (found) => {
    brackets += (found.startsWith(']') ? ']' : '') + (found.endsWith('[') ? '[' : '');
    return ' ';
  });
  return { text: rest, brackets };
}

/** A torn link holds a teaser; brackets further apart are no link. */
const LONGEST = 24;

/** The torn links of a document, by each of their lines. */
export function tornLinks(brackets: ReadonlyMap<number, string>): ReadonlyMap<number, readonly TornLink[]> {
  const links = new Map<number, TornLink[]>();
  let open: number | undefined;
  for (const [line, found] of brackets) {
    for (const bracket of found) {
      if (bracket === '[') {
        open = line;
      } else if (open !== undefined) {
        const link = { open, close: line };
        if (line - open > LONGEST) continue;
        for (const at of new Set([open, line])) links.set(at, [...(links.get(at) ?? []), link]);
        open = undefined;
      }
    }
  }
  return links;
}

/** Whether a line stands in one of the links. */
export function isInTorn(links: ReadonlyMap<number, readonly TornLink[]>, line: number): boolean {
  for (let at = line; at >= Math.max(0, line - LONGEST); at--) {
    for (const { open, close } of links.get(at) ?? []) if (open <= line && line <= close) return true;
  }
  return false;
}

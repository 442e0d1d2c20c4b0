import type { TornLink } from '../../model/markdown';

/** What is left of a link in the text of a line: `](target "title")`, `](<target>)`, or a bracket that nothing closes. */
const TORN =
  /\]\((?:<[^<>]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+"[^"]*")?\s*\)\[?|(?:^|(?<=\s))\[(?=\s|$)|\[$/gu;

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

/** The links that a line stands in, or whose brackets stand on it. */
export function tornAround(
  links: ReadonlyMap<number, readonly TornLink[]>,
  line: number,
): readonly TornLink[] {
  if (links.size === 0) return [];
  const found = links.get(line) ?? [];
  for (let at = line - 1; found.length === 0 && at >= Math.max(0, line - LONGEST); at--) {
    const around = (links.get(at) ?? []).filter(({ open, close }) => open < line && line < close);
    if (around.length > 0) return around;
  }
  return found;
}

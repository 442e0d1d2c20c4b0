import type { Call } from './protocol';

/**
 * The line of a source (zero-based) that a call of an expression was tried on: the first that begins as the text of the
 * call and is as long, else the first that holds its beginning. Undefined where the source writes it differently
 * (entities, markup).
 */
export function lineOfCall(
  source: string,
  { beginning, length }: Pick<Call, 'beginning' | 'length'>,
): number | undefined {
  if (beginning === '') return undefined;
  let best: number | undefined;
  for (let at = source.indexOf(beginning); at >= 0;) {
    const rest = /[^\r\n]*/uy;
    rest.lastIndex = at;
    const line = rest.exec(source)?.[0] ?? '';
    if (line.trimEnd().length === length) return lineAt(source, at);
    best ??= at;
    at = source.indexOf(beginning, at + line.length);
  }
  return best === undefined ? undefined : lineAt(source, best);
}

function lineAt(source: string, offset: number): number {
  let line = 0;
  for (const { index } of source.matchAll(/\r\n|[\r\n]/gu)) {
    if (index >= offset) break;
    line++;
  }
  return line;
}

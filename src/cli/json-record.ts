/** One JSON record as it stands in its line. Pure. */
import type { Format, Range } from '../model/text';

/** A record of `--jsonl`. */
export interface JsonRecord {
  /** The `id` as it stands in the source, so that large numbers keep every digit; undefined when there is none. */
  readonly id: string | undefined;
  readonly text: string;
  readonly format: Format | undefined;
}

const FORMATS = ['text', 'markdown', 'html'] as const satisfies readonly Format[];

/** Reads a line. A string is a message that says what is wrong with it. */
export function readRecord(line: string): JsonRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `This is not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'This is no JSON object with an "id" and a "text".';
  }
  const { id, text, format } = value as Record<string, unknown>;
  if (typeof text !== 'string') {
    return text === undefined ? 'The "text" is missing.' : 'The "text" must be a string.';
  }
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    return 'The "id" must be a string or a number.';
  }
  const known = FORMATS.find((name) => name === format);
  if (format !== undefined && known === undefined) {
    return 'The "format" must be "text", "markdown" or "html".';
  }
  const range = valueRanges(line).get('id');
  return { id: range && line.slice(range.start, range.end), text, format: known };
}

/**
 * The line of a valid record with some values replaced (in place, or added at the end); every other character stays.
 * `values` are JSON.
 */
export function withValues(line: string, values: Readonly<Record<string, string>>): string {
  const ranges = valueRanges(line);
  const close = line.lastIndexOf('}');
  const edits = Object.entries(values).map(([key, json]) => {
    const range = ranges.get(key);
    return range ? { ...range, json } : { start: close, end: close, json: `,${JSON.stringify(key)}:${json}` };
  });
  let result = '';
  let done = 0;
  for (const { start, end, json } of edits.sort((a, b) => a.start - b.start)) {
    result += line.slice(done, start) + json;
    done = end;
  }
  return result + line.slice(done);
}

/**
 * Where the values of an object's own keys stand. Of a key that is repeated the last counts, as for `JSON.parse`,
 * which must have accepted `json` before.
 */
function valueRanges(json: string): Map<string, Range> {
  const ranges = new Map<string, Range>();
  let at = json.indexOf('{') + 1;
  for (;;) {
    const quote = json.indexOf('"', at);
    if (quote < 0) return ranges;
    const keyEnd = stringEnd(json, quote);
    const start = skipSpace(json, json.indexOf(':', keyEnd) + 1);
    const end = valueEnd(json, start);
    ranges.set(JSON.parse(json.slice(quote, keyEnd)) as string, { start, end });
    at = skipSpace(json, end);
    if (json[at] !== ',') return ranges;
  }
}

function valueEnd(json: string, start: number): number {
  if (json[start] === '"') return stringEnd(json, start);
  if (json[start] !== '{' && json[start] !== '[') {
    let end = start;
    while (end < json.length && !',}] \t\r\n'.includes(json.charAt(end))) end++;
    return end;
  }
  let depth = 0;
  for (let at = start; at < json.length; at++) {
    const character = json[at];
    if (character === '"') at = stringEnd(json, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return at + 1;
  }
  return json.length;
}

/** The offset after the string that starts at `quote`. */
function stringEnd(json: string, quote: number): number {
  for (let end = json.indexOf('"', quote + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return json.length;
}

function skipSpace(json: string, at: number): number {
  while (' \t\r\n'.includes(json.charAt(at)) && at < json.length) at++;
  return at;
}

/** The options of the command line, checked. Pure. */
import { ARTICLE_FORMATS, type ArticleFormat } from '../model/article';
import { CONFIDENCES, type Confidence } from '../model/rule';
import type { Format } from '../model/text';
import { nearest } from './words';

export const COMMANDS = ['scan', 'clean', 'extract'] as const;
export type Command = (typeof COMMANDS)[number];

/** Where settings come from. */
export type ConfigChoice =
  { readonly kind: 'search' } | { readonly kind: 'none' } | { readonly kind: 'file'; readonly path: string };

/** What an extraction is printed as. */
export type ExtractTo = ArticleFormat | 'json';

/** Where an extraction goes. */
export type Destination =
  { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

/** A checked request to scan, clean or extract. */
export interface Options {
  readonly command: Command;
  /** Names and globs as given; empty when standard input is read. */
  readonly files: readonly string[];
  readonly stdin: boolean;
  readonly jsonl: boolean;
  readonly write: boolean;
  readonly to: ExtractTo;
  readonly output: Destination;
  /** Whether an extraction begins with what is known of the article. */
  readonly frontMatter: boolean;
  readonly as: Format | undefined;
  readonly confidence: Confidence | undefined;
  readonly format: 'text' | 'json';
  readonly config: ConfigChoice;
  readonly color: boolean;
}

const FORMATS = ['text', 'markdown', 'html'] as const satisfies readonly Format[];
const OUTPUTS = ['text', 'json'] as const;
const EXTRACTS = [...ARTICLE_FORMATS, 'json'] as const satisfies readonly ExtractTo[];

/** All options, and whether they take a value. */
export const OPTIONS = {
  stdin: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  write: { type: 'boolean' },
  as: { type: 'string' },
  confidence: { type: 'string' },
  format: { type: 'string' },
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'output-dir': { type: 'string' },
  'no-front-matter': { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What was typed makes no sense; the message says what and what to do. */
export class Mistake extends Error {}

/** What the words and values ask for. Throws a `Mistake` where they make no sense together. */
export function toOptions(
  command: Command,
  words: readonly string[],
  values: ReadonlyMap<OptionName, string>,
): Options {
  const dash = words.length === 1 && words[0] === '-';
  const files = dash ? [] : words;
  const jsonl = values.has('jsonl');
  const stdin = values.has('stdin') || dash || jsonl;
  const write = values.has('write');
  if (write && command === 'scan') {
    throw new Mistake('--write belongs to `descrape clean`; a scan changes nothing.');
  }
  checkExtract(command, values, stdin);
  if (stdin && files.length > 0) {
    const option = jsonl ? '--jsonl' : '--stdin';
    throw new Mistake(`${option} reads standard input, so no files can be named. Leave out one of the two.`);
  }
  if (!stdin && files.length === 0) {
    throw new Mistake('Nothing to read: name files, or read standard input with --stdin.');
  }
  if (write && stdin) {
    throw new Mistake('--write changes files, but standard input is read. Leave out one of the two.');
  }
  if (jsonl && values.get('format') === 'text') {
    throw new Mistake('--jsonl always answers in JSON. Leave out --format text.');
  }
  if (values.has('config') && values.has('no-config')) {
    throw new Mistake('--config and --no-config exclude each other. Leave out one of the two.');
  }
  const config = values.get('config');
  const to = choice('to', values, EXTRACTS) ?? 'markdown';
  return {
    command,
    files,
    stdin,
    jsonl,
    write,
    to,
    output: destination(values),
    frontMatter: !values.has('no-front-matter'),
    // What comes in a pipe to be extracted is a page; a record may say what it is.
    as: choice('as', values, FORMATS) ?? (command === 'extract' && stdin && !jsonl ? 'html' : undefined),
    confidence: choice('confidence', values, CONFIDENCES),
    format: command === 'extract' && to === 'json' ? 'json' : (choice('format', values, OUTPUTS) ?? 'text'),
    config:
      config !== undefined
        ? { kind: 'file', path: config }
        : { kind: values.has('no-config') ? 'none' : 'search' },
    color: values.has('color'),
  };
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function choice<T extends string>(
  name: OptionName,
  values: ReadonlyMap<OptionName, string>,
  allowed: readonly T[],
): T | undefined {
  const given = values.get(name);
  if (given === undefined) return undefined;
  const value = allowed.find((one) => one === given);
  if (value !== undefined) return value;
  const meant = nearest(given, allowed);
  throw new Mistake(
    `--${name} cannot be "${given}"; ${meant === undefined ? 'it' : `did you mean "${meant}"? It`} is one of ${allowed.join(', ')}.`,
  );
}

/** What an option that needs a value takes. */
export function valueHint(name: OptionName): string {
  if (name === 'as') return FORMATS.join(', ');
  if (name === 'confidence') return CONFIDENCES.join(', ');
  if (name === 'format') return OUTPUTS.join(', ');
  if (name === 'to') return EXTRACTS.join(', ');
  if (name === 'output-dir') return 'the name of a folder';
  return 'the name of a file';
}

/** Options that belong to one command only. */
function checkExtract(command: Command, values: ReadonlyMap<OptionName, string>, stdin: boolean): void {
  const [output, folder] = [values.has('output'), values.has('output-dir')];
  if (command !== 'extract') {
    const name = (['to', 'output', 'output-dir', 'no-front-matter'] as const).find((option) =>
      values.has(option),
    );
    if (name !== undefined) throw new Mistake(`--${name} belongs to \`descrape extract\`.`);
    return;
  }
  if (values.has('write')) {
    throw new Mistake(
      '--write belongs to `descrape clean`; an extraction goes to --output FILE or --output-dir DIR.',
    );
  }
  if (values.has('jsonl') && (output || folder)) {
    throw new Mistake('--jsonl answers on standard output. Leave out --output and --output-dir.');
  }
  if (values.has('format')) throw new Mistake('Say what to extract to with --to, not with --format.');
  if (output && folder) {
    throw new Mistake('--output and --output-dir exclude each other. Leave out one of the two.');
  }
  if (folder && stdin) {
    throw new Mistake(
      '--output-dir names files after pages, but standard input has no name. Use --output FILE.',
    );
  }
}

function destination(values: ReadonlyMap<OptionName, string>): Destination {
  const [file, folder] = [values.get('output'), values.get('output-dir')];
  if (file !== undefined) return { kind: 'file', path: file };
  return folder === undefined ? { kind: 'stdout' } : { kind: 'folder', path: folder };
}

/** The words on the command line -> what to do. Pure. */
import { parseArgs } from 'node:util';
import { CONFIDENCES, type Confidence } from '../model/rule';
import type { Format } from '../model/text';
import { nearest } from './words';

export const COMMANDS = ['scan', 'clean'] as const;
export type Command = (typeof COMMANDS)[number];

/** Where settings come from. */
export type ConfigChoice =
  { readonly kind: 'search' } | { readonly kind: 'none' } | { readonly kind: 'file'; readonly path: string };

/** A checked request to scan or clean. */
export interface Options {
  readonly command: Command;
  /** Names and globs as given; empty when standard input is read. */
  readonly files: readonly string[];
  readonly stdin: boolean;
  readonly jsonl: boolean;
  readonly write: boolean;
  readonly as: Format | undefined;
  readonly confidence: Confidence | undefined;
  readonly format: 'text' | 'json';
  readonly config: ConfigChoice;
  readonly color: boolean;
}

export type Request =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  /** What was typed makes no sense; `message` says what and what to do. */
  | { readonly kind: 'mistake'; readonly message: string; readonly command: Command | undefined };

const FORMATS = ['text', 'markdown', 'html'] as const satisfies readonly Format[];
const OUTPUTS = ['text', 'json'] as const;

const OPTIONS = {
  stdin: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  write: { type: 'boolean' },
  as: { type: 'string' },
  confidence: { type: 'string' },
  format: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

class Mistake extends Error {}

/** Reads the arguments after `node cli.js`. Never throws: what is wrong comes back as a `mistake`. */
export function readArguments(args: readonly string[]): Request {
  let command: Command | undefined;
  try {
    const { values, words } = tokenize(args);
    const asked = words[0] === 'help' ? words[1] : words[0];
    command = COMMANDS.find((name) => name === asked);
    if (values.has('help') || (words[0] === 'help' && asked === command)) return { kind: 'help', command };
    if (values.has('version')) return { kind: 'version' };
    if (command === undefined) throw new Mistake(noCommand(asked));
    return { kind: 'run', options: toOptions(command, words.slice(1), values) };
  } catch (error) {
    if (error instanceof Mistake) return { kind: 'mistake', message: error.message, command };
    throw error;
  }
}

function tokenize(args: readonly string[]): { values: Map<OptionName, string>; words: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.name;
    if (!isOptionName(name)) throw new Mistake(unknownOption(token.rawName));
    const { value } = token;
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new Mistake(`${token.rawName} takes no value.`);
      values.set(name, '');
    } else if (value === undefined || (!token.inlineValue && /^-./.test(value))) {
      throw new Mistake(`${token.rawName} needs a value: ${valueHint(name)}.`);
    } else values.set(name, value);
  }
  return { values, words };
}

function toOptions(
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
  return {
    command,
    files,
    stdin,
    jsonl,
    write,
    as: choice('as', values, FORMATS),
    confidence: choice('confidence', values, CONFIDENCES),
    format: choice('format', values, OUTPUTS) ?? 'text',
    config:
      config !== undefined
        ? { kind: 'file', path: config }
        : { kind: values.has('no-config') ? 'none' : 'search' },
    color: values.has('color'),
  };
}

function isOptionName(name: string): name is OptionName {
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

function valueHint(name: OptionName): string {
  if (name === 'as') return FORMATS.join(', ');
  if (name === 'confidence') return CONFIDENCES.join(', ');
  if (name === 'format') return OUTPUTS.join(', ');
  return 'the name of a file';
}

function unknownOption(rawName: string): string {
  const meant = nearest(rawName.replace(/^-+/, ''), Object.keys(OPTIONS));
  return meant === undefined
    ? `There is no option ${rawName}. (A file of that name goes after "--".)`
    : `There is no option ${rawName}. Did you mean --${meant}?`;
}

function noCommand(word: string | undefined): string {
  if (word === undefined) return 'Say what to do: scan or clean.';
  const meant = nearest(word, COMMANDS);
  return meant === undefined
    ? `There is no command "${word}". To scan a file of that name: descrape scan ${word}`
    : `There is no command "${word}". Did you mean "${meant}"?`;
}

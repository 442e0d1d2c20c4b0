/** The words on the command line -> what to do. Pure. */
import { parseArgs } from 'node:util';
import {
  COMMANDS,
  isOptionName,
  Mistake,
  OPTIONS,
  toOptions,
  valueHint,
  type Command,
  type OptionName,
  type Options,
} from './options';
import { nearest } from './words';

export type Request =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  /** What was typed makes no sense; `message` says what and what to do. */
  | { readonly kind: 'mistake'; readonly message: string; readonly command: Command | undefined };

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

function unknownOption(rawName: string): string {
  const meant = nearest(rawName.replace(/^-+/, ''), Object.keys(OPTIONS));
  return meant === undefined
    ? `There is no option ${rawName}. (A file of that name goes after "--".)`
    : `There is no option ${rawName}. Did you mean --${meant}?`;
}

function noCommand(word: string | undefined): string {
  if (word === undefined) return 'Say what to do: scan, clean or extract.';
  const meant = nearest(word, COMMANDS);
  return meant === undefined
    ? `There is no command "${word}". To scan a file of that name: descrape scan ${word}`
    : `There is no command "${word}". Did you mean "${meant}"?`;
}

/** The text of a `descrape.json` -> a policy, and what is wrong in the file. Pure. */
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { compilePolicy, type CompiledPolicy } from '../engine';
import { EMPTY_POLICY, type Policy } from '../model/policy';
import { CONFIDENCES, type Confidence } from '../model/rule';
import { positionAt, type Position } from './position';
import { nearest } from './words';

/** Something wrong in a configuration file. */
export interface ConfigProblem extends Position {
  readonly message: string;
}

/** What a configuration file says. */
export interface Config {
  readonly policy: CompiledPolicy;
  /** `clean.confidence`. */
  readonly confidence: Confidence | undefined;
  /** In the order of the file. */
  readonly problems: readonly ConfigProblem[];
  /**
   * False when the file may have protected text in a part that could not be read: it is not JSON, or an entry of
   * `keep` is wrong. Files are not changed under such a configuration.
   */
  readonly keepsKnown: boolean;
}

const POLICY_KEYS = Object.keys(EMPTY_POLICY) as readonly (keyof Policy)[];
const CONFIDENCE_KEY = 'clean.confidence';
const KNOWN_KEYS: readonly string[] = [...POLICY_KEYS, CONFIDENCE_KEY];

/** Keys that a later version reads, and what to do until then. */
const LATER: Readonly<Record<string, string>> = {
  extends: 'Copy the settings you need from the other file into this one.',
  overrides: 'Put a descrape.json of their own into the folders that need other settings.',
};

type Path = readonly (string | number)[];

/** Reads a configuration. Never throws: what is wrong is in `problems`, and the rest counts. */
export function readConfig(source: string): Config {
  try {
    return read(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = { line: 1, column: 1, message: 'The file is nested too deeply; nothing of it counts.' };
    return { policy: compilePolicy({}), confidence: undefined, problems: [problem], keepsKnown: false };
  }
}

function read(source: string): Config {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const found: { offset: number; message: string }[] = [];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const error of errors) found.push({ offset: error.offset, message: syntaxMessage(text, error) });

  const policy: Partial<Record<keyof Policy, unknown>> = {};
  let confidence: Confidence | undefined;
  const problem = (offset: number, message: string) => found.push({ offset, message });
  if (root !== undefined && root.type !== 'object') {
    problem(root.offset, 'A configuration is an object: { "rules": ..., "patterns": ... }.');
  }
  for (const { key, keyNode, value } of properties(root)) {
    const policyKey = POLICY_KEYS.find((name) => name === key);
    if (policyKey !== undefined) policy[policyKey] = getNodeValue(value) as unknown;
    else if (key === CONFIDENCE_KEY) {
      confidence = CONFIDENCES.find((name) => name === value.value);
      if (confidence === undefined) {
        problem(value.offset, `"${CONFIDENCE_KEY}" must be "safe", "likely" or "suspect".`);
      }
    } else if (key !== '$schema') problem(keyNode.offset, unknownKey(key));
  }
  if (root !== undefined) {
    for (const node of repeatedKeys(root)) {
      problem(node.offset, `"${String(node.value)}" stands twice in this object; only the last one counts.`);
    }
  }
  const compiled = compilePolicy(policy);
  for (const { path, message } of compiled.problems) {
    const key = JSON.stringify(path.at(-1));
    const subject = typeof path.at(-1) === 'string' && !message.includes(key) ? `${key}: ` : '';
    problem(nodeAt(root, path)?.offset ?? 0, `${subject}${message}`);
  }
  const problems = found
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...positionAt(text, offset), message }));
  const keepsKnown =
    errors.length === 0 &&
    (root?.type ?? 'object') === 'object' &&
    compiled.problems.every(({ path }) => path[0] !== 'keep');
  return { policy: compiled, confidence, problems, keepsKnown };
}

function properties(node: Node | undefined): { key: string; keyNode: Node; value: Node }[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [keyNode, value] = children ?? [];
    return keyNode === undefined || value === undefined
      ? []
      : [{ key: String(keyNode.value), keyNode, value }];
  });
}

/** The key nodes of all properties whose key stood in the same object before. */
function repeatedKeys(node: Node): Node[] {
  const seen = new Set<string>();
  const repeated: Node[] = [];
  for (const { key, keyNode } of properties(node)) {
    if (seen.has(key)) repeated.push(keyNode);
    seen.add(key);
  }
  const below = node.type === 'property' ? node.children?.slice(1) : node.children;
  return [...repeated, ...(below ?? []).flatMap(repeatedKeys)];
}

/** The node at `path`, or the nearest one around it that exists. */
function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  if (root === undefined) return undefined;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function unknownKey(key: string): string {
  const later = LATER[key];
  if (later !== undefined) return `"${key}" is not supported in this version and does nothing. ${later}`;
  const bare = key.replace(/^descrape\./, '');
  if (bare !== key && KNOWN_KEYS.includes(bare)) {
    return `In this file the keys stand without "descrape.": write "${bare}".`;
  }
  const meant = nearest(bare, KNOWN_KEYS);
  return meant === undefined
    ? `There is no setting "${key}". There are ${KNOWN_KEYS.join(', ')}.`
    : `There is no setting "${key}". Did you mean "${meant}"?`;
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value; text needs double quotes.',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'A key in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A closing } is missing here.',
  CloseBracketExpected: 'A closing ] is missing here.',
  EndOfFileExpected: 'The configuration is complete here, but more text follows.',
  UnexpectedEndOfComment: 'This comment has no end.',
  UnexpectedEndOfString: 'This text has no closing quote.',
  UnexpectedEndOfNumber: 'This number has no end.',
  InvalidUnicode: 'This \\u sequence is not four hexadecimal digits.',
  InvalidEscapeCharacter: 'This \\ sequence does not exist in JSON; a backslash itself is written \\\\.',
  InvalidCharacter: 'This character has to be written as a \\ sequence.',
};

function syntaxMessage(text: string, error: ParseError): string {
  if (text.trim() === '') return 'The file is empty. A configuration without settings is {}.';
  return SYNTAX[printParseErrorCode(error.error)] ?? 'This is not valid JSON.';
}

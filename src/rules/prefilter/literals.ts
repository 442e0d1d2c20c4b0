import type { AST } from '@eslint-community/regexpp';
import { fold, UNIT } from './fold';

/** What strings a part of a pattern can match or begin with, folded; see `fold.ts`. */

/** A beginning of a match. `isOpen`: what follows the part in the pattern follows this beginning directly. */
export interface Beginning {
  readonly text: string;
  readonly isOpen: boolean;
}

/** So many strings are told apart; more are not worth their place. */
const MOST_STRINGS = 700;
/** So many members of a class, folded. */
const MOST_MEMBERS = 100;
/** A wider range is not looked through: that of private use has 6,400. */
const WIDEST_RANGE = 8192;
/** So many code units of a string are looked for. */
const LONGEST = 5;
/** So long a string is kept while it is put together. */
const LONGEST_STRING = 24;
/** So often a repeated part is written out. */
const MOST_REPEATS = 5;

/** What was found out about parts: the same part is asked for again and again. */
const KNOWN = new WeakMap<AST.Element, { readonly strings: readonly string[] | undefined }>();

/** All strings that the part can match; undefined where they cannot be listed. Assertions match the empty string. */
export function exactly(node: AST.Element): readonly string[] | undefined {
  const known = KNOWN.get(node) ?? { strings: stringsOf(node) };
  KNOWN.set(node, known);
  return known.strings;
}

function stringsOf(node: AST.Element): readonly string[] | undefined {
  switch (node.type) {
    case 'Assertion':
      return [''];
    case 'Character':
      return letters([node.value]);
    case 'CharacterSet':
      if (node.kind === 'any' || node.negate) return undefined;
      return node.kind === 'digit' ? ['0'] : node.kind === 'space' ? [' ', '\ufeff'] : undefined;
    case 'CharacterClass':
      return node.negate ? undefined : membersOf(node);
    case 'Group':
    case 'CapturingGroup':
      return union(node.alternatives.map(({ elements }) => sequence(elements)));
    case 'Quantifier':
      return repeated(node);
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return undefined;
  }
}

/** All strings that the parts can match one after the other. */
function sequence(elements: readonly AST.Element[]): readonly string[] | undefined {
  let all: readonly string[] | undefined = [''];
  for (const element of elements) all = all && product(all, exactly(element));
  return all;
}

/** Each of the first strings before each of the second; undefined where they are too many or too long. */
export function product(
  first: readonly string[],
  second: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!second || first.length * second.length > MOST_STRINGS) return undefined;
  const all = first.flatMap((a) => second.map((b) => a + b));
  return all.every(({ length }) => length <= LONGEST_STRING) ? distinct(all) : undefined;
}

function union(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const set of sets) {
    if (!set || all.length + set.length > MOST_STRINGS) return undefined;
    all.push(...set);
  }
  return distinct(all);
}

function repeated({ element, min, max }: AST.Quantifier): readonly string[] | undefined {
  if (max > MOST_REPEATS) return undefined;
  const once = exactly(element);
  const all: string[] = min === 0 ? [''] : [];
  let times: readonly string[] = [''];
  for (let n = 1; n <= max; n++) {
    const more = product(times, once);
    if (!more) return undefined;
    times = more;
    if (n >= min) all.push(...times);
  }
  return all.length > MOST_STRINGS ? undefined : distinct(all);
}

function membersOf({ elements }: AST.CharacterClass): readonly string[] | undefined {
  const codes: number[] = [];
  const sets: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') codes.push(element.value);
    else if (element.type === 'CharacterClassRange') {
      if (element.max.value - element.min.value >= WIDEST_RANGE) return undefined;
      for (let code = element.min.value; code <= element.max.value; code++) codes.push(code);
    } else if (element.type === 'CharacterSet') {
      const set = exactly(element);
      if (!set) return undefined;
      sets.push(...set);
    } else return undefined;
  }
  const singles = letters(codes);
  return singles && singles.length <= MOST_MEMBERS ? distinct([...singles, ...sets]) : undefined;
}

/** Code points as folded strings. Letters of two code units that have capitals are not looked for. */
function letters(codes: readonly number[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const code of codes) {
    const text = String.fromCodePoint(code);
    if (code > 0xffff && (text.toLowerCase() !== text || text.toUpperCase() !== text)) return undefined;
    all.push(code > 0xffff ? text : String.fromCharCode(fold(code) & UNIT));
  }
  return distinct(all);
}

/** The ways a match of the parts, one after the other, can begin. */
export function beginnings(elements: readonly AST.Element[]): readonly Beginning[] {
  let all: readonly Beginning[] = [{ text: '', isOpen: true }];
  for (const element of elements) {
    const open = all.filter(({ isOpen }) => isOpen);
    if (open.length === 0) break;
    const next = beginningsOf(element);
    if (open.length * next.length > MOST_STRINGS) return closed(all);
    const longer = open.flatMap(({ text }) => next.map((b) => ({ text: text + b.text, isOpen: b.isOpen })));
    all = tidied([...all.filter(({ isOpen }) => !isOpen), ...longer]);
  }
  return all;
}

const BEGINNINGS = new WeakMap<AST.Element, readonly Beginning[]>();

function beginningsOf(node: AST.Element): readonly Beginning[] {
  const known = BEGINNINGS.get(node) ?? newBeginnings(node);
  BEGINNINGS.set(node, known);
  return known;
}

function newBeginnings(node: AST.Element): readonly Beginning[] {
  const strings = exactly(node);
  if (strings) return tidied(strings.map((text) => ({ text, isOpen: true })));
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    const all = tidied(node.alternatives.flatMap(({ elements }) => beginnings(elements)));
    return all.length > MOST_STRINGS ? NONE : all;
  }
  if (node.type !== 'Quantifier') return NONE;
  const once = beginningsOf(node.element);
  const all = node.max === 1 ? once : closed(once);
  return node.min === 0 ? tidied([{ text: '', isOpen: true }, ...all]) : all;
}

/** Anything may come. */
const NONE: readonly Beginning[] = [{ text: '', isOpen: false }];

function closed(all: readonly Beginning[]): readonly Beginning[] {
  return tidied(all.map(({ text }) => ({ text, isOpen: false })));
}

/** Each beginning once, cut to what is looked for; an end that is not open holds for all that begin with it. */
function tidied(all: readonly Beginning[]): readonly Beginning[] {
  const byText = new Map<string, Beginning>();
  for (const { text, isOpen } of all) {
    const head = text.slice(0, LONGEST);
    const stays = isOpen && text.length < LONGEST;
    const known = byText.get(head);
    if (!known || (known.isOpen && !stays)) byText.set(head, { text: head, isOpen: stays });
  }
  const isCovered = (text: string): boolean => {
    for (let end = 0; end < text.length; end++) {
      if (byText.get(text.slice(0, end))?.isOpen === false) return true;
    }
    return false;
  };
  return [...byText.values()].filter(({ text }) => !isCovered(text));
}

function distinct(strings: readonly string[]): readonly string[] {
  return [...new Set(strings)];
}

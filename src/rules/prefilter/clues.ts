import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { beginnings, exactly, product } from './literals';
import { bitsOf, rarestPlace } from './rarity';

/** What a line must have for a pattern to match it, folded: one of `starts` and `parts`, and one of `also`. */
export interface Clues extends Either {
  /** One of them stands somewhere in the text; empty where nothing more is asked. */
  readonly also: readonly string[];
}

interface Either {
  /** The text begins with one of them. */
  readonly starts: readonly string[];
  /** One of them stands somewhere in the text. */
  readonly parts: readonly string[];
}

type Elements = readonly AST.Element[];

/** More branches than these are not taken apart. */
const MOST_BRANCHES = 100;
/** A branch whose clues hold by chance this rarely is not taken apart further. */
const RARE = 2 ** -10;
/** Clues that hold this rarely need no company. Known words open lines far more often than letters would by chance. */
const VERY_RARE = 2 ** -20;
/** Clues that hold by chance more than so many times a line are none. */
const COMMON = 64;
/** More strings that must stand in the text besides are not asked for. */
const MOST_ALSO = 40;
/** Nor strings that stand in most lines. */
const MOST_CHANCE = 4;
/** Beginnings are this long at least, where they can be. */
const SHORTEST_START = 3;
/** A part may stand at any place of a line of usual length. */
const PLACES = 100;

/** The clues of a pattern; undefined where none can be told, so that every line has to be tried. */
export function cluesOf({ source, flags }: RegExp): Clues | undefined {
  const pattern = parsed(source, flags);
  if (!pattern) return undefined;
  const isMultiline = flags.includes('m') || /\(\?[a-z]*m[a-z]*(?:-[a-z]*)?:/u.test(source);
  const budget = { left: MOST_BRANCHES };
  const found = best(pattern.alternatives.map(({ elements }) => guess(elements, isMultiline, budget)));
  if (!found || found.chance >= COMMON) return undefined;
  const other =
    found.chance < VERY_RARE
      ? undefined
      : best(pattern.alternatives.map(({ elements }) => partsIn(elements)));
  const isWorth =
    found.starts.length > 0 && other && other.chance < MOST_CHANCE && other.parts.length <= MOST_ALSO;
  return {
    starts: withoutLonger([...new Set(found.starts)]),
    parts: withoutLonger([...new Set(found.parts)]),
    also: isWorth ? withoutLonger([...new Set(other.parts)]) : [],
  };
}

/** The pattern as a tree; undefined for syntax that V8 knows and the parser does not. */
function parsed(source: string, flags: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(source, 0, undefined, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
  } catch {
    return undefined;
  }
}

interface Guess extends Either {
  /** How often they hold by chance, from 0 to 1 and beyond. */
  readonly chance: number;
}

/** What every one of the branches needs; undefined where one needs nothing. */
function best(branches: readonly (Guess | undefined)[]): Guess | undefined {
  const starts: string[] = [];
  const parts: string[] = [];
  let chance = 0;
  for (const branch of branches) {
    if (!branch) return undefined;
    starts.push(...branch.starts);
    parts.push(...branch.parts);
    chance += branch.chance;
  }
  return { starts, parts, chance };
}

function guess(elements: Elements, isMultiline: boolean, budget: { left: number }): Guess | undefined {
  budget.left--;
  const heads = beginnings(elements).map(({ text }) => text);
  const isAnchored = !isMultiline && beginsAtStart(elements);
  const whole = rarer(isAnchored ? startGuess(heads) : partGuess(heads), partsIn(elements));
  if ((whole && whole.chance < RARE) || budget.left <= 0) return whole;
  const branches = takenApart(elements);
  if (!branches || branches.length > budget.left) return whole;
  return rarer(whole, best(branches.map((branch) => guess(branch, isMultiline, budget))));
}

/** Whether a `^` stands before everything that takes characters. */
function beginsAtStart(elements: Elements): boolean {
  const first = elements.find(({ type }) => type !== 'Assertion');
  return elements.some(
    (element) =>
      element.type === 'Assertion' &&
      element.kind === 'start' &&
      (!first || element.start < first.start || elements.indexOf(element) < elements.indexOf(first)),
  );
}

/** The ways through the first group, or with and without the first part that may be missing. */
function takenApart(elements: Elements): Elements[] | undefined {
  const at = elements.findIndex(({ type }) => type !== 'Assertion');
  const first = elements[at];
  if (!first) return undefined;
  const before = elements.slice(0, at);
  const after = elements.slice(at + 1);
  if (first.type === 'Group' || first.type === 'CapturingGroup') {
    return first.alternatives.map((alternative) => [...before, ...alternative.elements, ...after]);
  }
  if (first.type === 'Quantifier' && first.min === 0 && first.max === 1) {
    return [
      [...before, first.element, ...after],
      [...before, ...after],
    ];
  }
  return undefined;
}

/** The strings that are rarest by chance of which one must stand somewhere in what the parts match. */
function partsIn(elements: Elements): Guess | undefined {
  let found: Guess | undefined;
  let run: readonly string[] = [''];
  const end = (): void => {
    found = rarer(found, partGuess(run));
    run = [''];
  };
  for (const element of elements) {
    const strings = exactly(element);
    const longer = product(run, strings);
    if (longer) {
      run = longer;
      // An assertion takes no character, but says what must follow.
      found = rarer(found, partsWithin(element));
      continue;
    }
    end();
    if (strings) run = strings;
    else found = rarer(found, partsWithin(element));
  }
  end();
  return found;
}

function partsWithin(element: AST.Element): Guess | undefined {
  if (element.type === 'Quantifier') return element.min > 0 ? partsIn([element.element]) : undefined;
  const isRequired =
    element.type === 'Group' ||
    element.type === 'CapturingGroup' ||
    (element.type === 'Assertion' && element.kind === 'lookahead' && !element.negate);
  return isRequired ? best(element.alternatives.map(({ elements }) => partsIn(elements))) : undefined;
}

function rarer(one: Guess | undefined, other: Guess | undefined): Guess | undefined {
  if (!one || !other) return one ?? other;
  return other.chance < one.chance ? other : one;
}

/** Beginnings, no longer than it takes to be rare. */
function startGuess(texts: readonly string[]): Guess | undefined {
  for (let length = SHORTEST_START; ; length++) {
    const starts = withoutLonger([...new Set(texts.map((text) => text.slice(0, length)))]);
    if (starts.some((text) => text === '')) return undefined;
    const chance = chanceOf(starts);
    if (chance < RARE || texts.every((text) => text.length <= length)) return { starts, parts: [], chance };
  }
}

function partGuess(strings: readonly string[]): Guess | undefined {
  if (strings.some((text) => text === '')) return undefined;
  const parts = withoutLonger([...new Set(strings.map(rarest))]);
  return { starts: [], parts, chance: chanceOf(parts) * PLACES };
}

/** So many code units of a string are looked for, the rarest. */
const LONGEST_PART = 5;

function rarest(text: string): string {
  const at = text.length <= LONGEST_PART ? 0 : rarestPlace(text, LONGEST_PART);
  return text.slice(at, at + LONGEST_PART);
}

/** How often a place holds one of the texts. */
function chanceOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + 2 ** -bitsOf(text), 0);
}

/** Leaves out what a shorter string of the list begins. */
function withoutLonger(texts: readonly string[]): string[] {
  const all = new Set(texts);
  return texts.filter((text) => {
    for (let end = 1; end < text.length; end++) if (all.has(text.slice(0, end))) return false;
    return true;
  });
}

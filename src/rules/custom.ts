import type { PolicyProblem } from '../model/policy';
import type {
  Confidence,
  Context,
  DuplicateRule,
  Guards,
  LineMatcher,
  ProfileKind,
  Rule,
} from '../model/rule';
import { readable } from '../read/normalise';
import { COMMON_FIELDS, KIND_FIELDS, type CustomKind, type Field } from './customFields';
import { withFlags } from './expression';
import { parsePattern } from './pattern';
import { selectors } from './selectors';
import { didYouMean, shown } from './wording';

type Report = (path: PolicyProblem['path'], message: string) => void;

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * A rule from an entry of `customRules`, or undefined after telling everything that is wrong with it. `taken` are the
 * ids in use.
 */
export function customRule(entry: unknown, taken: ReadonlySet<string>, report: Report): Rule | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    report([], `${shown(entry)} is not a rule. Write { "id": "...", "kind": "...", ... }.`);
    return undefined;
  }
  const values = entry as Readonly<Record<string, unknown>>;
  const kind = values.kind;
  if (typeof kind !== 'string' || !isKind(kind)) {
    const known = COMMON_FIELDS.kind.type.of;
    const hint = typeof kind === 'string' ? didYouMean(kind, known) : '.';
    report(
      'kind' in values ? ['kind'] : [],
      `${'kind' in values ? `There is no kind ${shown(kind)}` : 'The rule has no "kind"'}${hint} Use one of: ${known.join(', ')}.`,
    );
    return undefined;
  }
  const fields: Readonly<Record<string, Field>> = { ...COMMON_FIELDS, ...KIND_FIELDS[kind] };
  const mistakes: string[] = [];
  const wrong: Report = (path, message) => {
    mistakes.push(message);
    report(path, message);
  };
  for (const [name, value] of Object.entries(values)) {
    const field: Field | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) checkField(field, value, (message) => wrong([name], message));
    else wrong([name], `A ${kind} rule has no "${name}"${didYouMean(name, Object.keys(fields))}`);
  }
  for (const [name, field] of Object.entries(fields)) {
    if (field.required && values[name] === undefined) {
      wrong([], `A ${kind} rule needs "${name}": ${field.about}`);
    }
  }
  if (typeof values.id === 'string') {
    if (!ID.test(values.id)) {
      wrong(
        ['id'],
        `"${values.id}" is not an id: use letters, digits and hyphens, and begin with a letter or digit.`,
      );
    } else if (taken.has(values.id)) wrong(['id'], `There is a rule "${values.id}" already. Use another id.`);
  }
  return mistakes.length === 0 ? build(kind, values) : undefined;
}

function isKind(kind: string): kind is CustomKind {
  return Object.hasOwn(KIND_FIELDS, kind);
}

function checkField(field: Field, value: unknown, tell: (message: string) => void): void {
  const { type } = field;
  switch (type.kind) {
    case 'text':
      if (typeof value !== 'string') tell(`${shown(value)} is not a text.`);
      return;
    case 'pattern':
      checkPattern(value, tell);
      return;
    case 'regexp': {
      const parsed = typeof value === 'string' ? parsePattern(value) : undefined;
      if (!parsed) tell(`${shown(value)} is not a text. Write "/a regular expression/flags".`);
      else if (parsed.kind === 'invalid') tell(parsed.message);
      else if (parsed.kind === 'literal') {
        tell(`An inline rule takes a regular expression. Write "/${String(value)}/".`);
      }
      return;
    }
    case 'selector': {
      const parsed = typeof value === 'string' ? selectors.get().parseSelector(value) : undefined;
      if (!parsed) tell(`${shown(value)} is not a text. Write a CSS selector, like ".share-bar".`);
      else if ('message' in parsed) tell(parsed.message);
      return;
    }
    case 'literals':
      if (!Array.isArray(value) || value.length === 0) {
        tell(`${shown(value)} is not a list of lines. Write ["...", "..."].`);
      } else for (const phrase of value) checkLiteral(phrase, tell);
      return;
    case 'number':
      if (typeof value !== 'number' || !Number.isInteger(value) || value < type.min || value > type.max) {
        tell(`${shown(value)} is not a whole number from ${type.min} to ${type.max}.`);
      }
      return;
    case 'choice':
      checkChoice(type.of, value, tell);
      return;
    case 'choices':
      if (!Array.isArray(value)) tell(`${shown(value)} is not a list. Use some of: ${type.of.join(', ')}.`);
      else for (const item of value) checkChoice(type.of, item, tell);
  }
}

function checkChoice(of: readonly string[], value: unknown, tell: (message: string) => void): void {
  if (typeof value === 'string' && of.includes(value)) return;
  tell(
    `${shown(value)} is not one of: ${of.join(', ')}${typeof value === 'string' ? didYouMean(value, of) : '.'}`,
  );
}

function checkPattern(value: unknown, tell: (message: string) => void): void {
  const parsed = typeof value === 'string' ? parsePattern(value) : undefined;
  if (!parsed) tell(`${shown(value)} is not a text. Write a whole line, or "/a regular expression/flags".`);
  else if (parsed.kind === 'invalid') tell(parsed.message);
}

function checkLiteral(value: unknown, tell: (message: string) => void): void {
  const parsed = typeof value === 'string' ? parsePattern(value) : undefined;
  if (!parsed) tell(`${shown(value)} is not a text. Write a whole line.`);
  else if (parsed.kind === 'invalid') tell(parsed.message);
  else if (parsed.kind === 'regexp') {
    tell(`A phrase is a whole line. For ${shown(value)} use a rule of kind "line".`);
  }
}

/** Builds the rule from values that passed every check of their fields. */
function build(kind: CustomKind, values: Readonly<Record<string, unknown>>): Rule {
  const id = values.id as string;
  const guards: Guards = {
    context: (values.context as Context | undefined) ?? 'anywhere',
    ...(values.notIn === undefined ? {} : { notIn: values.notIn as readonly ProfileKind[] }),
  };
  const common = {
    id,
    category: 'custom',
    title: id,
    why: (values.why as string | undefined) ?? `Your rule "${id}" matches this.`,
    confidence: (values.confidence as Confidence | undefined) ?? 'safe',
    guards,
  } as const;
  const number = (name: string, otherwise: number): number =>
    (values[name] as number | undefined) ?? otherwise;
  switch (kind) {
    case 'phrase':
      return { ...common, kind, phrases: { und: values.phrases as readonly string[] } };
    case 'line': {
      const start = matcher(values.pattern as string);
      return start.kind === 'phrases'
        ? { ...common, kind: 'phrase', phrases: start.phrases }
        : { ...common, kind, pattern: start.pattern, on: 'text' };
    }
    case 'inline': {
      const parsed = parsePattern(values.pattern as string);
      const pattern =
        parsed.kind === 'regexp' ? withFlags(parsed.regexp, `${parsed.regexp.flags}g`) : /(?!)/g;
      return {
        ...common,
        kind,
        pattern,
        repair: { kind: 'text', text: (values.replace as string | undefined) ?? '' },
      };
    }
    case 'section': {
      const start = [matcher(values.start as string)];
      if (values.until !== undefined) {
        return { ...common, kind, start, end: { kind: 'until', pattern: matcher(values.until as string) } };
      }
      if (values.lines !== undefined) {
        return { ...common, kind, start, end: { kind: 'lines', max: values.lines as number } };
      }
      return { ...common, kind, start, end: { kind: 'resumption' } };
    }
    case 'cards':
      // Three records are the fewest that show a shape (catalogue, section 5.3).
      return { ...common, kind, min: number('min', 3) };
    case 'run':
      // 15 lines of at most 6 words: from there on a run is mostly junk even in mid-article (catalogue, section 5.1).
      return {
        ...common,
        kind,
        min: number('min', 15),
        lineWords: number('lineWords', 6),
        sentences: false,
        known: 0,
        place: 'anywhere',
      };
    case 'duplicate':
      // Five words: shorter lines repeat for good reasons (catalogue, section 5.4).
      return {
        ...common,
        kind,
        scope: (values.scope as DuplicateRule['scope'] | undefined) ?? 'adjacent',
        minWords: number('minWords', 5),
      };
    case 'selector':
      return {
        ...common,
        kind,
        selector: values.selector as string,
        ...(values.has === undefined ? {} : { has: values.has as string }),
        ...(values.text === undefined ? {} : { text: wholeText(values.text as string) }),
        ...(values.linkDensity === undefined ? {} : { linkDensity: number('linkDensity', 0) / 100 }),
      };
    case 'contents': {
      const start = values.start === undefined ? undefined : [matcher(values.start as string)];
      // Two lines that come again may be a coincidence.
      return { ...common, kind, start, min: number('min', 3) };
    }
  }
}

/** A pattern that passed its check. */
function matcher(pattern: string): LineMatcher {
  const parsed = parsePattern(pattern);
  return parsed.kind === 'regexp'
    ? { kind: 'pattern', pattern: parsed.regexp, on: 'text' }
    : { kind: 'phrases', phrases: { und: [pattern] } };
}

/** A pattern that passed its check, as a RegExp on the text of an element. */
function wholeText(pattern: string): RegExp {
  const parsed = parsePattern(pattern);
  if (parsed.kind === 'regexp') return parsed.regexp;
  return new RegExp(`^${readable(pattern).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`, 'iu');
}

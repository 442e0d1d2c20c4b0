import { CATEGORY_IDS } from '../model/category';
import type { BlankLines, Policy, PolicyProblem } from '../model/policy';
import { CONFIDENCES, type Rule, type RuleState } from '../model/rule';
import { customRule } from './custom';
import { parsePattern, type ParsedPattern } from './pattern';
import { didYouMean, shown } from './wording';

/** A policy with everything that is wrong taken out and told. */
export interface ValidPolicy {
  /** Rule id or `category:<id>` to state. */
  readonly states: ReadonlyMap<string, RuleState>;
  /** Rules from `patterns` and `customRules`. */
  readonly rules: readonly Rule[];
  readonly keep: readonly ParsedPattern[];
  readonly blankLines: BlankLines;
  readonly model: boolean;
  readonly keepMetadata: boolean;
  readonly skipTemplates: boolean;
  readonly problems: readonly PolicyProblem[];
}

const STATES: readonly string[] = ['off', ...CONFIDENCES];
const BLANK_LINES: readonly string[] = ['fold', 'one', 'keep'];
const POLICY_KEYS = [
  'rules',
  'patterns',
  'keep',
  'customRules',
  'blankLines',
  'model',
  'keepMetadata',
  'skipTemplates',
] as const satisfies readonly (keyof Policy)[];

/** The id that a pattern of the settings has in findings and in `rules`. */
export function patternRuleId(name: string): string {
  return `pattern:${name}`;
}

/**
 * Checks a policy as it came from JSON; `knownIds` are the ids of the built-in rules. Never throws: what is wrong is a
 * problem, and everything else stands.
 */
export function validatePolicy(
  policy: Readonly<Record<string, unknown>>,
  knownIds: ReadonlySet<string>,
): ValidPolicy {
  const problems: PolicyProblem[] = [];
  const report = (path: PolicyProblem['path'], message: string): void =>
    void problems.push({ path, message });

  for (const key of Object.keys(policy)) {
    if (!(POLICY_KEYS as readonly string[]).includes(key)) {
      report([key], `Unknown key "${key}"${didYouMean(key, POLICY_KEYS)}`);
    }
  }

  const rules: Rule[] = [];
  const ids = new Set(knownIds);
  for (const [name, value] of entriesOf(policy.patterns, 'patterns', report)) {
    const rule = patternRule(name, value, report);
    if (rule) {
      rules.push(rule);
      ids.add(rule.id);
    }
  }
  for (const [index, value] of itemsOf(policy.customRules, 'customRules', report)) {
    const rule = customRule(value, ids, (path, message) => report(['customRules', index, ...path], message));
    if (rule) {
      rules.push(rule);
      ids.add(rule.id);
    }
  }

  const states = new Map<string, RuleState>();
  const switchable = new Set([...ids, ...CATEGORY_IDS.map((category) => `category:${category}`)]);
  for (const [id, value] of entriesOf(policy.rules, 'rules', report)) {
    if (!switchable.has(id)) {
      report(['rules', id], `There is no rule or category "${id}"${didYouMean(id, switchable)}`);
    } else if (isState(value)) states.set(id, value);
    else report(['rules', id], `${shown(value)} is not a state. Use "off", "suspect", "likely" or "safe".`);
  }

  const keep: ParsedPattern[] = [];
  for (const [index, value] of itemsOf(policy.keep, 'keep', report)) {
    const parsed = parsedOr(value, (message) => report(['keep', index], message));
    if (parsed) keep.push(parsed);
  }

  return {
    states,
    rules,
    keep,
    blankLines: blankLinesOf(policy.blankLines, report),
    model: switchOf(policy.model, 'model', report),
    keepMetadata: switchOf(policy.keepMetadata, 'keepMetadata', report),
    skipTemplates: switchOf(policy.skipTemplates, 'skipTemplates', report),
    problems,
  };
}

type Report = (path: PolicyProblem['path'], message: string) => void;

function patternRule(name: string, value: unknown, report: Report): Rule | undefined {
  const parsed = parsedOr(value, (message) => report(['patterns', name], message));
  if (!parsed) return undefined;
  const common = {
    id: patternRuleId(name),
    category: 'custom',
    title: name,
    why: `Your pattern "${name}" matches this line.`,
    confidence: 'safe',
    guards: { context: 'anywhere' },
  } as const;
  return parsed.kind === 'literal'
    ? { ...common, kind: 'phrase', phrases: { und: [parsed.core] } }
    : { ...common, kind: 'line', pattern: parsed.regexp, on: 'text' };
}

/** A valid pattern, or undefined after telling what is wrong. */
function parsedOr(
  value: unknown,
  tell: (message: string) => void,
): Exclude<ParsedPattern, { kind: 'invalid' }> | undefined {
  if (typeof value !== 'string') {
    tell(`${shown(value)} is not a text. Write a whole line, or "/a regular expression/flags".`);
    return undefined;
  }
  const parsed = parsePattern(value);
  if (parsed.kind !== 'invalid') return parsed;
  tell(parsed.message);
  return undefined;
}

function blankLinesOf(value: unknown, report: Report): BlankLines {
  if (value === undefined) return 'fold';
  if (typeof value === 'string' && BLANK_LINES.includes(value)) return value as BlankLines;
  report(['blankLines'], `${shown(value)} is not one of "fold", "one" or "keep".`);
  return 'fold';
}

/** A switch that is on unless it is turned off. */
function switchOf(value: unknown, key: keyof Policy, report: Report): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? true;
  report([key], `${shown(value)} is not true or false.`);
  return true;
}

function isState(value: unknown): value is RuleState {
  return typeof value === 'string' && STATES.includes(value);
}

function entriesOf(value: unknown, key: string, report: Report): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  report([key], `${shown(value)} is not an object. Write { "name": "value" }.`);
  return [];
}

function itemsOf(value: unknown, key: string, report: Report): [number, unknown][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [...value.entries()];
  report([key], `${shown(value)} is not a list. Write [ ... ].`);
  return [];
}

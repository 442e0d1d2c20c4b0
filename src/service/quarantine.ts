/** Turns off expressions of a policy that must not run, and finds where they stand in it. */
import type { PolicyProblem } from '../model/policy';
import type { RawPolicy } from './engineService';

/** As `parsePattern` reads it. */
const EXPRESSION = /^\/.+\/[a-z]*$/su;

/** Whether a value of the settings is a regular expression. */
export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && EXPRESSION.test(value);
}

/** An expression of a policy, and where it stands. */
export interface PlacedExpression {
  readonly path: PolicyProblem['path'];
  readonly pattern: string;
}

/** Every regular expression of a policy, whatever else is wrong with it. */
export function expressionsOf(policy: RawPolicy): PlacedExpression[] {
  const { patterns, keep, customRules } = policy;
  const found: PlacedExpression[] = [];
  const add = (path: PolicyProblem['path'], value: unknown): void => {
    if (isExpression(value)) found.push({ path, pattern: value });
  };
  for (const [name, value] of fieldsOf(patterns)) add(['patterns', name], value);
  for (const [index, value] of itemsOf(keep)) add(['keep', index], value);
  for (const [index, rule] of itemsOf(customRules)) {
    for (const [field, value] of fieldsOf(rule)) add(['customRules', index, field], value);
  }
  return found;
}

/** Matches nothing, and is told from its place by nothing that reads a policy. */
const NEVER = '/[^\\s\\S]/';

/**
 * The policy with each expression that `isOff` replaced by one that matches nothing, so that its rule is still known by
 * its name; itself if none is off. What is no valid expression stays: it never runs, and is to be told.
 */
export function withoutExpressions(policy: RawPolicy, isOff: (pattern: string) => boolean): RawPolicy {
  const goes = (value: unknown): boolean => isExpression(value) && isOff(value) && compiles(value);
  if (!expressionsOf(policy).some(({ pattern }) => goes(pattern))) return policy;
  const allowed = (value: unknown): unknown => (goes(value) ? NEVER : value);
  const fieldsAllowed = (value: object): object =>
    Object.fromEntries(fieldsOf(value).map(([name, field]) => [name, allowed(field)]));
  const { patterns, keep, customRules } = policy;
  return {
    ...policy,
    ...(isObject(patterns) ? { patterns: fieldsAllowed(patterns) } : {}),
    ...(Array.isArray(keep) ? { keep: keep.map(allowed) } : {}),
    ...(Array.isArray(customRules)
      ? { customRules: customRules.map((rule: unknown) => (isObject(rule) ? fieldsAllowed(rule) : rule)) }
      : {}),
  };
}

function compiles(pattern: string): boolean {
  const end = pattern.lastIndexOf('/');
  try {
    new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
    return true;
  } catch {
    return false;
  }
}

/** The first expression of `keep` that is off. */
export function keepThatIsOff(policy: RawPolicy, isOff: (pattern: string) => boolean): string | undefined {
  return expressionsOf(policy).find(({ path, pattern }) => path[0] === 'keep' && isOff(pattern))?.pattern;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function itemsOf(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}

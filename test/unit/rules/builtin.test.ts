import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { compilePolicy, scan } from '../../../src/engine';
import { CATEGORIES } from '../../../src/model/category';
import type { Finding } from '../../../src/model/finding';
import type { BuiltinRule, LineMatcher, Phrases } from '../../../src/model/rule';
import { core, coreOf, readable } from '../../../src/read/normalise';
import { BUILTIN_RULES } from '../../../src/rules/builtin/index';
import { articleWith, pageWith, PARAGRAPHS, type Place } from './article';
import { MUST_NOT_TOUCH } from './must-not-touch';

const policy = compilePolicy({});
/** The line model has its say on every line; what a rule finds shows without it. */
const rulesAlone = compilePolicy({ model: false });

/** What a rule says of a line by itself; undefined for kinds that look at more than a line. */
type LineTest = (line: string) => boolean;

function coresOf(phrases: Phrases): Set<string> {
  return new Set(Object.values(phrases).flatMap((list) => list.map(coreOf)));
}

function startTest(start: LineMatcher): LineTest {
  if (start.kind === 'phrases') {
    const cores = coresOf(start.phrases);
    return (line) => cores.has(coreOf(line));
  }
  return (line) => start.pattern.test(start.on === 'core' ? coreOf(line) : readable(line));
}

function lineTestOf(rule: BuiltinRule): LineTest | undefined {
  switch (rule.kind) {
    case 'phrase': {
      const cores = coresOf(rule.phrases);
      return (line) => cores.has(coreOf(line));
    }
    case 'line': {
      const { on, pattern } = rule;
      return (line) => pattern.test(on === 'raw' ? line : on === 'text' ? readable(line) : coreOf(line));
    }
    case 'inline':
      return (line) => new RegExp(rule.pattern.source, rule.pattern.flags).test(line);
    case 'section': {
      const tests = rule.start.map(startTest);
      return (line) => tests.some((test) => test(line));
    }
    case 'cards':
    case 'run':
    case 'contents':
    case 'split':
    case 'duplicate':
    case 'model':
    case 'selector':
      return undefined;
  }
}

/** Every phrase list of a rule, those of section headings too. */
function phrasesOf(rule: BuiltinRule): readonly Phrases[] {
  if (rule.kind === 'phrase') return [rule.phrases];
  if (rule.kind !== 'section') return [];
  return rule.start.flatMap((start) => (start.kind === 'phrases' ? [start.phrases] : []));
}

function patternsOf(rule: BuiltinRule): readonly RegExp[] {
  if (rule.kind === 'line' || rule.kind === 'inline') return [rule.pattern];
  if (rule.kind === 'selector') return rule.text ? [rule.text] : [];
  if (rule.kind === 'contents') {
    return rule.start?.flatMap((start) => (start.kind === 'pattern' ? [start.pattern] : [])) ?? [];
  }
  if (rule.kind !== 'section') return [];
  const starts = rule.start.flatMap((start) => (start.kind === 'pattern' ? [start.pattern] : []));
  const { end } = rule;
  return end.kind === 'until' && end.pattern.kind === 'pattern' ? [...starts, end.pattern.pattern] : starts;
}

/** Non-blank lines and where they begin. */
function linesOf(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line.trim() === '' ? [] : [{ line, start: at }];
  });
}

function findingsIn(
  text: string,
  place: Place,
  by = policy,
): { findings: readonly Finding[]; start: number; end: number } {
  const { text: document, start, end } = articleWith(text, place);
  return { findings: scan({ text: document, format: 'text' }, by).findings, start, end };
}

/** The same for a part of a page. What only some people want to go is asked for. */
function elementsIn(
  html: string,
  place: Place,
  { id, guards }: BuiltinRule,
): { findings: readonly Finding[]; start: number; end: number } {
  const { text, start, end } = pageWith(html, place);
  const by = guards?.onlyWhenSet ? compilePolicy({ model: false, rules: { [id]: 'likely' } }) : rulesAlone;
  return { findings: scan({ text, format: 'html' }, by).findings, start, end };
}

/** Findings that would remove something of `text` between two paragraphs of an article, with one click or without. */
function touching(text: string, rule?: BuiltinRule): string[] {
  const { findings, start, end } =
    rule?.kind === 'selector' ? elementsIn(text, 'between', rule) : findingsIn(text, 'between');
  return findings
    .filter((finding) => finding.confidence !== 'suspect' && finding.start < end && finding.end > start)
    .map(({ rule, confidence }) => `${rule} (${confidence})`);
}

describe('built-in rules', () => {
  it('have ids of their own', () => {
    const ids = BUILTIN_RULES.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
  });

  // A phrase may be both: the line alone is a link, and where a list follows it is the heading.
  for (const kind of ['phrase', 'section'] as const) {
    it(`of kind ${kind} share no phrase, so that a line has one explanation`, () => {
      const owners = new Map<string, Set<string>>();
      for (const rule of BUILTIN_RULES.filter((one) => one.kind === kind)) {
        for (const phrase of phrasesOf(rule).flatMap((phrases) => [...coresOf(phrases)])) {
          owners.set(phrase, (owners.get(phrase) ?? new Set()).add(rule.id));
        }
      }
      const shared = [...owners].filter(([, ids]) => ids.size > 1);
      assert.deepEqual(
        shared.map(([phrase, ids]) => `${phrase}: ${[...ids].join(', ')}`),
        [],
      );
    });
  }

  it('leave the plain article alone', () => {
    const { findings } = scan({ text: PARAGRAPHS.join('\n\n'), format: 'text' }, policy);
    assert.deepEqual(findings, []);
  });

  for (const rule of BUILTIN_RULES) describe(rule.id, () => checkRule(rule));
});

function checkRule(rule: BuiltinRule): void {
  const matches = lineTestOf(rule);

  it('is described', () => {
    assert.match(rule.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(rule.category in CATEGORIES);
    assert.match(rule.title, /^[\p{Lu}"]\S*(?: \S+)*$/u);
    assert.doesNotMatch(rule.title, /\.$/);
    assert.match(rule.why, /^[A-Z"].+[a-z)"]\.$/);
    assert.doesNotMatch(rule.why, /\. [A-Z]/, 'one sentence');
    assert.doesNotMatch(rule.why, /^This rule/);
    assert.ok(rule.examples.hits.length > 0, 'no example of what it hits');
    assert.ok(rule.examples.misses.length > 0, 'no example of what it must not touch');
  });

  it('has phrases that leave something to compare', () => {
    for (const phrases of phrasesOf(rule)) {
      for (const list of Object.values(phrases)) {
        for (const phrase of list) assert.notEqual(coreOf(phrase), '', phrase);
      }
    }
  });

  it('has patterns without a memory', () => {
    for (const { flags } of patternsOf(rule)) {
      if (rule.kind === 'inline') assert.match(flags, /g/);
      else assert.doesNotMatch(flags, /[gy]/);
      assert.doesNotMatch(flags, /y/);
    }
  });

  for (const hit of rule.examples.hits) {
    it(`finds ${JSON.stringify(hit)}`, () => {
      const own = linesOf(hit).filter(({ line }) => matches?.(line) ?? true);
      assert.notEqual(own.length, 0, 'its own matcher does not see it');
      if (rule.kind === 'selector') {
        const { findings, start, end } = elementsIn(hit, 'after', rule);
        const own = findings.filter((finding) => finding.start < end && finding.end > start);
        assert.deepEqual(
          own.map((finding) => finding.rule),
          [rule.id],
        );
        return;
      }
      const { findings, start } = findingsIn(hit, 'after', rule.kind === 'model' ? policy : rulesAlone);
      const isCovered = ({ line, start: at }: { line: string; start: number }): boolean =>
        findings.some((finding) => finding.start < start + at + line.length && finding.end > start + at);
      if (matches) {
        assert.deepEqual(
          own.filter((line) => !isCovered(line)).map(({ line }) => line),
          [],
          'not found after an article',
        );
      } else {
        assert.ok(own.some(isCovered), 'not found after an article');
      }
    });
  }

  for (const miss of rule.examples.misses) {
    it(`leaves ${JSON.stringify(miss)}`, () => assert.deepEqual(touching(miss, rule), []));
  }
}

describe('real text that looks like junk', () => {
  for (const { id, trap, context, text } of MUST_NOT_TOUCH) {
    it(`${id}, ${trap}, ${context}: ${text}`, () => assert.deepEqual(touching(text), []));
  }
});

describe('patterns of built-in rules', () => {
  const LENGTH = 50_000;

  it('take time that grows with the line and no faster, whatever stands in it', () => {
    for (const rule of BUILTIN_RULES) {
      for (const pattern of patternsOf(rule)) {
        // Nothing is tried out: the analysis finds the parts that can match the same text in several ways.
        const { reports } = analyse(pattern, { reportTypes: { Move: true, Self: true, Trade: true } });
        const places = reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`);
        assert.deepEqual(places, [], `${rule.id}: ${pattern.source}`);
      }
    }
  });

  it('would not pass if they backtracked', () => {
    for (const pattern of [/^(?:a+)+$/u, /\s+$/u, /^.*a.*b$/u, /^(?:0[0.,]*| ){0,8}$/u]) {
      assert.notEqual(analyse(pattern, { reportTypes: { Move: true } }).reports.length, 0, pattern.source);
    }
  });

  /** Lines made of what the pattern asks for, so that it gets as far as it can again and again. */
  function hostileLines(pattern: RegExp): string[] {
    const pieces = [...new Set(pattern.source.match(/[\p{L}']{2,}(?: [\p{L}']{2,})*/gu) ?? [])];
    const longest = [...pieces].sort((a, b) => b.length - a.length).slice(0, 3);
    return [
      pieces.join(' '),
      pieces.join(''),
      ...longest.map((piece) => `${piece} `),
      ' ',
      '0',
      'a',
      'a ',
      'A0, ',
    ]
      .filter((unit) => unit !== '')
      .map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH));
  }

  it('end on long lines of their own words', function () {
    // All of them take about 2 seconds; one that blows up takes minutes.
    this.timeout(120_000);
    for (const rule of BUILTIN_RULES) {
      for (const pattern of patternsOf(rule)) {
        for (const line of hostileLines(pattern)) {
          const seen = new RegExp(pattern.source, pattern.flags);
          for (const view of [line, core(readable(line))]) seen.test(view);
        }
      }
    }
  });
});

import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where ripgrep is; undefined where it is not installed. */
export function hasRipgrep(): boolean {
  return spawnSync('rg', ['--version']).status === 0;
}

/** What ripgrep is to find: expressions, and whole lines as they stand. */
export interface Search {
  readonly patterns: readonly RegExp[];
  readonly lines: readonly string[];
}

/** A search over a file that was written for it. `run` gives the number of lines found. */
export function ripgrep(
  text: readonly string[],
  { patterns, lines }: Search,
): { run: () => number; end: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'descrape-rg-'));
  const file = path.join(folder, 'text.txt');
  const expressions = path.join(folder, 'expressions.txt');
  const whole = path.join(folder, 'lines.txt');
  writeFileSync(file, text.join('\n'));
  writeFileSync(expressions, patterns.map(rust).join('\n'));
  writeFileSync(whole, lines.join('\n'));
  const search = (...options: string[]): number => {
    const { status, stdout, stderr } = spawnSync(
      'rg',
      [
        '--count',
        '--no-config',
        '--threads=1',
        '--text',
        '--crlf',
        '--dfa-size-limit=1G',
        '--regex-size-limit=1G',
        ...options,
        file,
      ],
      { encoding: 'utf8' },
    );
    if (status === null || status > 1) throw new Error(`ripgrep failed: ${stderr.slice(0, 500)}`);
    return Number(stdout);
  };
  return {
    run: () =>
      (patterns.length > 0 ? search('-f', expressions) : 0) +
      (lines.length > 0 ? search('--fixed-strings', '--line-regexp', '--ignore-case', '-f', whole) : 0),
    end: () => rmSync(folder, { recursive: true }),
  };
}

/** The expression as ripgrep reads it. What it cannot do (looking around, back-references) is left out: it may find more. */
export function rust({ source, flags }: RegExp): string {
  const pattern = new RegExpParser().parsePattern(source, 0, undefined, { unicode: flags.includes('u') });
  const insensitive = flags.includes('i') ? '(?i)' : '';
  return `${insensitive}${written(pattern.alternatives)}`;
}

const LONGEST_REPEAT = 20;

function written(alternatives: readonly AST.Alternative[]): string {
  return `(?:${alternatives.map(({ elements }) => elements.map(element).join('')).join('|')})`;
}

function element(node: AST.Element): string {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return written(node.alternatives);
    case 'Assertion':
      return node.kind === 'start'
        ? '^'
        : node.kind === 'end'
          ? '$'
          : node.kind === 'word' && !node.negate
            ? '(?-u:\\b)'
            : '';
    case 'Quantifier': {
      // Written out, nested repetitions of hundreds take more memory than ripgrep allows; without an end they are easier.
      const max = node.max > LONGEST_REPEAT ? '' : String(node.max);
      const inner = element(node.element);
      return inner === '' ? '' : `${inner}{${node.min},${max}}`;
    }
    case 'Character':
      return character(node.value);
    case 'CharacterSet':
      return set(node);
    case 'CharacterClass':
      return `[${node.negate ? '^' : ''}${node.elements.map(member).join('')}]`;
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return '';
  }
}

function member(node: AST.CharacterClassElement): string {
  if (node.type === 'Character') return character(node.value);
  if (node.type === 'CharacterClassRange') return `${character(node.min.value)}-${character(node.max.value)}`;
  return node.type === 'CharacterSet' ? set(node) : '';
}

function set(node: AST.CharacterSet): string {
  // Of bytes: over all of Unicode the repeated dot alone takes more memory than ripgrep allows.
  if (node.kind === 'any') return '(?-u:.)';
  if (node.kind === 'property') return `\\${node.negate ? 'P' : 'p'}{${node.value ?? node.key}}`;
  if (node.raw !== '\\d') return node.raw;
  return node.parent.type === 'CharacterClass' ? '0-9' : '[0-9]';
}

const character = (code: number): string =>
  /[\p{L}\d ]/u.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : `\\x{${code.toString(16)}}`;

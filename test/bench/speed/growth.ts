import { compilePolicy, scan, type CompiledPolicy } from '../../../src/engine';
import { page, pages } from './generator';
import { compared, digits, line, shown } from './measure';
import { pick, randomFrom } from './random';

const PHRASES = 5000;
const EXPRESSIONS = 500;
const PAGES = 200_000;

/** What ten times as much of everything costs. */
export function growth(policy: CompiledPolicy, times: number): Record<string, unknown> {
  const few = pages(1, PAGES);
  const many = pages(2, 10 * PAGES);
  const random = randomFrom(3);
  const words = few.join(' ').match(/\p{L}{4,}/gu) ?? ['word'];
  const text = (): string => Array.from({ length: 4 }, () => pick(random, words)).join(' ');
  const phrases = Object.fromEntries(Array.from({ length: PHRASES }, (_, i) => [`phrase ${i}`, text()]));
  const expressions = Object.fromEntries(
    Array.from({ length: EXPRESSIONS }, (_, i) => [
      `expression ${i}`,
      `/^${text()}.{0,40} \\d+|${text()}$/i`,
    ]),
  );
  const withPhrases = compilePolicy({ patterns: phrases });
  const withExpressions = compilePolicy({ patterns: expressions });
  const clean = page(randomFrom(5), PAGES, 0);
  const dirty = page(randomFrom(5), PAGES, 0.9);
  const scanAll = (all: readonly string[], rules: CompiledPolicy): number =>
    all.reduce((sum, one) => sum + scan({ text: one, format: 'text' }, rules).findings.length, 0);
  const works = {
    pages: () => scanAll(few, policy),
    'ten times the pages': () => scanAll(many, policy),
    'one document ten times as long': () => scanAll([many.join('\n')], policy),
    '5,000 more phrases': () => scanAll(few, withPhrases),
    '500 more expressions': () => scanAll(few, withExpressions),
    'no junk': () => scanAll([clean], policy),
    'mostly junk': () => scanAll([dirty], policy),
  };
  for (const work of Object.values(works)) work();
  const taken = compared(works, times);
  console.log('\nCost as the work grows, line model included');
  for (const [name, time] of Object.entries(taken)) line(name, shown(time));
  const base = taken.pages.median;
  const ratios = {
    'ten times the pages': taken['ten times the pages'].median / base,
    'one document ten times as long': taken['one document ten times as long'].median / base,
    '5,000 more phrases': taken['5,000 more phrases'].median / base,
    '500 more expressions': taken['500 more expressions'].median / base,
    'mostly junk / no junk': taken['mostly junk'].median / taken['no junk'].median,
  };
  const wanted = ['about 10', 'about 10', 'under 1.1', '', ''];
  Object.entries(ratios).forEach(([name, value], i) => line(`${name}, ratio`, digits(value), wanted[i]));
  return { taken, ratios };
}

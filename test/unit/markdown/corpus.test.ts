/**
 * `test/corpus/markdown`: directories with `source.md`, `expected.md` (what Clean Document leaves) and, where it leaves
 * something else, `expected.likely.md`. `test/corpus/untouched-markdown`: documents that look dangerous and hold no junk.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean, compilePolicy } from '../../../src/engine';
import type { Confidence } from '../../../src/model/rule';
import { checkPromises } from '../promises';
import { treeOf } from './tree';

const CORPUS = path.resolve('test/corpus/markdown');
const UNTOUCHED = path.resolve('test/corpus/untouched-markdown');
const policy = compilePolicy({});

function cleaned(text: string, confidence: Confidence): string {
  return clean({ text, format: 'markdown' }, policy, { confidence }).text;
}

describe('Markdown corpus', function () {
  // The first scan makes V8 compile every expression.
  this.timeout(20_000);
  const pages = readdirSync(CORPUS);
  it('has pages', () => assert.ok(pages.length > 0));

  for (const page of pages) {
    const read = (file: string): string => readFileSync(path.join(CORPUS, page, file), 'utf8');
    const source = read('source.md');
    const likely = existsSync(path.join(CORPUS, page, 'expected.likely.md'))
      ? 'expected.likely.md'
      : 'expected.md';
    it(`${page}: safe`, () => assert.equal(cleaned(source, 'safe'), read('expected.md')));
    it(`${page}: likely`, () => assert.equal(cleaned(source, 'likely'), read(likely)));
    it(`${page}: promises`, () => {
      for (const end of ['\n', '\r\n', '\r']) checkPromises(source.replaceAll('\n', end), policy, 'markdown');
    });
    it(`${page}: tree`, () => {
      const { text, edits } = clean({ text: source, format: 'markdown' }, policy, { confidence: 'suspect' });
      assert.equal(treeOf(text), treeOf(source, edits));
    });
  }
});

describe('Markdown that must not be touched', function () {
  this.timeout(20_000);
  for (const file of readdirSync(UNTOUCHED)) {
    it(path.basename(file, '.md'), () => {
      const text = readFileSync(path.join(UNTOUCHED, file), 'utf8');
      assert.equal(cleaned(text, 'safe'), text);
      assert.equal(cleaned(text, 'likely'), text);
    });
  }
});

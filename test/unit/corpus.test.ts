/**
 * Every directory under `test/corpus/text` holds `source.txt` and `expected.txt`: what Clean Document leaves with
 * default settings. `expected.likely.txt`, where there is one, is what it leaves with likely junk included.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean, compilePolicy } from '../../src/engine';
import type { Confidence } from '../../src/model/rule';

const CORPUS = path.resolve('test/corpus/text');
const policy = compilePolicy({});

describe('corpus', function () {
  // The first scan makes V8 compile every expression.
  this.timeout(20_000);
  const pages = readdirSync(CORPUS);
  it('has pages', () => assert.ok(pages.length > 0));

  for (const page of pages) {
    const read = (file: string): string => readFileSync(path.join(CORPUS, page, file), 'utf8');
    const check = (confidence: Confidence, file: string): void => {
      const { text } = clean({ text: read('source.txt'), format: 'text' }, policy, { confidence });
      assert.equal(text, read(file));
    };
    it(`${page}: safe`, () => check('safe', 'expected.txt'));
    if (existsSync(path.join(CORPUS, page, 'expected.likely.txt'))) {
      it(`${page}: likely`, () => check('likely', 'expected.likely.txt'));
    }
  }
});

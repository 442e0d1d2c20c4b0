/**
 * Every directory under `test/corpus/html` holds `source.html` and what cleaning leaves of it: `expected.html` with
 * default settings, `expected.likely.html` with likely junk included. All of them are written for this project.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, clean, compilePolicy, scan } from '../../../src/engine';
import { CONFIDENCES } from '../../../src/model/rule';
import { cheerioShapes } from './cheerio';
import { treesOf } from './trees';

const CORPUS = path.resolve('test/corpus/html');
const policy = compilePolicy({});

describe('corpus of pages', function () {
  // The first scan makes V8 compile every expression.
  this.timeout(20_000);
  for (const page of readdirSync(CORPUS)) {
    const read = (file: string): string => readFileSync(path.join(CORPUS, page, file), 'utf8');
    for (const [confidence, file] of [
      ['safe', 'expected.html'],
      ['likely', 'expected.likely.html'],
    ] as const) {
      it(`${page}: ${confidence}`, () => {
        const { text } = clean({ text: read('source.html'), format: 'html' }, policy, { confidence });
        assert.equal(text, read(file));
      });
    }

    for (const end of ['\n', '\r\n', '\r']) {
      it(`${page} keeps the promises, lines ended by ${JSON.stringify(end)}`, () => {
        const text = `\ufeff${read('source.html').replaceAll('\n', end)}`;
        for (const confidence of CONFIDENCES) {
          const result = clean({ text, format: 'html' }, policy, { confidence });
          assert.equal(applyEdits(text, result.edits), result.text, 'the edits make the text');
          const [expected, actual] = treesOf(text, result.edits, result.text);
          assert.deepEqual(actual, expected, 'the old tree without the nodes that went');
          const [without, left] = cheerioShapes(text, result.edits, result.text);
          assert.deepEqual(left, without, 'cheerio sees the same tree');
          const again = clean({ text: result.text, format: 'html' }, policy, { confidence });
          assert.equal(again.text, result.text, 'a fixed point');
        }
        let last = 0;
        for (const { start, end: until, startLine, edits } of scan({ text, format: 'html' }, policy)
          .findings) {
          assert.ok(start >= last && until > start && edits.length > 0, 'findings in order');
          assert.equal(startLine, text.slice(0, start).split(/\r\n|\r|\n/u).length - 1);
          last = until;
        }
      });
    }
  }
});

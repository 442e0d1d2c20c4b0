/** The pages of `test/corpus/extract`: source, and the article as Markdown and as text. All written for this project. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf, assertPromises } from './support';

const CORPUS = path.resolve('test/corpus/extract');

describe('extract: corpus', function () {
  // The first scan makes V8 compile every expression.
  this.timeout(20_000);
  for (const page of readdirSync(CORPUS)) {
    const read = (file: string): string => readFileSync(path.join(CORPUS, page, file), 'utf8');
    it(`${page}: Markdown`, () =>
      assert.equal(articleOf(read('source.html'), 'markdown').text, read('expected.md')));
    it(`${page}: text`, () =>
      assert.equal(articleOf(read('source.html'), 'text').text, read('expected.txt')));
    for (const end of ['\n', '\r\n']) {
      it(`${page} keeps the promises, lines ended by ${JSON.stringify(end)}`, () =>
        assertPromises(`\ufeff${read('source.html').replaceAll('\n', end)}`));
    }
  }
});

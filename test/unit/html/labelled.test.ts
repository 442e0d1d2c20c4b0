/** The promises on real pages: `DESCRAPE_PAGES=DIR` names the folder of the labelled pages, `DESCRAPE_EVERY=9` takes each ninth. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { applyEdits, clean, compilePolicy } from '../../../src/engine';
import { treesOf } from './trees';

const data = process.env.DESCRAPE_PAGES;
const every = Number(process.env.DESCRAPE_EVERY ?? 1);
const policy = compilePolicy({});

describe('labelled pages', function () {
  this.timeout(60_000);
  const folder = data === undefined ? undefined : path.join(data, 'html');
  const names = folder === undefined ? [] : readdirSync(folder).filter((_, i) => i % every === 0);
  for (const name of names) {
    it(`${name} is the old tree without the nodes that went`, () => {
      const text = gunzipSync(readFileSync(path.join(folder ?? '', name))).toString('utf8');
      const result = clean({ text, format: 'html' }, policy, { confidence: 'likely' });
      assert.equal(applyEdits(text, result.edits), result.text);
      const [expected, actual] = treesOf(text, result.edits, result.text);
      assert.deepEqual(actual, expected);
      const again = clean({ text: result.text, format: 'html' }, policy, { confidence: 'likely' });
      assert.equal(again.text, result.text, 'a fixed point');
    });
  }
});

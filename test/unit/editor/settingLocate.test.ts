import assert from 'node:assert/strict';
import { locateSetting, type Step } from '../../../src/editor/settingLocate';

const FILE = `{
  // "descrape.rules": "a comment"
  "descrape.rules": { "app-store": "on", },
  "descrape.customRules": [{ "id": "a" }, { "id": "b", "min": 0 }],
  "[markdown][html]": { "descrape.run": "never" },
  "settings": { "descrape.keep": ["/(/"] },
  "descrape.patterns": { "first": 1 },
  "descrape.patterns": { "second": 2 }
}`;

function located(steps: readonly Step[], needed: number, at: 'value' | 'key' = 'value'): string | undefined {
  const range = locateSetting(FILE, steps, needed, at);
  return range && FILE.slice(range.start, range.end);
}

describe('the place of a value in a settings file', () => {
  it('is found through objects, lists and comments', () => {
    assert.equal(located(['descrape.rules', 'app-store'], 1), '"on"');
    assert.equal(located(['descrape.customRules', 1, 'min'], 1), '0');
    assert.equal(located(['settings', 'descrape.keep', 0], 2), '"/(/"');
  });

  it('is found in the block of a language', () => {
    for (const language of ['markdown', 'html']) {
      assert.equal(located([{ language }, 'descrape.run'], 2), '"never"');
    }
    assert.equal(located([{ language: 'plaintext' }, 'descrape.run'], 2), undefined);
  });

  it('is that of what holds it where the value itself is not there', () => {
    assert.equal(located(['descrape.customRules', 0, 'kind'], 1), '{ "id": "a" }');
  });

  it('is nowhere when the file does not have the setting', () => {
    assert.equal(located(['descrape.severity'], 1), undefined);
    assert.equal(located(['descrape.keep'], 1), undefined);
    assert.equal(locateSetting('', ['descrape.keep'], 1, 'value'), undefined);
    assert.equal(locateSetting('{ "descrape.keep"', ['descrape.keep', 0], 1, 'value'), undefined);
  });

  it('is that of the last one of two', () => {
    assert.equal(located(['descrape.patterns', 'second'], 1), '2');
  });

  it('can be that of the key', () => {
    assert.equal(located(['descrape.rules', 'app-store'], 1, 'key'), '"app-store"');
  });
});

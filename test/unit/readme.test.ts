/** What the README shows must work as it stands there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { clean, compilePolicy } from '../../src/engine';

const README = readFileSync('README.md', 'utf8');
const PREFIX = 'descrape.';

const examples = [...README.matchAll(/^```json\n(.*?)^```$/gmsu)].map(
  ([, json]) => parse(json ?? '') as Record<string, unknown>,
);

describe('the README', () => {
  it('shows settings', () => assert.ok(examples.length >= 4));

  for (const example of examples) {
    const entries = Object.entries(example);
    it(`shows valid settings: ${entries.map(([key]) => key).join(', ')}`, () => {
      const policy = entries.flatMap(([key, value]) =>
        key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value]] : [],
      );
      assert.deepEqual(compilePolicy(Object.fromEntries(policy) as Record<string, unknown>).problems, []);
    });
  }

  it('shows patterns that find what they are for', () => {
    const patterns = examples.find((example) => 'descrape.patterns' in example)?.['descrape.patterns'];
    const text = 'All About America\nVideo Something Happened\nThe text.\n';
    const result = clean({ text, format: 'text' }, compilePolicy({ patterns }), { confidence: 'safe' });
    assert.equal(result.text, 'The text.\n');
  });

  it('shows a section that ends where it says', () => {
    const customRules = examples.find((example) => 'descrape.customRules' in example)?.[
      'descrape.customRules'
    ];
    const text = 'The text.\n\nFeatured Videos\n\nOne video\n\nAnother\n\nAll About America\n';
    const result = clean({ text, format: 'text' }, compilePolicy({ customRules }), { confidence: 'safe' });
    assert.equal(result.text, 'The text.\n\nAll About America\n');
  });

  it('links to files that exist', () => {
    for (const [, target] of README.matchAll(/\]\((?!https?:)([^)#]+)/gu)) {
      assert.ok(existsSync(target ?? ''), target);
    }
  });
});

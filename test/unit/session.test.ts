import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, compilePolicy, openSession, scan } from '../../src/engine';
import type { Edit, Format } from '../../src/model/text';
import { edited, liveText, type LiveText } from '../../src/read/liveText';
import { readText } from '../../src/read/text';
import { articleWith } from './rules/article';

const LINES = [
  'The committee met on Thursday for the third time and again put off the question of who is to pay for the bridge.',
  'Die Fähre legte mit einer Stunde Verspätung ab, weil der Nebel über dem Hafen nicht weichen wollte.',
  'Related Articles',
  'Share on Facebook',
  'Share',
  'Read more',
  'Log in',
  '© 2024 The Harbour Post. All rights reserved.',
  '12 comments',
  'The harbour [edit]',
  '\ud83d\ude00 smile',
  '\u2028',
  ' ',
  '',
];
const PIECES = ['\r', '\n', '\r\n', '\n\n', '\ud83d', '\ude00', '\ufeff', '\u2028', 'x', ' ', '', ...LINES];

const anyText = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 14 }),
  )
  .map(([mark, lines]) => mark + lines.map((line) => line.join('')).join(''));

/** An edit by shares of the text's length, so that it lies in any text. */
const anyEdit = fc.record({
  at: fc.nat(1000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(1000)),
  text: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')),
});
type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** Edits of one event are in offsets of the text that the ones before left. */
function placed(text: string, edits: readonly AnyEdit[]): { edits: Edit[]; after: string } {
  let after = text;
  const real = edits.map(({ at, length, text: added }): Edit => {
    const start = Math.floor((at / 1000) * after.length);
    const edit = { start, end: Math.min(after.length, start + length), text: added };
    after = applyEdits(after, [edit]);
    return edit;
  });
  return { edits: real, after };
}

const RUNS = { numRuns: 400, seed: 20261123 };

describe('a text that is edited', () => {
  it('has the segments of a text that is read anew', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (text, changes) => {
        let live: LiveText = liveText(text);
        for (const change of changes) {
          const { edits, after } = placed(live.text, [change]);
          const [edit] = edits;
          assert.ok(edit);
          live = edited(live, edit).live;
          assert.equal(live.text, after);
          assert.deepEqual(live.segments, readText(after));
        }
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it('keeps the segments that an edit does not touch', () => {
    const live = liveText(Array.from({ length: 50 }, (_, i) => `Line ${i}`).join('\n'));
    const before = [...live.segments];
    const { live: after, splice } = edited(live, { start: 200, end: 200, text: 'two\nlines' });
    assert.ok(splice.added.length <= 5);
    assert.equal(after.segments.filter((segment) => before.includes(segment)).length, 50 - splice.removed);
  });

  it('refuses an edit that does not lie in it', () => {
    for (const [start, end] of [
      [-1, 0],
      [0, 5],
      [2, 1],
    ] as const) {
      assert.throws(() => edited(liveText('text'), { start, end, text: '' }), RangeError);
    }
  });
});

describe('a session', () => {
  const policies = {
    'the rules alone': compilePolicy({ model: false }),
    'the line model': compilePolicy({}),
    'custom rules': compilePolicy({
      keep: ['/^log in/i'],
      patterns: { end: '/^die fähre/i', smile: '/smile$/' },
      customRules: [{ id: 'mine', kind: 'inline', pattern: '/ \\[edit\\]/', replace: '' }],
    }),
  };
  const check = (format: Format, policy: ReturnType<typeof compilePolicy>, runs: number): void => {
    const changes = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(anyText, changes, (text, events) => {
        const session = openSession({ text, format }, policy);
        assert.deepEqual(session.scan(), scan({ text, format }, policy));
        for (const event of events) {
          const { edits, after } = placed(session.source().text, event);
          session.update(edits);
          assert.deepEqual(session.source(), { text: after, format });
          assert.deepEqual(session.scan(), scan({ text: after, format }, policy));
        }
      }),
      { ...RUNS, numRuns: runs },
    );
  };

  for (const [name, policy] of Object.entries(policies)) {
    it(`finds what a scan of the whole text finds, with ${name}`, () => check('text', policy, 150));
  }
  it('finds it in Markdown', () => check('markdown', policies['the line model'], 60));
  it('finds it in HTML', () => check('html', policies['the line model'], 60));

  it('gives findings that did not change as the same objects', () => {
    const { text } = articleWith('Share on Facebook', 'after');
    const session = openSession({ text, format: 'text' }, policies['the rules alone']);
    const before = session.scan().findings;
    assert.ok(before.length > 0);
    session.update([{ start: text.length, end: text.length, text: '\nShare on Twitter' }]);
    const after = session.scan().findings;
    assert.ok(after.every((finding) => before.includes(finding) || finding.end > text.length - 20));
    session.update([{ start: text.length, end: text.length + 17, text: '' }]);
    assert.deepEqual(session.scan().findings, before);
    assert.deepEqual(
      session.scan().findings.map((finding) => session.scan().findings.includes(finding)),
      before.map(() => true),
    );
  });

  it('refuses an edit that does not lie in the text', () => {
    for (const format of ['text', 'html'] as const) {
      const session = openSession({ text: 'text', format }, policies['the rules alone']);
      assert.throws(() => session.update([{ start: 5, end: 6, text: '' }]), RangeError);
    }
  });
});

import fc from 'fast-check';
import assert from 'node:assert/strict';
import { applyEdits, compilePolicy, extract, openSession, scan } from '../../src/engine';
import type { Format } from '../../src/model/text';
import { checkPromises } from '../unit/promises';
import { documentIn, lineText } from './documents';
import { policy } from './policies';

/** Something that has to hold for every case. */
export interface Target {
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
}

const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];

const shipped = compilePolicy({});

export const TARGETS: readonly Target[] = [
  ...FORMATS.map((format) => ({ name: `edits-${format}`, property: edits(format) })),
  ...FORMATS.map((format) => ({ name: `promises-${format}`, property: promises(format) })),
  ...FORMATS.map((format) => ({ name: `settings-${format}`, property: settings(format) })),
  ...FORMATS.map((format) => ({ name: `extract-${format}`, property: extraction(format) })),
];

function promises(format: Format): fc.IProperty<unknown> {
  return fc.property(documentIn(format), (text) => checkPromises(text, shipped, format));
}

/** Whatever the settings: they never throw, and the promises hold. */
function settings(format: Format): fc.IProperty<unknown> {
  return fc.property(documentIn(format), policy, (text, raw) => {
    checkPromises(text, compilePolicy(raw), format);
  });
}

/** An article or a reason, and never a blank one. */
function extraction(format: Format): fc.IProperty<unknown> {
  const formats = fc.constantFrom('markdown', 'text', 'html');
  return fc.property(documentIn(format), formats, (text, to) => {
    const result = extract({ text, format }, shipped, { format: to });
    if (result.kind === 'article') assert.notEqual(result.text.trim(), '');
    else assert.notEqual(result.message, '');
  });
}

/** What is kept of an open document while it is edited says the same as a look at the whole. */
function edits(format: Format): fc.IProperty<unknown> {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(80),
    text: fc.oneof(lineText, fc.constantFrom('', '\n', '\r')),
  });
  return fc.property(documentIn(format), fc.array(edit, { maxLength: 6 }), (opened, changes) => {
    let text = opened;
    const session = openSession({ text, format }, shipped);
    for (const { at, length, text: added } of changes) {
      const start = at % (text.length + 1);
      const one = { start, end: Math.min(text.length, start + length), text: added };
      session.update([one]);
      text = applyEdits(text, [one]);
      assert.deepEqual(session.source(), { text, format });
      assert.deepEqual(session.scan(), scan({ text, format }, shipped));
    }
  });
}

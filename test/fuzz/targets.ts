import fc from 'fast-check';
import assert from 'node:assert/strict';
import { compilePolicy, extract } from '../../src/engine';
import type { Format } from '../../src/model/text';
import { checkPromises } from '../unit/promises';
import { documentIn } from './documents';
import { policy } from './policies';

/** Something that has to hold for every case. */
export interface Target {
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
}

const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];

const shipped = compilePolicy({});

export const TARGETS: readonly Target[] = [
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

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { core, readable } from '../../../../src/read/normalise';
import { COMPLEX, fold, folded, UNIT } from '../../../../src/rules/prefilter/fold';

const BASIC = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);
const letter = (code: number): string => String.fromCharCode(code);
const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
/** Every character that case has to do with, and some that have not. */
const CASED = BASIC.filter((code) => /[\p{CWCM}\p{CWCF}\p{Cased}]/u.test(letter(code)));
const ALL_CASED = CASED.map(letter).join('');

describe('folding for the prefilter', () => {
  for (const flags of ['gi', 'giu']) {
    it(`holds together all that a RegExp takes for the same with ${flags}`, () => {
      for (const code of CASED) {
        for (const [other] of ALL_CASED.matchAll(new RegExp(escaped(code), flags))) {
          assert.equal(fold(other.charCodeAt(0)) & UNIT, fold(code) & UNIT, `${letter(code)} and ${other}`);
        }
      }
    });
  }

  it('knows all characters that case has to do with', () => {
    const others = BASIC.filter((code) => !/[\p{CWCM}\p{CWCF}\p{Cased}]/u.test(letter(code)));
    for (let at = 0; at < others.length; at += 500) {
      const members = others
        .slice(at, at + 500)
        .map(escaped)
        .join('');
      assert.doesNotMatch(ALL_CASED, new RegExp(`[${members}]`, 'iu'));
    }
  });

  it('holds together Turkish, Greek and compatible letters, and ligatures', () => {
    for (const same of ['iIıİ', 'sSſß', 'ẞß', 'kKK', 'σςΣ', 'åÅÅ', 'ﬅﬆ', 'µμ', "’'‘`", '0٣७']) {
      assert.equal(new Set(folded(same)).size, 1, same);
    }
  });

  it('holds together what a core makes of a character', () => {
    for (const code of BASIC) {
      if (fold(code) & COMPLEX) continue;
      // Between letters nothing is cut off.
      const line = readable(`x${letter(code)}x`);
      if (line.length !== 3) continue;
      assert.equal(folded(core(line)), folded(line), escaped(code));
    }
  });

  it('finds the core of a line in the line where nothing is complex', () => {
    const unit = fc.oneof(
      fc.constantFrom(...Array.from(' .,:()[]"\'’“abcXYZ09éßıİſKσςﬅ你好か가 *►')),
      fc.nat(0xffff).map(letter),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (raw) => {
        const line = readable(raw);
        const isComplex = Array.from({ length: line.length }, (_, i) => fold(line.charCodeAt(i))).some(
          (found) => (found & COMPLEX) !== 0,
        );
        return isComplex || folded(line).includes(folded(core(line)));
      }),
      { numRuns: 5000, seed: 20261123 },
    );
  });
});

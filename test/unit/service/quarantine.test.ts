import assert from 'node:assert/strict';
import { compilePolicy, scan } from '../../../src/engine';
import { lineOfCall } from '../../../src/service/lineOfCall';
import { expressionsOf, keepThatIsOff, withoutExpressions } from '../../../src/service/quarantine';
import { JUNK, page, PROSE } from './support';

const POLICY = {
  patterns: { literal: JUNK, mine: '/^Zorp.*$/', broken: '/(/', odd: 7 },
  keep: ['/kept/u', 'literal', null],
  customRules: [{ id: 'a', kind: 'section', start: 'Head', until: '/^end$/i' }, 'no rule'],
  rules: { 'pattern:mine': 'likely' },
};
const all = (): boolean => true;

describe('expressions that are off', () => {
  it('are found wherever they stand, whatever else is wrong', () => {
    assert.deepEqual(expressionsOf(POLICY), [
      { path: ['patterns', 'mine'], pattern: '/^Zorp.*$/' },
      { path: ['patterns', 'broken'], pattern: '/(/' },
      { path: ['keep', 0], pattern: '/kept/u' },
      { path: ['customRules', 0, 'until'], pattern: '/^end$/i' },
    ]);
    assert.deepEqual(expressionsOf({ patterns: 3, keep: 'x', customRules: {} }), []);
  });

  it('match nothing, and leave the rest of the policy as it is', () => {
    const without = compilePolicy(withoutExpressions(POLICY, all));
    assert.deepEqual(without.problems, compilePolicy(POLICY).problems);
    const text = page(PROSE[0], JUNK, PROSE[1], 'Zorp and more of it', PROSE[2]);
    const source = { text, format: 'text' } as const;
    assert.deepEqual(
      scan(source, without).findings.map(({ rule }) => rule),
      ['pattern:literal'],
    );
    assert.equal(scan(source, compilePolicy(POLICY)).findings.length, 2);
  });

  it('cost nothing where there are none', () => {
    assert.equal(
      withoutExpressions(POLICY, () => false),
      POLICY,
    );
    const literals = { patterns: { one: JUNK } };
    assert.equal(withoutExpressions(literals, all), literals);
  });

  it('are told when they say what to keep', () => {
    assert.equal(keepThatIsOff(POLICY, all), '/kept/u');
    assert.equal(
      keepThatIsOff(POLICY, (pattern) => pattern !== '/kept/u'),
      undefined,
    );
  });
});

describe('the line of a call', () => {
  const call = (text: string) => ({ beginning: text.slice(0, 32), length: text.length });

  it('is the one that is the text, and not one that only begins like it', () => {
    const long = 'a'.repeat(50);
    const source = `x\r\n${long} and more\r${long}\nend`;
    assert.equal(lineOfCall(source, call(long)), 2);
    assert.equal(lineOfCall(source, call('end')), 3);
    assert.equal(lineOfCall(source, call(`${long} and more`)), 1);
  });

  it('is the first that holds its beginning where none is the text', () => {
    assert.equal(lineOfCall('one\n  two three   four', call('two three four')), undefined);
    assert.equal(lineOfCall('one\n- two three', call('two three, in a way')), undefined);
    assert.equal(lineOfCall(`one\n${'b'.repeat(40)}  c`, call(`${'b'.repeat(40)} c`)), 1);
    assert.equal(lineOfCall('one', call('')), undefined);
  });
});

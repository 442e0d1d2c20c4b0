import assert from 'node:assert/strict';
import { sinceLast, untilNext, windowMeans, windowShares } from '../../../src/detect/lineModel/columns';
import { featuresOf } from '../../../src/detect/lineModel/features';
import { junkProbabilities, lineModelOf } from '../../../src/detect/lineModel/lineModel';
import { shippedModel } from '../../../src/detect/lineModel/shipped';
import { hashOf, tokensOf } from '../../../src/detect/lineModel/tokens';
import { LEAF, scoresOf } from '../../../src/detect/lineModel/trees';
import weights from '../../../src/detect/lineModel/weights.json';
import { wordColumns, wordWeights } from '../../../src/detect/lineModel/words';
import { bestRun } from '../../../src/detect/outline';
import { surveyOf } from '../../../src/detect/survey';
import { clean, compilePolicy, scan } from '../../../src/engine';
import { readText } from '../../../src/read/text';
import { BUILTIN_RULES } from '../../../src/rules/builtin/index';
import { articleWith, PARAGRAPHS } from '../rules/article';

const MENU =
  'Harbour\nFerry runs aground\nOld trams return to the hill line\nSubscribe\nThe last ferry captain\nRead more\nA library without shelves\nNewsletter\nWeather\nPolitics\nCulture\nCareers\nPrivacy policy\nAbout us\nAdvertise with us\nTown hall';
const policy = compilePolicy({});

describe('tokens', () => {
  const cases: [string, string[]][] = [
    ["don't stop, café 0000", ['don', 't', 'stop', 'café', '0000']],
    ['東京の天気 news', ['東京', '京の', 'の天', '天気', 'news']],
    ['новости — дня', ['новости', 'дня']],
    ['»›|', []],
    ['', []],
  ];
  for (const [core, tokens] of cases) {
    it(JSON.stringify(core), () => assert.deepEqual(tokensOf(core), tokens));
  }
  it('have the same number wherever they stand', () => {
    assert.equal(hashOf('ferry'), hashOf('the ferry sails', 4, 9));
    assert.notEqual(hashOf('ferry'), hashOf('ferri'));
  });
});

describe('columns', () => {
  const near = (actual: Float32Array | undefined, expected: readonly number[]): void =>
    assert.deepEqual(
      [...(actual ?? [])].map((x) => Number(x.toFixed(4))),
      expected,
    );
  it('average windows that the ends cut', () => near(windowMeans([3, 0, 0, 9], 1)[0], [1.5, 1, 3, 4.5]));
  it('share windows, 0 of nothing', () => near(windowShares([1, 0, 0], [2, 2, 0], 0)[0], [0.5, 0, 0]));
  it('count back and forth', () => {
    near(sinceLast([0, 1, 0, 0]), [200, 0, 1, 2]);
    near(untilNext([0, 1, 0, 0]), [1, 0, 200, 200]);
  });
  it('find the best run', () => {
    const run = bestRun([-1, 5, -2, 4, -9, 3]);
    assert.deepEqual([run?.first, run?.last], [1, 3]);
    assert.equal(bestRun([-1, -2]), undefined);
  });
});

describe('words', () => {
  it('weigh a line by its known words and its first', () => {
    const segments = readText('Read the ferry news\nNothing known here');
    const table = wordWeights([
      ['read', 2],
      ['^read', 3],
      ['news', 1],
    ]);
    const { mean, sum, opening } = wordColumns(segments, [false, false], table);
    assert.deepEqual([mean[0], sum[0], opening[0]], [1.5, 3, 3]);
    assert.deepEqual([mean[1], sum[1], opening[1]], [0, 0, 0]);
  });
  it('tell how much of a line the paragraphs speak of', () => {
    const segments = readText('ferry captain\nThe ferry sails.\nThe ferry waits.\nThe ferry returns.');
    const { topic1, topic3 } = wordColumns(segments, [false, true, true, true], wordWeights([]));
    assert.deepEqual([topic1[0], topic3[0]], [0.5, 0.5]);
  });
});

describe('trees', () => {
  it('send a line down by its values', () => {
    const forest = {
      roots: Uint16Array.of(0, 3),
      feature: Uint8Array.of(1, LEAF, LEAF, LEAF),
      value: Float32Array.of(0.5, -1, 2, 0.25),
      right: Uint16Array.of(2, 0, 0, 0),
      base: 1,
    };
    const scores = scoresOf(forest, [Float32Array.of(9, 9), Float32Array.of(0.5, 0.6)], 2);
    assert.deepEqual([...scores], [0.25, 3.25]);
  });
  it('are not all asked of a line that is decided early', () => {
    const leaves = (value: number) => ({
      roots: Uint16Array.from({ length: 100 }, (_, i) => i),
      feature: new Uint8Array(100).fill(LEAF),
      value: new Float32Array(100).fill(value),
      right: new Uint16Array(100),
      base: 0,
    });
    const asked = (value: number): number => (scoresOf(leaves(value), [], 1)[0] ?? 0) / value;
    assert.deepEqual([asked(0.5), asked(-0.5), asked(0.125), asked(0.03125)], [30, 30, 40, 100]);
  });
});

describe('the line model', () => {
  it('that ships fits the features that are computed', () =>
    assert.ok(shippedModel().forest.roots.length > 0));

  it('is refused when it was trained on other features', () => {
    const other = { ...weights, features: ['words', ...weights.features.slice(1)] };
    assert.throws(() => lineModelOf(other), /trained on other features/);
  });

  it('has no number that is none, also for odd documents', () => {
    for (const text of [
      '',
      '\n\n',
      '\ud800',
      '…\n…\n…',
      PARAGRAPHS.join('\n'),
      'x'.repeat(100_000),
      '字'.repeat(5000),
    ]) {
      const input = surveyOf(readText(text), policy.rules);
      for (const [name, column] of featuresOf(input, shippedModel().words)) {
        assert.ok(column.every(Number.isFinite), name);
      }
      assert.ok(junkProbabilities(input, shippedModel()).every((p) => p >= 0 && p <= 1));
    }
  });

  it('finds what no rule names, and says why', () => {
    // Only the rule of the model is on: what it finds here it finds by itself.
    const rules = Object.fromEntries(
      BUILTIN_RULES.filter(({ kind }) => kind === 'run').map(({ id }) => [id, 'off']),
    );
    const { text, start, end } = articleWith(MENU, 'after');
    const { findings } = scan({ text, format: 'text' }, compilePolicy({ rules }));
    const own = findings.filter((f) => f.rule === 'boilerplate' && f.start < end && f.end > start);
    assert.ok(own.length > 0);
    const reasons = own.flatMap((finding) => finding.reasons).join('\n');
    assert.match(reasons, /Boilerplate: \d+ lines in a row after the last paragraph, lines \d+-\d+/);
    assert.match(reasons, /of them (?:are|is) short, without a sentence/);
  });

  it('is not asked when it is off, whether by its setting or by its rule', () => {
    const { text } = articleWith(MENU, 'after');
    for (const off of [{ model: false }, { rules: { boilerplate: 'off' } }]) {
      const { findings } = scan({ text, format: 'text' }, compilePolicy(off));
      assert.ok(findings.every(({ rule }) => rule !== 'boilerplate'));
    }
  });

  it('is never surer than a person lets it be', () => {
    const { text } = articleWith(MENU, 'after');
    const { findings } = scan({ text, format: 'text' }, compilePolicy({ rules: { boilerplate: 'suspect' } }));
    const own = findings.filter(({ rule }) => rule === 'boilerplate');
    assert.ok(own.every(({ confidence }) => confidence === 'suspect'));
  });
});

describe('keepMetadata', () => {
  const article = `The harbour opens again\nBy Ada Brandt\nMarch 3, 2021\n\n${PARAGRAPHS.join('\n\n')}\n`;
  const left = (keepMetadata: boolean): string =>
    clean({ text: article, format: 'text' }, compilePolicy({ keepMetadata }), { confidence: 'likely' }).text;
  it('keeps byline and date', () => assert.equal(left(true), article));
  it('lets them go when it is off, but never the headline', () => {
    assert.doesNotMatch(left(false), /By Ada|March 3/);
    assert.match(left(false), /^The harbour opens again\n/);
  });
});

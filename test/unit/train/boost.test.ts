import assert from 'node:assert/strict';
import { scoresOf } from '../../../src/detect/lineModel/trees';
import { binned } from '../../../scripts/train/bins';
import { boost } from '../../../scripts/train/boost';
import { encode } from '../../../scripts/train/encode';
import type { BoostOptions } from '../../../scripts/train/grow';
import { hashOf, seeded } from '../../../scripts/train/random';

const OPTIONS: BoostOptions = {
  trees: 30,
  leaves: 8,
  rate: 0.3,
  minHessian: 1,
  lambda: 1,
  featureShare: 1,
  rowShare: 0.8,
};

/** Points of the plane; those where exactly one coordinate is over a half are junk. */
function chessboard(n: number): { columns: Float32Array[]; labels: Uint8Array } {
  const random = seeded(7);
  const columns = [0, 1].map(() => Float32Array.from({ length: n }, () => random()));
  const labels = Uint8Array.from({ length: n }, (_, i) =>
    Number((columns[0]?.[i] ?? 0) > 0.5 !== (columns[1]?.[i] ?? 0) > 0.5),
  );
  return { columns, labels };
}

describe('training', () => {
  const { columns, labels } = chessboard(4000);
  const rows = { ...binned(columns), labels, weights: new Float32Array(labels.length).fill(1) };
  const forest = boost(rows, OPTIONS, seeded(1));

  it('learns what no single feature tells', () => {
    const scores = scoresOf(forest, columns, labels.length);
    const right = scores.filter((score, i) => score > 0 === (labels[i] === 1)).length;
    assert.ok(right > labels.length * 0.97, `${right} of ${labels.length}`);
  });

  it('gives the same bytes again, and others from another seed', () => {
    const bytes = (seed: number): string =>
      JSON.stringify(encode(['a', 'b'], boost(rows, OPTIONS, seeded(seed)), new Map()));
    assert.equal(bytes(1), bytes(1));
    assert.notEqual(bytes(1), bytes(2));
  });

  it('puts values into bins that their edges bound', () => {
    const { bins, edges } = binned([Float32Array.of(5, 1, 3, 1, 9)], 4);
    const [own, upper] = [bins[0] ?? [], edges[0] ?? []];
    [5, 1, 3, 1, 9].forEach((value, i) => {
      const bin = own[i] ?? -1;
      assert.ok(value <= (upper[bin] ?? Infinity) && (bin === 0 || value > (upper[bin - 1] ?? Infinity)));
    });
  });

  it('draws numbers from 0 to 1 and hashes text the same everywhere', () => {
    const random = seeded(3);
    for (let i = 0; i < 100; i++) assert.ok(random() < 1 && random() >= 0);
    assert.equal(hashOf('descrape'), hashOf('descrape'));
    assert.notEqual(hashOf('a.example'), hashOf('b.example'));
  });
});

import { WEIGHT_STEP, type ModelFile } from '../../src/detect/lineModel/lineModel';
import type { Forest } from '../../src/detect/lineModel/trees';

/** The model as it is kept in the repository. */
export function encode(
  features: readonly string[],
  forest: Forest,
  words: ReadonlyMap<string, number>,
): ModelFile {
  return {
    features,
    base: forest.base,
    roots: base64(forest.roots),
    feature: base64(forest.feature),
    value: base64(forest.value),
    right: base64(forest.right),
    words: [...words.keys()].join(' '),
    weights: base64(
      Int8Array.from(words.values(), (weight) =>
        Math.max(-128, Math.min(127, Math.round(weight / WEIGHT_STEP))),
      ),
    ),
  };
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

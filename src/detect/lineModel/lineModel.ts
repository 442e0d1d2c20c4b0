import { featuresOf, type ModelInput } from './features';
import { probability, scoresOf, type Forest } from './trees';
import { wordWeights, type WordWeights } from './words';

/** A trained model as it is kept: JSON, numbers as base64 of their little-endian bytes. Made by `npm run train`. */
export interface ModelFile {
  /** Names of the columns, in the order that the trees count them. */
  readonly features: readonly string[];
  readonly base: number;
  /** Uint16, Uint8, Float32, Uint16: see `Forest`. */
  readonly roots: string;
  readonly feature: string;
  readonly value: string;
  readonly right: string;
  /** Words, separated by spaces, and a signed byte for each: its weight in 32nds. */
  readonly words: string;
  readonly weights: string;
}

/** A model ready to be asked. */
export interface LineModel {
  readonly words: WordWeights;
  readonly forest: Forest;
}

/** A word's weight is kept in steps of this size. */
export const WEIGHT_STEP = 1 / 32;

/** Throws where the file was made for other features than this program computes. */
export function lineModelOf(file: ModelFile): LineModel {
  const weights = new Int8Array(bytesOf(file.weights).buffer);
  const words = wordWeights(file.words.split(' ').map((word, i) => [word, (weights[i] ?? 0) * WEIGHT_STEP]));
  const forest: Forest = {
    roots: new Uint16Array(bytesOf(file.roots).buffer),
    feature: bytesOf(file.feature),
    value: new Float32Array(bytesOf(file.value).buffer),
    right: new Uint16Array(bytesOf(file.right).buffer),
    base: file.base,
  };
  const expected = [...featuresOf(NOTHING, words).keys()].join(' ');
  if (file.features.join(' ') !== expected) {
    throw new Error('The weights of the line model were trained on other features. Run `npm run train`.');
  }
  return { words, forest };
}

const NOTHING: ModelInput = {
  segments: [],
  matches: [],
  isProse: [],
  isCard: [],
  isTitle: [],
};

/** For each segment the probability that it is junk, from 0 to 1. */
export function junkProbabilities(input: ModelInput, { words, forest }: LineModel): Float32Array {
  const columns = [...featuresOf(input, words).values()];
  return scoresOf(forest, columns, input.segments.length).map(probability);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

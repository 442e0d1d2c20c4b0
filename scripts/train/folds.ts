import { hashOf } from './random';

export const FOLDS = 5;

/** Pages of one site are in one fold; five folds of about equal size. */
export const foldOf = (site: string): number => hashOf(`descrape ${site}`) % FOLDS;

/** The scorer that lies beside the labelled pages: it defines the measures. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scores } from './figures';
import type { LabelledPage } from './pages';

/** Page id to the zero-based numbers of its removed lines. */
export type Removed = ReadonlyMap<string, readonly number[]>;

export interface Scorer {
  readonly HEAD: string;
  row(name: string, scores: Scores): string;
  score(
    pages: readonly LabelledPage[],
    removed: Removed,
    options: object,
  ): {
    overall: Scores;
    bySource: Record<string, Scores>;
    byLang: Record<string, Scores>;
    errs: unknown[][];
  };
}

/** Sources whose labels count in the overall figures; `score.mjs --core` says why the others do not. */
export const CORE = new Set(['daniel', 'news424', 'scrapinghub', 'wcxb-article', 'cleanportaleval', 'zh69']);

/** The scorer of a data folder. Rejects where there is no `score.mjs`. */
export async function scorerOf(data: string): Promise<Scorer> {
  return (await import(pathToFileURL(path.resolve(data, 'score.mjs')).href)) as Scorer;
}

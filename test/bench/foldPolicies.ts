import { existsSync, readFileSync } from 'node:fs';
import { FOLDS, foldOf } from '../../scripts/train/folds';
import { lineModelOf, type ModelFile } from '../../src/detect/lineModel/lineModel';
import { compilePolicy, type CompiledPolicy } from '../../src/engine';
import type { LabelledPage } from './pages';

export interface FoldOptions {
  /** The data folder, for the message where a model is missing. */
  readonly data: string;
  /** Whether the line model has a say. */
  readonly model: boolean;
  /** The only fold that will be asked for. */
  readonly only: number | undefined;
}

/**
 * The policy for a page, with a line model that has not seen the pages of its site. Ends the program with a message
 * where the models are missing.
 */
export function foldPolicies({ data, model, only }: FoldOptions): (page: LabelledPage) => CompiledPolicy {
  const policies = Array.from({ length: FOLDS }, (_, fold) => {
    if (!model || (only !== undefined && fold !== only)) return compilePolicy({ model: false });
    const file = `bench-results/folds/${fold}.json`;
    if (!existsSync(file)) {
      console.error(
        `There is no ${file}. First train a model for each fold: npm run train -- --data ${data} --folds-only`,
      );
      process.exit(2);
    }
    const lineModel = lineModelOf(JSON.parse(readFileSync(file, 'utf8')) as ModelFile);
    return compilePolicy({}, () => lineModel);
  });
  return ({ site }) => policies[foldOf(site)] as CompiledPolicy;
}

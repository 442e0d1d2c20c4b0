import { lineModelOf, type LineModel } from './lineModel';
import { WEIGHTS } from './weights';

let model: LineModel | undefined;

/** The model that ships, decoded when it is first asked for. */
export function shippedModel(): LineModel {
  model ??= lineModelOf(WEIGHTS);
  return model;
}

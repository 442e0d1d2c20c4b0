import { lineModelOf, type LineModel } from './lineModel';
import weights from './weights.json';

let model: LineModel | undefined;

/** The model that ships, decoded when it is first asked for. */
export function shippedModel(): LineModel {
  model ??= lineModelOf(weights);
  return model;
}

/** Formulas of a page. */
import type { PageNode } from '../../model/page';
import { textOf } from './footnotes';
import { folded } from './images';

/** The TeX that a `<math>` was made of; undefined where it does not say. */
export function texOf(nodes: readonly PageNode[], math: PageNode): string | undefined {
  const annotation = nodes
    .slice(math.index, math.last + 1)
    .find(({ tag, attributes }) => tag === 'annotation' && /tex/iu.test(attributes.get('encoding') ?? ''));
  const tex = folded(annotation ? textOf(nodes, annotation) : math.attributes.get('alttext'));
  return tex === '' || tex.includes('$') ? undefined : tex;
}

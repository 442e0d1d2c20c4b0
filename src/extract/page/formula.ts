/** Formulas of a page. */
import type { Element } from 'hast';
import type { PageNode } from '../../model/page';
import { elementOf } from './blocks';
import { textOf } from './footnotes';
import { folded } from './images';

/** What a `<math>` shows, with the TeX that it was made of; undefined where it does not say. */
export function formulaOf(nodes: readonly PageNode[], math: PageNode): Element | undefined {
  const inside = nodes.slice(math.index, math.last + 1);
  const annotations = inside.filter(({ tag }) => tag.startsWith('annotation'));
  const source = annotations.find(({ attributes }) => /tex/iu.test(attributes.get('encoding') ?? ''));
  const tex = folded(source ? textOf(nodes, source) : math.attributes.get('alttext'));
  if (tex === '' || tex.includes('$')) return undefined;
  const isShown = ({ index }: PageNode): boolean =>
    !annotations.some((annotation) => annotation.index <= index && index <= annotation.last);
  const shown = folded(
    inside
      .filter(isShown)
      .map(({ text }) => text)
      .join(''),
  );
  return elementOf('math', [{ type: 'text', value: shown === '' ? tex : shown }], { alttext: tex });
}

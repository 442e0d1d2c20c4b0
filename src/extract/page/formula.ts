/** Formulas of a page. */
import type { Element } from 'hast';
import type { PageNode } from '../../model/page';
import { elementOf } from './block';
import { textOf } from './footnotes';
import { folded } from './images';

/** Classes of pictures that are made of TeX: MediaWiki, WordPress, and plug-ins named after it. */
const PICTURE_CLASS = /(?:^|[\s_-])(?:tex|latex|mwe-math-fallback-image[\w-]*)(?:$|[\s_-])/iu;
/** What MediaWiki puts around all of its TeX. */
const DISPLAY_STYLE = /^\{\\displaystyle\s*(.*)\}$/u;

/** The TeX that a picture of a formula was made of; undefined where it shows something else. */
export function pictureFormula({ attributes }: PageNode): Element | undefined {
  if (!PICTURE_CLASS.test(attributes.get('class') ?? '')) return undefined;
  const tex = bareTex(folded(attributes.get('alt')));
  return tex === '' || tex.includes('$') ? undefined : written(tex, tex);
}

const bareTex = (tex: string): string => DISPLAY_STYLE.exec(tex)?.[1]?.trim() ?? tex;

function written(tex: string, shown: string): Element {
  return elementOf('math', [{ type: 'text', value: shown }], { alttext: tex });
}

/** What a `<math>` shows, with the TeX that it was made of; undefined where it does not say. */
export function formulaOf(nodes: readonly PageNode[], math: PageNode): Element | undefined {
  const inside = nodes.slice(math.index, math.last + 1);
  const annotations = inside.filter(({ tag }) => tag.startsWith('annotation'));
  const source = annotations.find(({ attributes }) => /tex/iu.test(attributes.get('encoding') ?? ''));
  const tex = bareTex(folded(source ? textOf(nodes, source) : math.attributes.get('alttext')));
  if (tex === '' || tex.includes('$')) return undefined;
  const isShown = ({ index }: PageNode): boolean =>
    !annotations.some((annotation) => annotation.index <= index && index <= annotation.last);
  const shown = folded(
    inside
      .filter(isShown)
      .map(({ text }) => text)
      .join(''),
  );
  return written(tex, shown === '' ? tex : shown);
}

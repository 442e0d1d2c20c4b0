import type { HtmlPage } from '../../model/page';
import { coreOf } from '../../read/normalise';
import type { Outline } from '../outline';

/** Fewer words in common with the title are no headline but the name of the site. */
const FEWEST_WORDS = 3;
const HEADING = /^h[1-3]$/u;

/**
 * The lines that print what the page's `<title>` says: all headings among them, or else the last one above the end of the
 * article. Menus and breadcrumbs print it too.
 */
export function headlinesOf(
  { segments, article }: Outline,
  { nodes, leaves }: HtmlPage,
): ReadonlySet<number> {
  const title = coreOf(titleOf(nodes));
  if (title === '') return new Set();
  const places = segments
    .filter(({ core, facts }) => facts.words >= FEWEST_WORDS && title.includes(core))
    .map(({ index }) => index);
  const inHeading = new Set(
    leaves.filter((leaf) => isInHeading(nodes, leaf.node)).map(({ segment }) => segment),
  );
  const headings = places.filter((index) => inHeading.has(index));
  if (headings.length > 0) return new Set(headings);
  const above = places.filter((index) => index <= (article?.last ?? Infinity)).at(-1);
  return new Set(above === undefined ? [] : [above]);
}

function titleOf(nodes: HtmlPage['nodes']): string {
  const title = nodes.find(({ tag }) => tag === 'title');
  return title ? (nodes[title.index + 1]?.text ?? '') : '';
}

/** A heading has few elements inside it: the way up is short. */
function isInHeading(nodes: HtmlPage['nodes'], node: number): boolean {
  let at = nodes[node]?.parent ?? -1;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (HEADING.test(nodes[at]?.tag ?? '')) return true;
    at = nodes[at]?.parent ?? -1;
  }
  return false;
}

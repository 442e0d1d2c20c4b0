import type { HtmlPage } from '../../model/page';
import { coreOf } from '../../read/normalise';
import type { Outline } from '../outline';

/** Fewer words in common with the title are no headline but the name of the site. */
const FEWEST_WORDS = 3;
const HEADING = /^h[1-3]$/u;

/**
 * The lines of a page that belong to its article although they are no text: headlines and, unless a person wants them
 * gone, its date and byline below the headline and the captions of its pictures.
 */
export function ownLines(outline: Outline, page: HtmlPage, keepMetadata: boolean): ReadonlySet<number> {
  const headlines = headlinesOf(outline, page);
  const { article, matches } = outline;
  if (!keepMetadata || !article) return headlines;
  const own = new Set(headlines);
  const above = [...headlines].filter((index) => index < article.first);
  const first = above.length > 0 ? Math.max(...above) : article.first;
  for (let i = first; i < article.first; i++) {
    if (matches[i]?.hits.some(({ rule }) => rule.category === 'metadata')) own.add(i);
  }
  for (const { node, segment } of page.leaves) {
    if (segment >= first && segment <= article.last && isCaption(page, node)) own.add(segment);
  }
  return own;
}

/** Whether a text stands in the caption of a picture that a person came for. */
function isCaption({ nodes, mediaBefore }: HtmlPage, node: number): boolean {
  const caption = ancestor(nodes, node, (tag) => tag === 'figcaption');
  const figure = nodes[caption?.parent ?? -1];
  return (
    figure !== undefined && (mediaBefore[figure.last + 1] as number) > (mediaBefore[figure.index] as number)
  );
}

/**
 * The only `<h1>`, and the lines that print what the page's `<title>` says: all headings among them, or else the last one
 * above the end of the article. Menus and breadcrumbs print it too.
 */
function headlinesOf({ segments, article }: Outline, { nodes, leaves }: HtmlPage): ReadonlySet<number> {
  const title = coreOf(titleOf(nodes));
  const only = onlyHeadline(nodes);
  const main = new Set(
    leaves.filter(({ node }) => only && node > only.index && node <= only.last).map(({ segment }) => segment),
  );
  const places = segments
    .filter(
      ({ core, facts, index }) => facts.words >= FEWEST_WORDS && (main.has(index) || title.includes(core)),
    )
    .map(({ index }) => index);
  const inHeading = new Set(
    leaves
      .filter(({ node }) => ancestor(nodes, node, (tag) => HEADING.test(tag)))
      .map(({ segment }) => segment),
  );
  const headings = places.filter((index) => inHeading.has(index));
  if (headings.length > 0) return new Set(headings);
  const above = places.filter((index) => index <= (article?.last ?? Infinity)).at(-1);
  return new Set(above === undefined ? [] : [above]);
}

/** The only `<h1>` of a page is its headline; where there are several, logos and menus use them. */
function onlyHeadline(nodes: HtmlPage['nodes']): HtmlPage['nodes'][number] | undefined {
  const [first, second] = nodes.filter(({ tag }) => tag === 'h1');
  return second ? undefined : first;
}

function titleOf(nodes: HtmlPage['nodes']): string {
  const title = nodes.find(({ tag }) => tag === 'title');
  return title ? (nodes[title.index + 1]?.text ?? '') : '';
}

/** The nearest element around a node that is meant. Headings and captions have few elements inside: the way up is short. */
function ancestor(
  nodes: HtmlPage['nodes'],
  node: number,
  isMeant: (tag: string) => boolean,
): HtmlPage['nodes'][number] | undefined {
  let at = nodes[nodes[node]?.parent ?? -1];
  for (let steps = 0; at && steps < 4; steps++) {
    if (isMeant(at.tag)) return at;
    at = nodes[at.parent];
  }
  return undefined;
}

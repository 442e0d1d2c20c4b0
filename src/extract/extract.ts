/** A page, and the page without its junk -> the article. */
import type { Root } from 'hast';
import type { ArticleFormat, ArticleMetadata } from '../model/article';
import type { HtmlPage } from '../model/page';
import { lazy } from '../read/lazy';
import { metadataOf } from './metadata/metadata';
import { ownClaims } from './metadata/ownElements';
import { webAddress, resolver } from './page/links';
import { articleRoot, leftOutOf } from './page/root';
import { articleTree } from './page/tree';
import { frontMatter } from './write/frontMatter';
import { GENERATOR, pageOf } from './write/html';
import { textOfTree } from './write/text';

/** To be loaded before an article is written as Markdown. */
export const markdownWriter = lazy('The Markdown writer', () => import('./write/markdown'));

/** An article that can be written. */
export interface Article {
  readonly tree: Root;
  readonly metadata: ArticleMetadata;
}

/** Undefined where the cleaned page has nothing to read. `original` is the page as it was: its head tells most. */
export function articleOf(original: HtmlPage, cleaned: HtmlPage): Article | undefined {
  const leftOut = leftOutOf(cleaned);
  const root = articleRoot(cleaned, leftOut);
  if (!root) return undefined;
  const metadata = metadataOf(
    original.nodes,
    // What was extracted before says all that is known in its head.
    isExtracted(original) ? undefined : ownClaims(cleaned, root),
  );
  const tree = articleTree(cleaned, root, leftOut, resolver(original.nodes, webAddress(metadata.url ?? '')));
  return tree.children.length === 0 ? undefined : { tree, metadata };
}

/** The article in one of the formats; `text` with what is known of it in front, unless `hasFrontMatter` is false. */
export function writeArticle(
  { tree, metadata }: Article,
  format: ArticleFormat,
  hasFrontMatter = true,
): { readonly text: string; readonly body: string } {
  if (format === 'html') {
    const text = pageOf(tree, metadata);
    return { text, body: text };
  }
  const written = format === 'markdown' ? markdownWriter.get().markdownOf(tree) : textOfTree(tree);
  const body = `${written.trimEnd()}\n`;
  return { text: hasFrontMatter ? frontMatter(metadata) + body : body, body };
}

/** Whether a page was extracted before, and so has nothing to take out. */
export function isExtracted({ nodes }: HtmlPage): boolean {
  return nodes.some(
    ({ tag, attributes }) =>
      tag === 'meta' && attributes.get('name') === 'generator' && attributes.get('content') === GENERATOR,
  );
}

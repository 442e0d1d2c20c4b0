/** What cleaning a page converted to Markdown does to the lines of its text, for which the labels are. */
import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Edit } from '../../src/model/text';
import { readMarkdown } from '../../src/read/markdown/markdown';
import { goneLines, isCut } from './htmlLines';
import type { LabelledPage } from './pages';

/** What clippers take out of a page before they convert it. */
const UNSEEN = ['script', 'style', 'noscript', 'template', 'iframe', 'head', 'svg'];

const converter = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' })
  .use(gfm)
  .remove(UNSEEN);

/** A page's source as Markdown, as clippers that use Turndown make it; undefined where Turndown fails on it. */
export function markdownOf(source: string): string | undefined {
  try {
    return converter.turndown(source);
  } catch {
    return undefined;
  }
}

/** Zero-based numbers of the labelled lines that are gone after edits of the page as Markdown. */
export function removedMarkdownLines(page: LabelledPage, source: string, edits: readonly Edit[]): number[] {
  const { segments, markdown } = readMarkdown(source);
  const isGone = segments.map(({ line, endLine }) =>
    (markdown?.lines ?? [])
      .slice(line, (endLine ?? line) + 1)
      .every(({ content, end }) => isCut(edits, content, end)),
  );
  return goneLines(page, segments, isGone);
}

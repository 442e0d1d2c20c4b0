/** What the tests of extraction share. */
import assert from 'node:assert/strict';
import { clean, compilePolicy, extract, shownLines } from '../../../src/engine';
import { leftOutOf } from '../../../src/extract/page/root';
import { articleTree } from '../../../src/extract/page/tree';
import { resolver } from '../../../src/extract/page/links';
import { markdownOf } from '../../../src/extract/write/markdown';
import { textOfTree } from '../../../src/extract/write/text';
import type { ArticleFormat, Extraction } from '../../../src/model/article';
import { readHtml } from '../../../src/read/html';

export const policy = compilePolicy({});

type Article = Extract<Extraction, { kind: 'article' }>;

/** The article of a page; fails where there is none. */
export function articleOf(text: string, format: ArticleFormat): Article {
  const result = extract({ text, format: 'html' }, policy, { format });
  assert.equal(result.kind, 'article', result.kind === 'nothing' ? result.message : '');
  return result;
}

/** The Markdown of what stands in `<body>`, all of it. */
export function markdown(body: string, canonical?: string): string {
  return markdownOf(treeOf(body, canonical)).trimEnd();
}

export function plainText(body: string): string {
  return textOfTree(treeOf(body));
}

function treeOf(body: string, canonical?: string): ReturnType<typeof articleTree> {
  const { page } = readHtml(`<!DOCTYPE html><body>${body}`);
  const root = page.nodes.find(({ tag }) => tag === 'body');
  assert.ok(root);
  return articleTree(page, root, leftOutOf(page), resolver(page.nodes, canonical));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Same bytes twice, the same article from the extracted page, no word from nowhere, no sentence lost. */
export function assertPromises(source: string): void {
  const page = articleOf(source, 'html');
  assert.equal(articleOf(source, 'html').text, page.text, 'the same bytes again');
  assert.equal(articleOf(page.text, 'html').text, page.text, 'the same page from the extracted one');
  for (const format of ['markdown', 'text'] as const) {
    const { text } = articleOf(source, format);
    assert.equal(articleOf(page.text, format).text, text, `the same ${format} from the extracted page`);
  }
  const { body } = articleOf(source, 'text');
  const { text } = clean({ text: source, format: 'html' }, policy, { confidence: 'likely' });
  const lines = [source, text].map((page) => shownLines({ text: page, format: 'html' }));
  const shown = wordsOf(lines.flat().join(' ')).join('');
  for (const word of body.match(/\p{L}+/gu) ?? []) {
    assert.ok(shown.includes(word), `${word} stands in the source`);
  }
  const flat = wordsOf(body).join('');
  for (const line of lines[1] ?? []) {
    if (/[.!?]$/u.test(line)) assert.ok(flat.includes(wordsOf(line).join('')), `"${line}" is in the article`);
  }
}

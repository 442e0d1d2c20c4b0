import assert from 'node:assert/strict';
import { COLUMNS } from '../../../src/detect/html/columns';
import { namedOf, wordsOf } from '../../../src/detect/html/names';
import { WEIGHTS } from '../../../src/detect/html/weights';
import { clean, compilePolicy, scan } from '../../../src/engine';
import { readHtml } from '../../../src/read/html';

const elementOf = (source: string) => readHtml(source).page.nodes.find(({ tag }) => tag === 'div')!;

describe('names of elements', () => {
  it('are words set apart by blanks, hyphens, underscores and capitals', () => {
    assert.deepEqual(wordsOf('post-footer navBar  x'), [
      'post',
      'footer',
      'postfooter',
      'nav',
      'bar',
      'navbar',
      'x',
    ]);
  });
  it('tell what an element is for', () => {
    assert.deepEqual(namedOf(elementOf('<div class="site-footer">')).families, ['footer']);
    assert.deepEqual(namedOf(elementOf('<div id="TheRoleOfThings">')).families, []);
    assert.deepEqual(namedOf(elementOf('<div class="gradient header-less threaded">')).families, ['header']);
    assert.equal(namedOf(elementOf('<div class="entry-content">')).isOwn, true);
  });
});

describe('the elements around a line', () => {
  it('have a weight for everything that is told of them', () => {
    assert.deepEqual(Object.keys(WEIGHTS), [...COLUMNS]);
  });

  const paragraph = (n: number): string =>
    `<p>On day ${n} the old ferry made its slow way across the sound again, and nobody on the pier said a single word about it.</p>`;
  const article = [1, 2, 3, 4, 5, 6].map(paragraph).join('\n');
  const page = (aside: string): string =>
    `<html><head><title>The old ferry of the sound</title></head><body>\n<main><h1>The old ferry of the sound</h1>\n${article}</main>\n${aside}\n</body></html>\n`;

  it('decide together with its text', () => {
    const source = page(
      '<div class="site-footer"><ul><li><a href="/a">Harbour lights</a></li><li><a href="/b">Winter storms</a></li><li><a href="/c">Notes</a></li></ul></div>',
    );
    const { text } = clean({ text: source, format: 'html' }, compilePolicy({}), { confidence: 'likely' });
    assert.equal(text, page('').replace('\n\n</body>', '\n</body>'));
  });

  it('are told to the reader', () => {
    const source = page(
      '<nav class="c1"><a href="/a">Harbour lights</a> <a href="/b">Winter storms</a></nav>',
    );
    const [finding] = scan({ text: source, format: 'html' }, compilePolicy({})).findings;
    const reasons = finding?.reasons ?? [];
    assert.ok(reasons.includes('It stands in a <nav>.'), reasons.join());
    assert.ok(reasons.includes('100 % of its text are links.'));
  });

  it('leave the headline', () => {
    const { left } = clean({ text: page(''), format: 'html' }, compilePolicy({}), { confidence: 'suspect' });
    assert.deepEqual(left, []);
  });
});

/** Who is believed about title, byline, date, address, site and language. */
import assert from 'node:assert/strict';
import { ownClaims } from '../../../src/extract/metadata/ownElements';
import { metadataOf } from '../../../src/extract/metadata/metadata';
import { dateValue, languageValue, nameValue } from '../../../src/extract/metadata/values';
import { frontMatter } from '../../../src/extract/write/frontMatter';
import type { ArticleMetadata } from '../../../src/model/article';
import { readHtml } from '../../../src/read/html';

function metadata(head: string, body = '', html = '<html>'): ArticleMetadata {
  const { page } = readHtml(`<!DOCTYPE html>${html}<head>${head}</head><body>${body}</body></html>`);
  const root = page.nodes[0];
  assert.ok(root);
  return metadataOf(page.nodes, ownClaims(page, root));
}

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('extract: metadata', () => {
  it('believes JSON-LD before meta before the page', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'One headline',
      author: { name: 'Ann Lee' },
      datePublished: '2026-01-02',
    };
    const head = meta('og:title', 'Two') + meta('author', 'Bo Ek') + meta('date', '2026-03-04');
    const body = '<h1>Three</h1><p class="byline">By Cy Dee</p><time datetime="2026-05-06">May 6</time>';
    assert.deepEqual(metadata(jsonLd(article) + head, body), {
      title: 'One headline',
      byline: 'Ann Lee',
      date: '2026-01-02',
    });
    assert.deepEqual(metadata(head, body), { title: 'Two', byline: 'Bo Ek', date: '2026-03-04' });
    assert.deepEqual(metadata('', body), { title: 'Three', byline: 'Cy Dee', date: '2026-05-06' });
  });

  it('takes the JSON-LD of the article among others', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'A site' },
        { '@type': ['NewsArticle'], headline: 'Another story', author: 'Nobody Here' },
        {
          '@type': ['BlogPosting'],
          headline: 'This &amp; that',
          author: ['Ann Lee', { name: 'Bo Ek' }],
          publisher: { '@id': '#p' },
        },
        { '@id': '#p', '@type': 'Organization', name: 'The Post' },
      ],
    };
    assert.deepEqual(metadata(jsonLd(graph), '<h1>This &amp; that</h1>'), {
      title: 'This & that',
      byline: 'Ann Lee, Bo Ek',
      site: 'The Post',
    });
  });

  it('reads JSON-LD with comment marks and line breaks in strings, and passes over what is none', () => {
    const broken = '<!-- {"@type": "Article", "headline": "One\nline"} -->';
    assert.deepEqual(metadata(jsonLd('{nonsense') + jsonLd(broken)), { title: 'One line' });
    assert.deepEqual(metadata(jsonLd('[[[[null, 7, "x"]]]]')), {});
  });

  it('cuts the name of the site off the title', () => {
    const site = meta('og:site_name', 'The Post');
    assert.equal(metadata(`${site}<title>A story - The Post</title>`).title, 'A story');
    assert.equal(metadata(`${site}<title>The Post | A story: part 2</title>`).title, 'A story: part 2');
    assert.equal(metadata('<title>A story | Some site</title>', '<h2>A story</h2>').title, 'A story');
    assert.equal(
      metadata('<title>Post » Archive » A story</title>', '<h1>Post</h1><h2>A story</h2>').title,
      'A story',
    );
    assert.equal(metadata('<title>Left - right</title>').title, 'Left - right');
    assert.equal(metadata(`${site}<title>The Post</title>`).title, undefined);
  });

  it('cuts the address of the site off the title', () => {
    const url = meta('og:url', 'https://www.gazette.example/a');
    assert.equal(metadata(`${url}<title>gazette.example - A story</title>`).title, 'A story');
  });

  it('takes the name that the page shows for the title, where JSON-LD has a headline besides', () => {
    const article = { '@type': 'Article', headline: 'what it is about', name: 'A thing' };
    assert.equal(metadata(jsonLd(article), '<h1>A thing</h1>').title, 'A thing');
    assert.equal(metadata(jsonLd(article)).title, 'what it is about');
  });

  it('follows references to people in JSON-LD', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'One', author: 'https://s.example/#ann' },
        { '@type': 'Person', '@id': 'https://s.example/#ann', name: 'Ann Lee' },
      ],
    };
    assert.equal(metadata(jsonLd(graph)).byline, 'Ann Lee');
  });

  it('finds byline and date in the bar below the headline, though the article is without it', () => {
    const { page } = readHtml(
      `<h1>A story</h1><ul class="meta"><li><span class="hero__date date">20 Dec 2023</span><li>By<a href="/content/author/ann-lee">Ann Lee</a></ul>`,
    );
    assert.deepEqual(metadataOf(page.nodes, { title: ['A story'] }), {
      title: 'A story',
      byline: 'Ann Lee',
      date: '2023-12-20',
    });
    assert.deepEqual(metadataOf(page.nodes, undefined), {});
    const form = readHtml(
      `<h1>A story</h1><form><p class="comment-form-author author">Name</p></form><div class="comments"><b class="author">Bo Ek</b></div><table><tr><td><time class="date" datetime="1998-02-28">1998</time></table>`,
    );
    assert.deepEqual(metadataOf(form.page.nodes, { title: ['A story'] }), { title: 'A story' });
  });

  it('leaves out what cannot be right', () => {
    const head =
      meta('og:title', '{{ title }}') +
      meta('author', 'https://x.example/ann') +
      meta('byl', 'admin') +
      meta('date', '31 February 2026') +
      meta('og:url', '/relative') +
      '<link rel=canonical href="javascript:1">';
    assert.deepEqual(metadata(head, '', '<html lang="english language">'), {});
  });

  it('prefers an address that is not the front page', () => {
    const head = '<link rel=canonical href="https://s.example/">' + meta('og:url', 'https://s.example/a');
    assert.equal(metadata(head).url, 'https://s.example/a');
    assert.equal(metadata('<link rel="canonical" href="https://s.example/">').url, 'https://s.example/');
  });

  it('does not take dates of tables and far below for that of the article', () => {
    const long = `<p>${'A word after another. '.repeat(10)}</p>`;
    const table = '<table><tr><th>Born<td><time datetime="1903-01-02">1903</time><tr><th>a<td>b</table>';
    assert.deepEqual(
      metadata('', `${table}${long}${long}${long}<time datetime="1999-01-01">then</time>`),
      {},
    );
  });

  it('reads dates', () => {
    const dates: readonly (readonly [string, string | undefined])[] = [
      ['2026-02-03', '2026-02-03'],
      ['2026-02-03T04:05:06.789+0100', '2026-02-03T04:05:06+01:00'],
      ['2026-02-03 04:05', '2026-02-03T04:05'],
      ['20260203', '2026-02-03'],
      ['Tue, 3 Feb 2026 10:00:00 GMT', '2026-02-03'],
      ['February 3rd, 2026', '2026-02-03'],
      ['2026-13-01', undefined],
      ['2026-02-30', undefined],
      ['03/02/2026', undefined],
      ['yesterday', undefined],
    ];
    for (const [text, date] of dates) assert.equal(dateValue(text), date, text);
  });

  it('reads names and languages', () => {
    assert.equal(nameValue(' By  Ann Lee, 4 March 2026 '), 'Ann Lee');
    assert.equal(nameValue('Written by Ann Lee and Bo Ek |'), 'Ann Lee and Bo Ek');
    assert.equal(nameValue('Written by Ann Lee Edited by Bo Ek'), 'Ann Lee');
    assert.equal(nameValue('por Ann Lee January 18'), 'Ann Lee');
    assert.equal(nameValue('Von Trier'), 'Von Trier');
    for (const none of [
      'Admin',
      'jdadmin',
      'Share this:',
      '@ann',
      'a@b.example',
      'https://x.example',
      '7',
      'gazette.com',
      'undefined',
    ]) {
      assert.equal(nameValue(none), undefined, none);
    }
    assert.equal(languageValue('en_us'), 'en-US');
    assert.equal(languageValue('pt-BR, en'), 'pt-BR');
    assert.equal(languageValue('x'), undefined);
  });

  it('writes YAML that nothing can be mistaken in', () => {
    const title = 'A "b": #c\n\u2028\u0085 \\ no';
    assert.equal(
      frontMatter({ title: title.replace('\n', ' '), date: '2026-01-02', language: 'no' }),
      '---\ntitle: "A \\"b\\": #c \\u2028\\u0085 \\\\ no"\ndate: 2026-01-02\nlanguage: "no"\n---\n\n',
    );
    assert.equal(frontMatter({}), '');
  });
});

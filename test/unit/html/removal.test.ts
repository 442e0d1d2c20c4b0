/** What goes from the source with lines of a page. `[x]` marks the lines that go. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/clean/edits';
import { htmlEdits } from '../../../src/clean/htmlEdits';
import type { Removal } from '../../../src/model/finding';
import { readHtml } from '../../../src/read/html';
import { treesOf } from './trees';

/** Removes each line that begins with `x`, all together. */
function withoutX(source: string): string {
  const { segments, page, removalsOf } = readHtml(source);
  const removals = segments
    .filter(({ text }) => text.startsWith('x'))
    .flatMap(({ index }): readonly Removal[] => removalsOf(index, index));
  const edits = htmlEdits(page, removals, 'fold');
  const cleaned = applyEdits(source, edits);
  const [expected, actual] = treesOf(source, edits, cleaned);
  assert.deepEqual(actual, expected, 'the old tree without the nodes that went');
  return cleaned;
}

describe('removing from HTML', () => {
  const cases: readonly [string, string, string][] = [
    ['an element', '<p>a</p><p>x</p><p>b</p>', '<p>a</p><p>b</p>'],
    ['what holds nothing else', '<p>a</p><aside><ul><li>x</ul></aside>', '<p>a</p>'],
    ['an item of a list', '<ul><li>a</li><li>x</li></ul>', '<ul><li>a</li></ul>'],
    ['a list of which nothing is left', '<p>a</p><ul><li>x</li><li>x</li></ul>', '<p>a</p>'],
    ['an item without an end tag', '<ul><li>a<li>x<li>b</ul>', '<ul><li>a<li>b</ul>'],
    ['a line between breaks', '<p>a<br>x<br>b</p>', '<p>a<br>b</p>'],
    ['a last line after a break', '<p>a<br>x</p>', '<p>a</p>'],
    ['lines after breaks', '<p>a<br><br>x 1<br>x 2</p>', '<p>a</p>'],
    ['a line of several nodes', '<div>a<br>x <b>y</b> z<br>b</div>', '<div>a<br>b</div>'],
    ['a line in a span with the break before it', '<p>a<span><br>x</span><br>b</p>', '<p>a<br>b</p>'],
    ['a line in a span with both breaks', '<p>a<span><br>x<br></span>b</p>', '<p>a<span><br></span>b</p>'],
    ['a line whose breaks stand in two elements', '<p>a<b><br>x</b><i><br>b</i></p>', '<p>a<i><br>b</i></p>'],
    [
      'a line deep in elements',
      '<p>a<span><b><br><i>x</i></b></span><span><br></span>b</p>',
      '<p>a<span><br></span>b</p>',
    ],
    ['a line with blank space around the breaks', '<p>a<br>\n <b>x</b> \n<br> b</p>', '<p>a<br>\n b</p>'],
    [
      'every other line of a paragraph',
      '<p>a<br>x<br>b<br><b>x</b><br>c<br><i><br>x</i></p>',
      '<p>a<br>b<br>c</p>',
    ],
    ['a row', '<table><tr><td>a<td>b<tr><td>x<td>y</table>', '<table><tr><td>a<td>b</table>'],
    [
      'not a cell, but what is in it',
      '<table><tr><td><p>x</p></td><td><p>a</p></td></tr></table>',
      '<table><tr><td></td><td><p>a</p></td></tr></table>',
    ],
    ['never the body', '<body><p>x</p></body>', '<body></body>'],
    ['never main', '<main><p>x</p></main>', '<main></main>'],
    [
      'its own lines',
      '<div>\n  <p>a</p>\n  <p>x</p>\n  <p>b</p>\n</div>\n',
      '<div>\n  <p>a</p>\n  <p>b</p>\n</div>\n',
    ],
    ['its own lines, CRLF', '<div>\r\n  <p>x</p>\r\n  <p>b</p>\r\n</div>', '<div>\r\n  <p>b</p>\r\n</div>'],
    ['one of the blank lines around it', '<p>a</p>\n\n<p>x</p>\n\n<p>b</p>\n', '<p>a</p>\n\n<p>b</p>\n'],
    ['one of the spaces around it', '<p>a</p> <p>x</p> <p>b</p>', '<p>a</p> <p>b</p>'],
    ['no line of preformatted text but its own', '<pre>a\n\nx\n\nb</pre>', '<pre>a\n\n\nb</pre>'],
    ['no tags where text would run together', 'a<div>x</div>b', 'a<div></div>b'],
    ['no tag that ends the element before it', '<p>a<div>x</div>b', '<p>a<div></div>b'],
    ['a tag that the next one replaces', '<p>a<div>x</div><div>b</div>', '<p>a<div>b</div>'],
    [
      'not the text that begins the body',
      '<title>t</title><p>x</p><style></style><p>b</p>',
      '<title>t</title><p></p><style></style><p>b</p>',
    ],
    [
      'not an element that reaches out of its parent',
      '<div>x <b>y</div><p>b</p></b>',
      '<div> <b></div><p>b</p></b>',
    ],
    [
      'a teaser with its picture',
      '<p>a</p><div><a href="/b"><img src=1></a><a href="/b">x the title of a story</a></div>',
      '<p>a</p>',
    ],
    [
      'a caption without its picture',
      '<figure><img src=1><figcaption>x</figcaption></figure>',
      '<figure><img src=1></figure>',
    ],
    ['a button without its picture', '<div><img src=1><a href="1.jpg">x</a></div>', '<div><img src=1></div>'],
    [
      'a link to a larger picture without the picture',
      '<div><a href="1.jpg"><img src=1></a><br><a href="1.jpg">x</a></div>',
      '<div><a href="1.jpg"><img src=1></a></div>',
    ],
    [
      'text without the film beside it',
      '<div><iframe src=1></iframe>x</div>',
      '<div><iframe src=1></iframe></div>',
    ],
    ['icons', '<p>a</p><div><img src=1 width=16>x</div>', '<p>a</p>'],
    ['scripts that stand inside', '<p>a</p><div>x<script>1</script></div>', '<p>a</p>'],
    [
      'no element in which formatting ends that was begun before it',
      '<div>a<a name=1></div><div>x <a>x</a></div><p>b</p>',
      '<div>a<a name=1></div><div> <a></a></div><p>b</p>',
    ],
    [
      'no element in which formatting begins that goes on after it',
      '<div>x <font color=red>y</div><p>b</p>',
      '<div> <font color=red></div><p>b</p>',
    ],
    [
      'an element in formatting that goes on over it',
      '<b><p>a</p></b><font><div>x</div><p>b</p></font>',
      '<b><p>a</p></b><font><p>b</p></font>',
    ],
    [
      'no element in which a form begins that goes on after it',
      '<div><form>x</div><p>b</p>',
      '<div><form></div><p>b</p>',
    ],
    [
      'not the row that begins the body of a table for something else',
      '<table><tr><td>x<script>1</script></tr><script>2</script><tr><td>a</table>',
      '<table><tr></tr><script>2</script><tr><td>a</table>',
    ],
    [
      'the first row where another one follows',
      '<table><tr><td>x</tr><tr><td>a</tr></table>',
      '<table><tr><td>a</tr></table>',
    ],
    ['a row before one without an end tag', '<table><tr><td>x<tr><td>a</table>', '<table><tr><td>a</table>'],
    [
      'no end tag that would end another element',
      '<h1>a<div><h2>x</h3>b</div></h1>',
      '<h1>a<div><h2></h3>b</div></h1>',
    ],
    ['no menu that ends where another begins', 'a<select>x<select>b', 'a<select><select>b'],
    ['no break that ends a drawing', 'a<svg><br>x', 'a<svg><br>'],
    ['not the end of the page', '<body><p>a<p>x\n</body>\n</html>\n', '<body><p>a</body>\n</html>\n'],
    ['not the end of the page with text', '<body><p>a</p>x\n</body>\n', '<body><p>a</p>\n</body>\n'],
    ['a style that nothing ends', '<p>a</p><div>x<style>p {}', '<p>a</p>'],
    [
      'nothing where frames would take the page over',
      '<div>x</div><frameset><frame></frameset>',
      '<div>x</div><frameset><frame></frameset>',
    ],
    [
      'a line of a noscript with line ends of two characters',
      '<p>a</p><noscript>\r\n<p>b</p>\r\n\r\n<p>x</p>\r\n</noscript>',
      '<p>a</p><noscript>\r\n<p>b</p>\r\n\r\n</noscript>',
    ],
    ['a note in a noscript', '<p>a</p><noscript><p>x</p></noscript>', '<p>a</p>'],
  ];
  for (const [name, source, cleaned] of cases) {
    it(`takes ${name}`, () => assert.equal(withoutX(source), cleaned));
  }
});

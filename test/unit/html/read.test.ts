import assert from 'node:assert/strict';
import { readHtml } from '../../../src/read/html';

const linesOf = (source: string): string[] => readHtml(source).segments.map(({ text }) => text);

describe('reading HTML', () => {
  const cases: readonly [string, string, string[]][] = [
    ['blocks as lines', '<p>a</p><div>b<p>c</p>d</div>', ['a', 'b', 'c', 'd']],
    ['inline elements as part of a line', '<p>a <b>b</b>c <i> d</i></p>', ['a bc d']],
    ['breaks as line ends', 'a<br>b<br><br>c', ['a', 'b', 'c']],
    ['references decoded', '<p>caf&eacute; &amp; bar&nbsp;&copy;</p>', ['café & bar ©']],
    ['blank space folded', '<p>\n  a\n\tb  </p>', ['a b']],
    ['rows as lines', '<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>', ['a b', 'c d']],
    ['blocks in cells as lines', '<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>', ['a', 'b']],
    ['lines of preformatted text', '<pre>\na\n  b &lt;c&gt;\n</pre>', ['a', 'b <c>']],
    ['preformatted text without stray tags', '<a><pre>a</b>b\n</span>c</a>d</pre>', ['ab', 'cd']],
    ['preformatted text with a stray tag on two lines', '<pre>a</b\n>c\n&lt;d&gt;</pre>', ['ac', '<d>']],
    ['preformatted text with a line end as a reference', '<pre>a&#10;b</i>\nc</pre>', ['a b', 'c']],
    ['preformatted text after two line ends', '<pre>\n\na</pre>', ['a']],
    ['options as lines', '<select><option>a<option>b</select>', ['a', 'b']],
    ['noscript as a browser without scripts', '<body><noscript><p>a</p>b</noscript>', ['a', 'b']],
    ['nothing of the head', '<head><title>t</title><style>a{}</style></head>b', ['b']],
    ['no scripts, styles and templates', '<script>a</script><style>b</style><template>c</template>d', ['d']],
    ['no drawings and frames', '<svg><text>a</text></svg><iframe>b</iframe>c', ['c']],
    ['text that the parser moves', '<table>a<tr><td>b</table>', ['a', 'b']],
    ['a byte order mark as no text', '\ufeff<html><head><title>t</title></head><body>a', ['a']],
    ['no NULs', 'a\u0000b', ['ab']],
    ['lone surrogates', '<p>\ud800 a</p>', ['\ud800 a']],
    ['CDATA as a comment', 'a<![CDATA[b]]>c', ['ac']],
    ['a page of frames as nothing', '<frameset><frame src=a><noframes>b</noframes></frameset>', []],
  ];
  for (const [name, source, lines] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(linesOf(source), lines));
  }

  it('counts the blank lines that a browser would show', () => {
    const { segments } = readHtml('<div>a</div><div>b</div><p>c</p><ul><li>d<li>e</ul>f<br><br>g');
    assert.deepEqual(
      segments.map(({ text, blankBefore }) => [text, blankBefore]),
      [
        ['a', 0],
        ['b', 0],
        ['c', 1],
        ['d', 1],
        ['e', 0],
        ['f', 1],
        ['g', 1],
      ],
    );
  });

  it('knows where the pieces of a line stand', () => {
    const source = '<p>one <b>two</b>\r\n three</p>\n<pre>a\r\n b</pre>';
    for (const { start, end, line, pieces = [] } of readHtml(source).segments) {
      assert.equal(start, pieces[0]?.start);
      assert.equal(end, (pieces.at(-1)?.start ?? 0) + (pieces.at(-1)?.raw.length ?? 0));
      assert.equal(line, source.slice(0, start).split('\n').length - 1);
      for (const piece of pieces) {
        assert.equal(source.slice(piece.start, piece.start + piece.raw.length), piece.raw);
      }
    }
  });
});

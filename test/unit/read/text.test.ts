import assert from 'node:assert/strict';
import { factsOf } from '../../../src/read/facts';
import { core, coreOf, readable } from '../../../src/read/normalise';
import { readText } from '../../../src/read/text';

describe('reading plain text', () => {
  it('cuts at every kind of line end and keeps offsets', () => {
    const source = 'a\r\n\r\nb\rc\n\n  d  ';
    const segments = readText(source);
    assert.deepEqual(
      segments.map(({ line, blankBefore }) => [line, blankBefore]),
      [
        [0, 0],
        [2, 1],
        [3, 0],
        [5, 1],
      ],
    );
    for (const { start, end, raw } of segments) assert.equal(source.slice(start, end), raw);
    assert.deepEqual(
      segments.map(({ text }) => text),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('leaves the mark of the encoding out of the first line', () => {
    assert.deepEqual(
      readText('\ufeffa').map(({ start, raw }) => [start, raw]),
      [[1, 'a']],
    );
  });

  it('gives nothing for nothing', () => {
    for (const source of ['', '\n', ' \t\r\n\u00a0\n', '\ufeff']) assert.deepEqual(readText(source), []);
  });
});

describe('what a reader sees', () => {
  const cases: readonly [string, string][] = [
    ['Video\u00a0Title  here', 'Video Title here'],
    ['soft\u00adhyphen and \u200bnothing', 'softhyphen and nothing'],
    ['Q&amp;A &raquo; &#8217;', 'Q&A » ’'],
    ['&unknown; &#55296;', '&unknown; &#55296;'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['\ud800 lone', '\ud800 lone'],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.equal(readable(source), expected));
  }
});

describe('the core of a line', () => {
  const cases: readonly [string, string][] = [
    ['» Skip to content »', 'skip to content'],
    ['[Advertisement]', 'advertisement'],
    ['Read more...', 'read more'],
    ['© 2014 “Foo”', '© 0000 "foo"'],
    ['🔗 Share!', 'share'],
    ['GİRİŞ', 'giriş'],
    ['Ｆｏｌｌｏｗ　ｕｓ', 'follow us'],
    ['می\u200cخواهم', 'میخواهم'],
    ['* * *', ''],
    ['(12)', '00'],
    ['What now?', 'what now?'],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.equal(coreOf(source), expected));
  }

  it('of a core is itself', () => {
    for (const [source] of cases) assert.equal(core(coreOf(source)), coreOf(source));
  });

  it('of a long line of decoration takes no longer than it should', () => {
    assert.equal(core(`a${'-'.repeat(200_000)}b`).length, 200_002);
  });
});

describe('facts of a line', () => {
  const facts = (line: string) => factsOf(readable(line), line);

  it('counts words of spaced and unspaced scripts', () => {
    assert.equal(facts("Don't stop the man-made rain, please").words, 6);
    assert.equal(facts('Это проверка слов').words, 3);
    assert.ok(Math.abs(facts('委员会星期四开会').words - 8 / 1.7) < 1e-9);
    assert.equal(facts('한국어 문장입니다').words, 2);
  });

  it('knows the sentence ends of many scripts', () => {
    for (const line of ['Yes.', 'Yes?”', '好。', 'نعم؟', 'हाँ।', 'Now!)', 'Well…', 'はい。」']) {
      assert.ok(facts(line).terminal, line);
    }
    for (const line of ['Yes', 'Menu:', '12', 'a,', '']) assert.ok(!facts(line).terminal, line);
    assert.equal(facts('One. Two! Three').sentences, 2);
    assert.equal(facts('Version 1.2.3 of it').sentences, 0);
  });

  it('counts capitals where there are capitals', () => {
    const { capitalised, cased } = facts('Élan vital Москва and 东京');
    assert.deepEqual([capitalised, cased], [2, 4]);
  });

  it('counts tabs between cells, not indentation', () => {
    assert.equal(facts('a\tb\tc').cells, 2);
    assert.equal(facts('\t\ta').cells, 0);
  });
});

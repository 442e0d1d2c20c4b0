import assert from 'node:assert/strict';
import { clean, compilePolicy, scan } from '../../../src/engine';
import type { Finding } from '../../../src/model/finding';
import { PARAGRAPHS } from '../rules/article';

const policy = compilePolicy({});

const HEADINGS = ['The boat', 'Her captain', 'The ice', 'A bridge'];

/** Headings with a paragraph under each, after one that opens the text. */
function chapters(headings: readonly string[] = HEADINGS): string {
  return [
    PARAGRAPHS[0],
    ...headings.map((heading, i) => `${heading}\n\n${PARAGRAPHS[(i + 1) % PARAGRAPHS.length] ?? ''}`),
  ].join('\n\n');
}

function contentsIn(text: string, rule = 'table-of-contents', by = policy): readonly Finding[] {
  return scan({ text, format: 'text' }, by).findings.filter((finding) => finding.rule === rule);
}

function linesOf(text: string, { startLine, endLine }: Finding): string[] {
  return text
    .split('\n')
    .slice(startLine, endLine + 1)
    .filter((line) => line !== '');
}

describe('a table of contents', () => {
  it('is one finding from its heading to its last entry, and says where the entries come again', () => {
    const list = ['Contents', ...HEADINGS];
    const text = `${list.join('\n')}\n\n${chapters()}\n`;
    const [finding, ...others] = contentsIn(text);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.confidence, 'likely');
    assert.deepEqual(linesOf(text, finding), list);
    assert.match(finding.reasons.join(' '), /4 entries under 'Contents'.*lines 9, 13, 17 and so on/);
  });

  it('goes without taking a heading along', () => {
    const text = `Contents\n${HEADINGS.join('\n')}\n\n${chapters()}\n`;
    assert.equal(clean({ text, format: 'text' }, policy, { confidence: 'likely' }).text, `${chapters()}\n`);
  });

  const WRITTEN: Readonly<Record<string, readonly string[]>> = {
    'with numbers': ['Inhalt', ...HEADINGS.map((heading, i) => `${i + 1}. ${heading}`)],
    'with numbers of sections': ['Sommaire', ...HEADINGS.map((heading, i) => `1.${i + 1} ${heading}`)],
    'with Roman numbers': [
      'İçindekiler',
      ...HEADINGS.map((heading, i) => `${'I'.repeat(i + 1).replace('IIII', 'IV')}. ${heading}`),
    ],
    'with pages': [
      'Spis treści',
      ...HEADINGS.map((heading, i) => `${heading} ${'.'.repeat(20)} ${i * 7 + 3}`),
    ],
    'with bullets': ['目次', ...HEADINGS.map((heading) => `• ${heading}`)],
    'with a button under its heading': ['Содержание', 'Скрыть', ...HEADINGS],
    'with buttons between its entries': [
      'Mục lục',
      ...HEADINGS.flatMap((heading) => [heading, `Toggle ${heading} subsection`]).slice(0, -1),
    ],
    'with capitals': ['المحتويات', ...HEADINGS.map((heading) => heading.toUpperCase())],
  };
  for (const [how, list] of Object.entries(WRITTEN)) {
    it(`is known ${how}`, () => {
      const text = `${list.join('\n')}\n\n${chapters()}\n`;
      assert.deepEqual(
        contentsIn(text).map((finding) => linesOf(text, finding)),
        [list],
      );
    });
  }

  it('is known where the headings have numbers and the entries have none', () => {
    const text = `Contents\n${HEADINGS.join('\n')}\n\n${chapters(HEADINGS.map((heading, i) => `${i + 1}. ${heading}`))}\n`;
    assert.equal(contentsIn(text).length, 1);
  });

  it('is only pointed out in legal texts', () => {
    const names = ['Definitions', 'Grant of rights', 'Term', 'Liability'];
    const clauses = names.map(
      (name, i) =>
        `${i + 1}. ${name}\n\n${i + 1}.1 The Licensee shall observe what is set out herein, and the Licensor shall give notice of any change thereof in writing.\n${i + 1}.2 The Licensor warrants hereby that the works are free of claims of third parties.`,
    );
    const text = `Contents\n${names.join('\n')}\n\n${clauses.join('\n\n')}\n`;
    assert.deepEqual(
      contentsIn(text).map(({ confidence }) => confidence),
      ['suspect'],
    );
  });

  const NO_CONTENTS: Readonly<Record<string, string>> = {
    'a list whose lines do not come again': `Contents\n${HEADINGS.join('\n')}\n\n${PARAGRAPHS.join('\n\n')}`,
    'two lines that come again': `Contents\n${HEADINGS.slice(0, 2).join('\n')}\n\n${chapters(HEADINGS.slice(0, 2))}`,
    'a menu that is printed twice': `Contents\n${HEADINGS.join('\n')}\n\n${PARAGRAPHS.join('\n\n')}\n\n${HEADINGS.join('\n')}`,
    'headings that come in another order': `Contents\n${HEADINGS.join('\n')}\n\n${chapters([...HEADINGS].reverse())}`,
  };
  for (const [what, text] of Object.entries(NO_CONTENTS)) {
    it(`is not ${what}`, () => assert.deepEqual(contentsIn(text), []));
  }

  it('without a heading is a hint, and only where every line comes again', () => {
    const five = [...HEADINGS, 'What remains'];
    const whole = `${five.join('\n')}\n\n${chapters(five)}\n`;
    assert.deepEqual(
      contentsIn(whole, 'list-of-headings').map(({ confidence }) => confidence),
      ['suspect'],
    );
    const partly = `${[...five.slice(0, 2), 'The sea', ...five.slice(2)].join('\n')}\n\n${chapters(five)}\n`;
    assert.deepEqual(contentsIn(partly, 'list-of-headings'), []);
  });

  it('may have a heading of your own', () => {
    const own = compilePolicy({ customRules: [{ id: 'own', kind: 'contents', start: 'Wegweiser', min: 3 }] });
    const text = `Wegweiser\n${HEADINGS.join('\n')}\n\n${chapters()}\n`;
    assert.deepEqual(
      contentsIn(text, 'own', own).map(({ confidence }) => confidence),
      ['safe'],
    );
  });
});

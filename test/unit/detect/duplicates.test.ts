import assert from 'node:assert/strict';
import { clean, compilePolicy, scan } from '../../../src/engine';
import type { Finding } from '../../../src/model/finding';
import { articleWith, PARAGRAPHS } from '../rules/article';

const policy = compilePolicy({});
const RULES = ['printed-twice', 'repeated-line', 'cut-copy'];

function copiesIn(text: string): readonly Finding[] {
  return scan({ text, format: 'text' }, policy).findings.filter(({ rule }) => RULES.includes(rule));
}

function found(text: string): string[] {
  return copiesIn(text).map((finding) => `${finding.rule} ${text.slice(finding.start, finding.end)}`);
}

const CAPTION = 'The ferry in the ice of the sound, seen from the southern pier in January';

describe('a line printed twice', () => {
  const TWICE: Readonly<Record<string, readonly [string, string]>> = {
    'letter by letter': [CAPTION, CAPTION],
    'in capitals': [CAPTION, CAPTION.toUpperCase()],
    'with a full stop': [CAPTION, `${CAPTION}.`],
    'with dots': [CAPTION, `${CAPTION}...`],
    'with a bullet': [CAPTION, `• ${CAPTION}`],
    'in quotes': [CAPTION, `“${CAPTION}”`],
  };
  for (const [how, lines] of Object.entries(TWICE)) {
    it(`is found ${how}; the first copy stays`, () => {
      const { text } = articleWith(lines.join('\n'), 'between');
      assert.deepEqual(found(text), [`printed-twice ${lines[1]}`]);
    });
  }

  const ONCE: Readonly<Record<string, string>> = {
    'a question and its exclamation': 'Did nobody see the ferry leave?\nDid nobody see the ferry leave!',
    'lines that differ in a number': 'Cabin 12 has two beds and a view\nCabin 13 has two beds and a view',
    'lines of code': 'let ferry = { name: "Sound", beds: 12 };\nlet ferry = { name: Sound, beds: 12 };',
    'lines of dialogue': '“I will not go,” he said.\n“I will not stay,” she said.',
    'two verses that begin alike':
      'O ferry of the frozen sound, come home\nO ferry of the frozen sound, stay there',
  };
  for (const [what, lines] of Object.entries(ONCE)) {
    it(`is not ${what}`, () => assert.deepEqual(found(articleWith(lines, 'between').text), []));
  }
});

describe('a cut-off copy', () => {
  const [paragraph = ''] = PARAGRAPHS;
  const begin = paragraph.slice(0, 80);
  const CUT: Readonly<Record<string, string>> = {
    'three dots': `${begin}...`,
    'an ellipsis': `${begin} …`,
    'an ellipsis in brackets': `${begin} […]`,
    'dots in parentheses': `${begin}(...)`,
    'a button behind dots': `${begin}… Read more »`,
    'a button in another language': `${begin}... Czytaj dalej`,
    'a button behind all of it': `${paragraph} Weiterlesen`,
  };
  for (const [how, line] of Object.entries(CUT)) {
    it(`is found by ${how}, before and after the whole line, which stays`, () => {
      for (const text of [
        `${line}\n\n${PARAGRAPHS.join('\n\n')}\n`,
        `${PARAGRAPHS.join('\n\n')}\n\n${line}\n`,
      ]) {
        assert.deepEqual(found(text), [`cut-copy ${line}`]);
        const cleaned = clean({ text, format: 'text' }, policy, { confidence: 'likely' }).text;
        assert.equal(cleaned, `${PARAGRAPHS.join('\n\n')}\n`);
      }
    });
  }

  it('says where the whole line is', () => {
    const text = `${begin}...\n\n${PARAGRAPHS.join('\n\n')}\n`;
    assert.match(copiesIn(text)[0]?.reasons[0] ?? '', /is the beginning of line 3, line 1$/);
  });

  const WHOLE: Readonly<Record<string, string>> = {
    'a sentence that trails off and stands alone':
      'And then the ferry went out into the fog and nobody knew...',
    'speech that breaks off and begins again':
      '— I never wanted to leave the ferry to them...\n— I never wanted to leave the ferry to them, but they asked.',
    'a step of a recipe that another resembles':
      'Stir the flour into the butter until it is smooth...\nStir the flour into the butter until it is brown, then add milk.',
    'a line that another begins with, uncut': `${begin}\n${paragraph}`,
    'two teasers that are both cut':
      'The council will vote on the new bridge over the sound...\nThe council will vote on the new bridge...',
    'a definition with three dots':
      'SELECT { column | expression } FROM table WHERE condition ORDER BY expression [, ...]\nSELECT { column | expression } FROM table WHERE condition ORDER BY expression, position',
  };
  for (const [what, lines] of Object.entries(WHOLE)) {
    it(`is not ${what}`, () => {
      const text = lines.includes(paragraph)
        ? articleWith(lines, 'between').text.replace(`${paragraph}\n\n`, '')
        : articleWith(lines, 'between').text;
      assert.deepEqual(found(text), []);
    });
  }
});

describe('a repeated line', () => {
  const sentence = 'The boat was back on the water before the ministry had answered the letter of the crew.';
  const list = '1 cup of oats, 2 cups of milk, a spoon of honey, 1 apple, a pinch of salt';

  const confidenceOf = (text: string): string | undefined =>
    copiesIn(text).find(({ rule }) => rule === 'repeated-line')?.confidence;

  it('is likely junk after the article if it is a sentence, and only a hint inside it', () => {
    const twice = `Monday\n${sentence}\nTuesday\n${sentence}`;
    assert.equal(confidenceOf(articleWith(twice, 'between').text), 'suspect');
    const article = articleWith(sentence, 'between').text;
    const names = Array.from({ length: 12 }, (_, i) => `Ferry ${String.fromCharCode(65 + i)}`).join('\n');
    assert.equal(confidenceOf(`${article}\n${names}\n${sentence}\n`), 'likely');
  });

  it('is a hint where it is an entry of a list', () => {
    const text = `${PARAGRAPHS.join('\n\n')}\n\nMonday\n${list}\nTuesday\nNothing\nWednesday\n${list}\n`;
    assert.equal(confidenceOf(text), 'suspect');
  });

  it('counts no copy that goes with a block of junk', () => {
    const question = 'Why was the boat on the water before the ministry had answered?';
    const headings = ['The boat', 'Her captain', question];
    const chapters = headings.map((heading, i) => `${heading}\n\n${PARAGRAPHS[i + 1] ?? ''}`);
    const text = `Contents\n${headings.join('\n')}\n\n${[PARAGRAPHS[0], ...chapters].join('\n\n')}\n`;
    assert.equal(confidenceOf(text), undefined);
    assert.equal(confidenceOf(text.replace('Contents\n', '').replace('The boat\n', '')), 'suspect');
  });
});

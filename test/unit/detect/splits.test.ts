import assert from 'node:assert/strict';
import { applyEdits, clean, compilePolicy, scan } from '../../../src/engine';
import type { Finding } from '../../../src/model/finding';
import { checkPromises } from '../promises';
import { articleWith } from '../rules/article';

const policy = compilePolicy({});

const FIRST = 'The first ferry of the new line will not leave before the spring because the';
const SECOND = 'yard that builds it has no steel. Until then the old one sails.';

function splitsIn(text: string, by = policy): readonly Finding[] {
  return scan({ text, format: 'text' }, by).findings.filter(({ rule }) => rule === 'split-sentence');
}

function cleaned(text: string, confidence: 'safe' | 'likely' | 'suspect'): string {
  return clean({ text, format: 'text' }, policy, { confidence }).text;
}

describe('a split sentence', () => {
  const apart = articleWith(`${FIRST}\n\n${SECOND}`, 'between').text;
  const whole = articleWith(`${FIRST} ${SECOND}`, 'between').text;

  it('is a hint that says which lines belong together', () => {
    const [finding, ...others] = splitsIn(apart);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.confidence, 'suspect');
    assert.equal(finding.startLine, 6);
    assert.equal(finding.endLine, 8);
    assert.match(finding.reasons.join('\n'), /^Split sentence: 'the yard', line.* 7/);
    assert.match(
      finding.reasons.join('\n'),
      /Line 7 stops without the end of a sentence, and line 9 goes on/,
    );
  });

  it('is joined by a replacement that is listed, and by nothing else', () => {
    const [finding] = splitsIn(apart);
    assert.ok(finding);
    assert.deepEqual(
      finding.removals.map((removal) => ({ ...removal, start: 0, end: 0 })),
      [{ kind: 'inline', start: 0, end: 0, text: 'the yard' }],
    );
    assert.equal(applyEdits(apart, finding.edits), whole);
    assert.equal(cleaned(apart, 'suspect'), whole);
    assert.equal(cleaned(apart, 'likely'), apart);
  });

  it('is found once the insert between its halves is gone', () => {
    const text = articleWith(`${FIRST}\n\nADVERTISEMENT\n\n${SECOND}`, 'between').text;
    assert.deepEqual(splitsIn(text), []);
    assert.equal(cleaned(text, 'likely'), apart);
    const { left } = clean({ text, format: 'text' }, policy, { confidence: 'likely' });
    assert.deepEqual(
      left.map(({ rule }) => rule),
      ['split-sentence'],
    );
    assert.equal(cleaned(text, 'suspect'), whole);
  });

  it('keeps the promises, with every line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = [FIRST, '', 'ADVERTISEMENT', '', `${SECOND.slice(0, -1)}, and`, '', ' and so on. '];
      checkPromises(articleWith(lines.join(end), 'between').text, policy);
    }
  });

  const JOINED: Readonly<Record<string, readonly [string, string, string]>> = {
    'with the spaces at its border': [`${FIRST}  `, `  ${SECOND}`, `${FIRST} ${SECOND}`],
    'in German': [
      'Der Fährmann sagte am Abend, dass er nicht mehr auf die Brücke warten wolle,',
      'und legte ab. Niemand widersprach ihm.',
      'Der Fährmann sagte am Abend, dass er nicht mehr auf die Brücke warten wolle, und legte ab. Niemand widersprach ihm.',
    ],
    'in Greek': [
      'Το πλοίο δεν θα φύγει πριν από την άνοιξη, επειδή το ναυπηγείο που το',
      'χτίζει δεν έχει χάλυβα. Ως τότε ταξιδεύει το παλιό.',
      'Το πλοίο δεν θα φύγει πριν από την άνοιξη, επειδή το ναυπηγείο που το χτίζει δεν έχει χάλυβα. Ως τότε ταξιδεύει το παλιό.',
    ],
    'in Chinese after a comma, without a space': [
      '新航线的第一艘渡轮要到明年春天才能出发，因为造船厂一直没有收到钢材，',
      '老渡轮会继续航行。村民们并不着急。',
      '新航线的第一艘渡轮要到明年春天才能出发，因为造船厂一直没有收到钢材，老渡轮会继续航行。村民们并不着急。',
    ],
    'in Arabic after a comma': [
      'لن تغادر العبارة الأولى من الخط الجديد قبل الربيع لأن الحوض الذي يبنيها لا يملك الفولاذ،',
      'وحتى ذلك الحين تبحر العبارة القديمة كل يوم.',
      'لن تغادر العبارة الأولى من الخط الجديد قبل الربيع لأن الحوض الذي يبنيها لا يملك الفولاذ، وحتى ذلك الحين تبحر العبارة القديمة كل يوم.',
    ],
  };
  for (const [how, [first, second, joined]] of Object.entries(JOINED)) {
    it(`is joined ${how}`, () => {
      const text = articleWith(`${first}\n\n${second}`, 'between').text;
      assert.equal(cleaned(text, 'suspect'), articleWith(joined, 'between').text);
    });
  }

  const APART: Readonly<Record<string, string>> = {
    'a paragraph that ends': `${FIRST} ice holds.\n\n${SECOND}`,
    'a line that begins with a capital': `${FIRST}\n\nYard that builds it. It has no steel.`,
    'a colon and what follows it': `He counted the passengers who came back from the island by ten:\n\n${SECOND}`,
    'a headline over a note in small letters': `How the Ferry of the Frozen Sound Came Home After Eleven Winters\n\n${SECOND}`,
    'the entries of a list':
      'warm coats for all who sail in the early spring, and\n\nbread for two days. Water is on board.',
    'a list mark': `${FIRST}\n\nb) the yard has no steel. Until then the old one sails.`,
    'a name with a small letter': `${FIRST}\n\niPhone sends it. Until then the old one sails.`,
    'Chinese lines without a comma':
      '新航线的第一艘渡轮要到明年春天才能出发因为造船厂一直没有收到钢材\n\n老渡轮会继续航行。村民们并不着急。',
    'lines that an editor has wrapped': `${FIRST}\n${SECOND}`,
    'stage notes': `(The first ferry of the new line is seen as it leaves)\n\n${SECOND}`,
  };
  for (const [what, lines] of Object.entries(APART)) {
    it(`is not ${what}`, () => assert.deepEqual(splitsIn(articleWith(lines, 'between').text), []));
  }

  it('is not looked for where every paragraph is like that', () => {
    const text = Array.from(
      { length: 8 },
      (_, i) =>
        `the ferry of day ${'abcdefgh'.charAt(i)} leaves in the morning and comes back when the ice lets it. no one waits`,
    ).join('\n\n');
    assert.deepEqual(splitsIn(text), []);
  });

  it('can be turned off', () => {
    assert.deepEqual(splitsIn(apart, compilePolicy({ rules: { 'split-sentence': 'off' } })), []);
  });
});

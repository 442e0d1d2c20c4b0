import assert from 'node:assert/strict';
import { clean, compilePolicy } from '../../../src/engine';
import { articleWith } from './article';

const policy = compilePolicy({});

/** What becomes of a line between two paragraphs when everything likely is cleaned. */
function cleanedLine(line: string): string {
  const { text, start, end } = articleWith(line, 'between');
  const result = clean({ text, format: 'text' }, policy, { confidence: 'likely' }).text;
  return result.slice(start, result.length - (text.length - end));
}

/** Line, and what it is after cleaning. */
const REPAIRS: Readonly<Record<string, readonly [string, string]>> = {
  'decodes entities': [
    'Salt &amp; pepper, the director&#8217;s cut &ndash; and M&uuml;ller was dear to all of them.',
    'Salt & pepper, the director’s cut – and Müller was dear to all of them.',
  ],
  'decodes an entity that was encoded twice': [
    'The director&amp;#8217;s cut ran for four hours in an empty hall.',
    'The director’s cut ran for four hours in an empty hall.',
  ],
  'reads letters again in the right encoding': [
    'The cafÃ© closed at noon, and the ownerâ€™s sister sold the chairs.',
    'The café closed at noon, and the owner’s sister sold the chairs.',
  ],
  'reads Cyrillic again in the right encoding': [
    'The sign said Ð¿Ñ€Ð¸Ð²ÐµÑ‚ to everybody who came in from the cold.',
    'The sign said привет to everybody who came in from the cold.',
  ],
  'puts quotes and dashes where control characters are': [
    'The owner\u0092s sister \u0096 she was seventy \u0096 sold the chairs to the school.',
    'The owner’s sister – she was seventy – sold the chairs to the school.',
  ],
  'removes characters that cannot be seen': [
    'The har\u00adbour \u200bmaster sleeps\u2060 well\ufeff in his\u0007 new house by the sea.',
    'The harbour master sleeps well in his new house by the sea.',
  ],
  'removes the marks of a wiki': [
    'The bridge was rebuilt in 1921.[citation needed] It fell again in the first storm.',
    'The bridge was rebuilt in 1921. It fell again in the first storm.',
  ],
  'removes a button behind a teaser that was cut': [
    'The council will vote on the new bridge on Thursday eve...Read more »',
    'The council will vote on the new bridge on Thursday eve...',
  ],
  'removes a button in brackets behind a sentence': [
    '委员会将于星期四晚上就新桥进行表决，会议将持续三个小时，并在电视上全程直播。[详细]',
    '委员会将于星期四晚上就新桥进行表决，会议将持续三个小时，并在电视上全程直播。',
  ],
  'removes a button behind a sentence with a quote': [
    'Совет проголосует в четверг, и мэр обещал: «Мост будет построен в этом году.» Подробнее',
    'Совет проголосует в четверг, и мэр обещал: «Мост будет построен в этом году.»',
  ],
  'removes notes on links': [
    'The annual report (opens in a new window) names the three towns that paid.',
    'The annual report names the three towns that paid.',
  ],
};

/** Text that looks broken and is not. */
const INTACT: Readonly<Record<string, string>> = {
  'Persian with zero-width non-joiners': 'می\u200cخواهم کتاب\u200cهای تازه را بخوانم و به خانه برگردم.',
  'an emoji that is joined':
    'The family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} came back from the sea in the evening, tired and happy.',
  'marks of writing direction': 'The word \u200fשלום\u200e stood on the door of every house in that street.',
  'Khmer with zero-width spaces': 'ភាសា\u200bខ្មែរ\u200bជា\u200bភាសា\u200bផ្លូវការ',
  'Portuguese capitals before a quote':
    '“AMANHÔ, dizia o cartaz, e ninguém soube explicar o que aconteceria.',
  'French quotes with no-break spaces':
    'Il dit voilà\u00a0«\u00a0tout\u00a0» et referma la porte derrière lui sans un mot.',
  'a link with parameters':
    'The list is at https://example.org/list?page=2&copy=1&section=4 for all who want it.',
  'brackets of a quotation':
    '"The committee [...] found no evidence," the report says on its last page [sic].',
  'a sentence that ends in the words of a button':
    'Об этом мосте и его долгой истории он рассказал газете подробнее',
  'a pause before the last word': 'She wanted to see the harbour and the old bridge once … more',
  'citations by number': 'As shown in [12], the effect is small, and later work [13, 14] found none at all.',
};

describe('repairs inside a line', () => {
  for (const [name, [before, after]] of Object.entries(REPAIRS)) {
    it(name, () => assert.equal(cleanedLine(before), after));
  }

  for (const [name, line] of Object.entries(INTACT)) {
    it(`leave ${name}`, () => assert.equal(cleanedLine(line), line));
  }

  it('leave the mark at the start of a document', () => {
    const text = `\ufeff${articleWith('The ferry runs all night in summer.', 'between').text}`;
    assert.equal(clean({ text, format: 'text' }, policy, { confidence: 'likely' }).text, text);
  });
});

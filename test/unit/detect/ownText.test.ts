import assert from 'node:assert/strict';
import { compilePolicy, scan, type CompiledPolicy } from '../../../src/engine';
import { articleWith, PARAGRAPHS } from '../rules/article';

const policy = compilePolicy({});

/** How sure the findings are that hold the line. */
function confidencesOn(line: string, text: string, by: CompiledPolicy = policy): string[] {
  const start = text.indexOf(`\n${line}\n`) + 1;
  return scan({ text, format: 'text' }, by)
    .findings.filter((finding) => finding.start <= start && start < finding.end)
    .map(({ confidence }) => confidence);
}

const NOTICE = `NOTICE\n\n${PARAGRAPHS.slice(0, 2).join('\n\n')}\n\nAgenda\n\nWelcome\nMinutes\nAccounts\nElection of officers\nThe roof\nThe newsletter\nAny other business\n`;

describe('a short text with hardly a line that rules know', () => {
  it('keeps its agenda: the known word in it is a hint', () => {
    for (const line of ['Accounts', 'The roof']) {
      for (const confidence of confidencesOn(line, NOTICE)) assert.equal(confidence, 'suspect', line);
    }
  });

  it('loses what a person set all the same', () => {
    const own = compilePolicy({ patterns: { own: 'Accounts' } });
    assert.deepEqual(confidencesOn('Accounts', NOTICE, own), ['safe']);
  });

  it('is none if it has the lines of a page', () => {
    const page = `${NOTICE}Skip to content\nPrivacy policy\nAll rights reserved\n© 2014 The Town Paper. All rights reserved.\n`;
    assert.notDeepEqual(confidencesOn('Privacy policy', page), []);
    assert.ok(!confidencesOn('Privacy policy', page).includes('suspect'));
  });
});

describe('a known word set off between two sentences of the article', () => {
  it('is a heading', () => {
    const text = articleWith('No one came that day.\n\nContact\n\nThe bell is on the desk.', 'between').text;
    assert.deepEqual(confidencesOn('Contact', text, compilePolicy({ model: false })), []);
  });
});

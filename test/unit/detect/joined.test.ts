import assert from 'node:assert/strict';
import { joinedNeighbours } from '../../../src/detect/joined';
import type { Owned } from '../../../src/detect/resolve';
import { surveyOf } from '../../../src/detect/survey';
import { compilePolicy } from '../../../src/engine';
import type { Confidence } from '../../../src/model/rule';
import { readText } from '../../../src/read/text';
import { PARAGRAPHS } from '../rules/article';

const { rules } = compilePolicy({ model: false });
const MENU = ['Harbour', 'Timetable', 'Crew', 'Fares', 'Weather', 'Archive', 'Press', 'Shop'];
const survey = surveyOf(readText([...PARAGRAPHS, ...MENU].join('\n\n')), rules);
const FIRST = PARAGRAPHS.length;

function owned(rule: string, from: number, to: number, confidence: Confidence): Owned {
  const found = rules.byId.get(rule);
  assert.ok(found, rule);
  const candidate = { rule: found, confidence, from, to, subject: rule, reasons: [] };
  return { candidate, from, to, swallowed: [] };
}

describe('neighbours of the layout', () => {
  it('are one when they are equally sure, and go by the rule of most lines', () => {
    const [first, ...rest] = joinedNeighbours(
      [
        owned('short-line-run', FIRST, FIRST + 1, 'safe'),
        owned('boilerplate', FIRST + 2, FIRST + 6, 'safe'),
        owned('short-line-run', FIRST + 7, FIRST + 7, 'safe'),
      ],
      survey,
    );
    assert.equal(rest.length, 0);
    assert.deepEqual([first?.candidate.rule.id, first?.from, first?.to], ['boilerplate', FIRST, FIRST + 7]);
    assert.match(first?.candidate.subject ?? '', /8 lines in a row after the last paragraph/);
  });

  it('stay apart when one is surer, when a line is between them, or when a rule names what one is', () => {
    for (const pair of [
      [
        owned('short-line-run', FIRST, FIRST + 1, 'safe'),
        owned('boilerplate', FIRST + 2, FIRST + 6, 'likely'),
      ],
      [owned('short-line-run', FIRST, FIRST + 1, 'safe'), owned('boilerplate', FIRST + 3, FIRST + 6, 'safe')],
      [owned('share-button', FIRST, FIRST, 'safe'), owned('boilerplate', FIRST + 1, FIRST + 6, 'safe')],
    ]) {
      assert.deepEqual(joinedNeighbours(pair, survey), pair);
    }
  });
});

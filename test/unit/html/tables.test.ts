/** Which rows of tables stay for the sake of the others. */
import assert from 'node:assert/strict';
import type { Candidate } from '../../../src/detect/candidate';
import { isKeptRow, tablesOf, tornTables } from '../../../src/detect/html/wholeTables';
import { surveyOf } from '../../../src/detect/survey';
import { compilePolicy, ruleOf } from '../../../src/engine';
import type { Confidence, Rule, RuleKind } from '../../../src/model/rule';
import { readHtml } from '../../../src/read/html';
import { PARAGRAPHS } from '../rules/article';

const policy = compilePolicy({});
const ROWS = ['Town Ferry', 'Oslo 12', 'Bergen 7', 'Voss 3'];
const table = `<table>${ROWS.map((row) => `<tr>${row.replace(/\S+/gu, '<td>$&</td>')}</tr>`).join('')}</table>`;
const [first = '', ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/** The rows that stay of those that a rule of one kind finds with the confidences of `found`. */
function kept(
  source: string,
  found: readonly (Confidence | undefined)[],
  kind: RuleKind = 'model',
): string[] {
  const { segments, page } = readHtml(source);
  const place = segments.findIndex(({ text }) => text === ROWS[0]);
  const of = segments.map((_, i) => found[i - place]);
  const torn = tornTables(tablesOf(surveyOf(segments, policy.rules), page), of);
  const rule = { ...(ruleOf('model-block', policy) ?? {}), kind } as Rule;
  return segments.flatMap(({ index, text }) => {
    const confidence = of[index];
    if (confidence === undefined) return [];
    const candidate: Candidate = { rule, confidence, from: index, to: index, subject: '', reasons: [] };
    return isKeptRow(torn, index, candidate) ? [text] : [];
  });
}

describe('tables of data', () => {
  const within = `<body><main>${first}${table}${rest.join('')}</main></body>`;
  const before = `<body><div>${table}</div><main>${first}${rest.join('')}</main></body>`;
  const inHead = `<body><main>${table}${first}${rest.join('')}</main></body>`;

  it('keep the rows that only a shape finds', () => {
    assert.deepEqual(kept(within, [undefined, 'likely', 'likely']), ['Oslo 12', 'Bergen 7']);
    assert.deepEqual(kept(within, [undefined, 'likely', 'likely', 'likely']), ROWS.slice(1));
    assert.deepEqual(kept(inHead, [undefined, 'likely', 'likely', 'likely']), ROWS.slice(1));
  });
  it('go as a whole', () => {
    assert.deepEqual(kept(within, ['likely', 'likely', 'likely', 'likely']), []);
  });
  it('go as a whole only as surely as their least sure row', () => {
    assert.deepEqual(kept(within, ['likely', 'suspect', 'likely', 'likely']), [ROWS[0], ROWS[2], ROWS[3]]);
  });
  it('lose the rows that a rule names', () => {
    assert.deepEqual(kept(within, [undefined, 'likely', 'likely'], 'phrase'), []);
  });
  it('stay outside the article where no more than half of them is found', () => {
    assert.deepEqual(kept(before, [undefined, undefined, 'likely', 'likely']), [ROWS[2], ROWS[3]]);
    assert.deepEqual(kept(before, [undefined, 'likely', 'likely', 'likely']), []);
  });
});

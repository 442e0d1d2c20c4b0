import * as vscode from 'vscode';
import {
  equal,
  marked,
  marks,
  open,
  page,
  pause,
  PROSE,
  ruleOf,
  run,
  set,
  SURE,
  tidyUp,
  until,
} from './support';

const { Global, Workspace } = vscode.ConfigurationTarget;
const OTHER = 'Wibble the second line';
const THIRD = 'Wobble the third line';
const TEXT = page(PROSE[0], SURE, PROSE[1], OTHER, PROSE[2], THIRD);

describe('settings', () => {
  afterEach(tidyUp);

  it('descrape.patterns: whole lines and regular expressions, from every place together, at once', async () => {
    const document = await open(TEXT);
    await set('descrape.patterns', { one: SURE });
    await marked(document, 1);
    await set('descrape.patterns', { two: '/^w\\w+ the second/i' }, Workspace);
    await marked(document, 2);
    await set('descrape.patterns', { three: THIRD }, { folder: 'first' });
    equal((await marked(document, 3)).map(ruleOf), ['pattern:one', 'pattern:two', 'pattern:three']);
    const elsewhere = await open(TEXT, { in: 'second' });
    equal((await marked(elsewhere, 2)).map(ruleOf), ['pattern:one', 'pattern:two']);
  });

  it('descrape.rules: states by id and by category, the narrower place over the wider', async () => {
    await set('descrape.patterns', { one: SURE, two: OTHER });
    const document = await open(TEXT);
    await marked(document, 2);
    await set('descrape.rules', { 'pattern:one': 'off' });
    equal((await marked(document, 1)).map(ruleOf), ['pattern:two']);
    await set('descrape.rules', { 'pattern:one': 'suspect' }, { folder: 'first' });
    equal(
      (await marked(document, 2)).map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Hint, vscode.DiagnosticSeverity.Information],
    );
    await set('descrape.rules', { 'category:custom': 'off' }, Workspace);
    equal((await marked(document, 1)).map(ruleOf), ['pattern:one']);
  });

  it('descrape.keep: lines that are never junk', async () => {
    await set('descrape.patterns', { one: SURE, two: OTHER });
    await set('descrape.keep', [SURE.toUpperCase(), '/second l/']);
    const document = await open(TEXT);
    await pause(600);
    equal(marks(document).length, 0);
  });

  it('descrape.customRules: rules of every kind', async () => {
    await set('descrape.customRules', [
      { id: 'my-line', kind: 'line', pattern: '/^Zorp/', confidence: 'likely', why: 'Zorp is never meant.' },
      { id: 'my-part', kind: 'inline', pattern: '/ zorp-mark/' },
    ]);
    const document = await open(page(PROSE[0], SURE, `${PROSE[1]} zorp-mark`));
    const found = await marked(document, 2);
    equal(found.map(ruleOf), ['my-line', 'my-part']);
    equal(found[0]?.message.includes('Zorp is never meant.'), true);
    await run('cleanDocumentLikely');
    equal(document.getText(), page(PROSE[0], PROSE[1]));
  });

  it('descrape.blankLines: what stays around a block', async () => {
    await set('descrape.patterns', { one: SURE });
    const text = `${PROSE[0]}\n\n\n${SURE}\n\n${PROSE[1]}\n`;
    const results: Record<string, string> = {};
    for (const state of ['fold', 'one', 'keep']) {
      await set('descrape.blankLines', state);
      const document = await open(text);
      await run('cleanDocument');
      results[state] = document.getText();
    }
    equal(results, {
      fold: `${PROSE[0]}\n\n\n${PROSE[1]}\n`,
      one: `${PROSE[0]}\n\n${PROSE[1]}\n`,
      keep: `${PROSE[0]}\n\n\n\n${PROSE[1]}\n`,
    });
  });

  it('descrape.keepMetadata: byline and date stay or go', async () => {
    const text = `The town gets its bridge\nBy Ada Brandt\nMarch 3, 2021\n\n${page(...PROSE)}`;
    const cleaned = async (): Promise<string> => {
      const document = await open(text);
      await run('cleanDocumentLikely');
      return document.getText();
    };
    equal(await cleaned(), text);
    await set('descrape.keepMetadata', false);
    equal(await cleaned(), `The town gets its bridge\n\n${page(...PROSE)}`);
  });

  it('descrape.model: the line model is asked or not', async () => {
    const runs = ['menu-run', 'link-run', 'tail-run', 'short-line-run', 'unknown-run', 'leftover-line'];
    await set('descrape.rules', Object.fromEntries(runs.map((id) => [id, 'off'])));
    const menu = [
      'Politics',
      'Culture',
      'Ferry runs aground',
      'Newsletter',
      'Read more',
      'Privacy policy',
      'Town hall',
    ];
    const document = await open(page(...PROSE, ...menu));
    await until('the model marks the menu', () =>
      marks(document).some((mark) => ruleOf(mark) === 'boilerplate'),
    );
    await set('descrape.model', false);
    await until('its marks go', () => !marks(document).some((mark) => ruleOf(mark) === 'boilerplate'));
  });

  it('descrape.run: for a language, at once', async () => {
    await set('descrape.patterns', { one: SURE });
    const document = await open(TEXT, { extension: 'ini' });
    await pause(400);
    equal(marks(document).length, 0);
    await set('descrape.run', 'onType', { language: document.languageId });
    await marked(document, 1);
  });

  it('of wrong types cost themselves and nothing else, at each level', async () => {
    await set('descrape.patterns', { one: SURE });
    await set('descrape.patterns', 'a string', Workspace);
    await set('descrape.rules', [1, 2], Workspace);
    await set('descrape.rules', { 'pattern:one': 7, 'no-such-rule': 'off' });
    await set('descrape.keep', { not: 'a list' });
    await set('descrape.keep', 12, { folder: 'first' });
    await set('descrape.customRules', { not: 'a list' });
    await set('descrape.customRules', [5, null, { id: 'ok', kind: 'line', pattern: OTHER }], {
      folder: 'first',
    });
    await set('descrape.severity', 'loud');
    await set('descrape.severity', { safe: 'loud', likely: 3, sure: 'error' }, { folder: 'first' });
    await set('descrape.blankLines', 5);
    await set('descrape.model', 'no');
    await set('descrape.clean.confidence', ['safe']);
    await set('descrape.run', false);
    const document = await open(TEXT);
    const found = await marked(document, 2);
    equal(found.map(ruleOf), ['pattern:one', 'ok']);
    equal(found[0]?.severity, vscode.DiagnosticSeverity.Information);
    await run('cleanDocument');
    equal(document.getText(), page(PROSE[0], PROSE[1], PROSE[2], THIRD));
  });

  it('are read anew when they change', async () => {
    const document = await open(TEXT);
    await set('descrape.patterns', { one: SURE }, Global);
    await marked(document, 1);
    await set('descrape.patterns', { one: 'Not in this text' }, Global);
    await until('no marks', () => marks(document).length === 0);
  });
});

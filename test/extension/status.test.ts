import * as vscode from 'vscode';
import {
  api,
  equal,
  marked,
  marks,
  ok,
  open,
  page,
  pause,
  PERHAPS,
  PROSE,
  ruleOf,
  run,
  set,
  SURE,
  tidyUp,
  until,
  withOwnPatterns,
} from './support';

describe('status and API', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  it('tell how much was found, and how sure it is', async () => {
    const descrape = await api();
    const document = await open(page(PROSE[0], SURE, PROSE[1], PERHAPS, SURE));
    await marked(document, 3);
    equal(descrape.status(document).text, '3 findings');
    ok(
      descrape.status(document).details.includes('2 safe, 1 likely'),
      descrape.status(document).details.join(),
    );
    await run('cleanDocumentLikely');
    await until('nothing left', () => descrape.status(document).text === 'No junk');
  });

  it('tell what was not scanned, and why', async () => {
    const descrape = await api();
    const ini = await open(page(PROSE[0], SURE), { extension: 'ini' });
    await pause(300);
    equal(descrape.status(ini).text, 'Not scanned for junk');
    equal(descrape.status(ini).details, ['Scanned by command only']);
    const markdown = await open(page(PROSE[0], SURE), { extension: 'md' });
    await pause(300);
    equal(descrape.status(markdown).text, 'Not scanned for junk');
    await run('scanDocument');
    equal(descrape.status(markdown).text, '1 finding');
  });

  it('tell which rules are off', async () => {
    const descrape = await api();
    const document = await open(page(PROSE[0], SURE));
    await marked(document, 1);
    await set('descrape.rules', { 'pattern:sure': 'off' });
    await until('the rule to be off', () =>
      descrape.status(document).details.includes('Off by your settings: pattern:sure'),
    );
  });

  it('tell of a large document as of any other, and that it takes its time', async function () {
    this.timeout(120_000);
    const descrape = await api();
    // More than two million characters.
    const paragraphs = Array.from(
      { length: 7_000 },
      (_, i) => `${PROSE.join(' ')} ${'so '.repeat(i % 7)}on.`,
    );
    const content = page(SURE, ...paragraphs);
    const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
    await until('the scan to begin', () => descrape.status(document).isBusy);
    equal(descrape.status(document).text, 'Scanning for junk');
    await until('the mark', () => marks(document).some((mark) => ruleOf(mark) === 'pattern:sure'), 100_000);
    ok(!descrape.status(document).isBusy, 'still busy');
  });

  it('scan and clean without changing anything', async () => {
    const descrape = await api();
    ok(/^\d+\.\d+\.\d+/.test(descrape.version), descrape.version);
    const text = page(PROSE[0], SURE, PROSE[1]);
    const document = await open(text);
    equal(
      (await descrape.scan(document)).findings.map(({ rule }) => rule),
      ['pattern:sure'],
    );
    equal((await descrape.clean(document)).text, page(PROSE[0], PROSE[1]));
    equal(document.getText(), text);
  });
});

import * as vscode from 'vscode';
import {
  api,
  equal,
  marked,
  ok,
  open,
  page,
  pause,
  PERHAPS,
  PROSE,
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

  it('tell that a document is too large to be scanned by itself', async function () {
    this.timeout(60_000);
    const descrape = await api();
    const content = page(...Array.from({ length: 9_000 }, () => PROSE.join(' ')), SURE);
    const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
    await until('the status', () => descrape.status(document).text === 'Too large to scan by itself', 20_000);
    ok(descrape.status(document).isWarning, 'no warning');
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

/** An expression of a person that does not finish, in the real editor: typing goes on, and it costs only itself. */
import * as vscode from 'vscode';
import { api, equal, marks, ok, open, page, PROSE, ruleOf, run, set, SURE, tidyUp, until } from './support';
import { told, toldAbout } from './told';

const RUNAWAY = '/^(a+)+$/';
/** Tried on it the expression takes years. */
const BAIT = `${'a'.repeat(60)}!`;
/** What starting a worker anew takes on a machine with other things to do; the deadline is a second of it. */
const LIMIT = 60_000;

describe('an expression that does not finish', function () {
  this.timeout(2 * LIMIT);
  afterEach(async () => {
    await tidyUp();
    await until('no reports', async () => (await told()).length === 0, LIMIT);
  });

  it('costs only itself, and is named on its setting and in the status', async () => {
    const descrape = await api();
    await set('descrape.patterns', { sure: SURE, slow: RUNAWAY });
    const document = await open(page(PROSE[0], SURE, PROSE[1], BAIT, PROSE[2]));
    await until('the scan to begin', () => descrape.status(document).isBusy);
    // The expression runs meanwhile.
    for (const letter of 'typed') {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), letter);
      ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    }
    ok(document.getText().startsWith('depyt'), document.lineAt(0).text);
    await until(
      'the mark of the rest',
      () => marks(document).length === 1 && !descrape.status(document).isBusy,
      LIMIT,
    );
    equal(marks(document).map(ruleOf), ['pattern:sure']);
    const { message } = await toldAbout(/\/User\/settings\.json$/, JSON.stringify(RUNAWAY));
    ok(message.includes('did not finish within 1 second on case-'), message);
    ok(message.includes(', line 7;'), message);
    const { details, isWarning } = descrape.status(document);
    ok(details.includes(`Off because it did not finish: ${RUNAWAY}`), details.join());
    ok(isWarning, 'no warning');
    await run('cleanDocument');
    equal(document.getText(), `depyt${page(PROSE[0], PROSE[1], BAIT, PROSE[2])}`);
  });

  it('keeps what it may have kept from being removed, until it is changed', async () => {
    const keep = '/^(a|aa)+$/';
    await set('descrape.patterns', { sure: SURE });
    await set('descrape.keep', [keep]);
    const text = page(PROSE[0], SURE, PROSE[1], BAIT);
    const document = await open(text);
    await toldAbout(/\/User\/settings\.json$/, JSON.stringify(keep));
    await run('cleanDocument');
    equal(document.getText(), text);
    await set('descrape.keep', ['/^a+$/']);
    await run('cleanDocument');
    equal(document.getText(), page(PROSE[0], PROSE[1], BAIT));
  });
});

import * as vscode from 'vscode';
import {
  equal,
  marked,
  marks,
  ok,
  open,
  openFromExplorer,
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

const { DiagnosticSeverity, DiagnosticTag } = vscode;

describe('diagnostics', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  it('mark junk in plain text: faded, with source, rule, docs and reasons', async () => {
    const document = await open(page(PROSE[0], SURE, PROSE[1]));
    const [mark] = await marked(document, 1);
    ok(mark, 'no mark');
    equal(mark.range, new vscode.Range(2, 0, 2, SURE.length));
    equal(mark.severity, DiagnosticSeverity.Information);
    equal(mark.tags, [DiagnosticTag.Unnecessary]);
    equal(ruleOf(mark), 'pattern:sure');
    ok(mark.message.includes('Your pattern "sure"'), mark.message);
  });

  it('link a built-in rule to its place in the docs that ship with the extension', async () => {
    const document = await open(page(...PROSE, 'Download on the App Store'));
    const [mark] = await marked(document, 1);
    ok(mark && typeof mark.code === 'object', 'no code');
    const { target } = mark.code;
    ok(target.path.endsWith('/docs/rules/app-store.md'), target.toString());
    equal(target.fragment, mark.code.value);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target.with({ fragment: '' })));
    ok(text.includes(`id="${target.fragment}"`), `docs do not explain ${target.fragment}`);
  });

  it('show a block as one finding, with its lines as related information', async () => {
    await set('descrape.customRules', [
      { id: 'tail', kind: 'section', start: 'Zorp list', until: 'The end of it' },
    ]);
    const document = await open(page(...PROSE, 'Zorp list', 'One thing', 'Another thing', 'The end of it'));
    const [mark] = await marked(document, 1);
    ok(mark, 'no mark');
    equal([mark.range.start.line, mark.range.end.line], [6, 10]);
    const related = mark.relatedInformation ?? [];
    equal(
      related.map(({ location }) => location.range.start.line),
      [6, 8, 10],
    );
    ok(
      related.every(
        ({ location, message }) => location.uri.toString() === document.uri.toString() && message,
      ),
      'parts',
    );
  });

  it('have the severity that their confidence is given', async () => {
    const document = await open(page(PROSE[0], SURE, PROSE[1], PERHAPS));
    await marked(document, 2);
    await set('descrape.severity', { safe: 'warning', likely: 'error' });
    await until(
      'other severities',
      () =>
        marks(document)
          .map(({ severity }) => severity)
          .join() === [DiagnosticSeverity.Warning, DiagnosticSeverity.Error].join(),
    );
    await set('descrape.severity', { likely: 'none' });
    equal((await marked(document, 1)).map(ruleOf), ['pattern:sure']);
  });

  it('follow the text while it is typed', async () => {
    const document = await open(page(PROSE[0], SURE));
    await marked(document, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `${SURE}\n\n`);
    await vscode.workspace.applyEdit(edit);
    equal(
      (await marked(document, 2)).map(({ range }) => range.start.line),
      [0, 4],
    );
    const back = new vscode.WorkspaceEdit();
    back.delete(document.uri, new vscode.Range(0, 0, 2, 0));
    await vscode.workspace.applyEdit(back);
    equal(
      (await marked(document, 1)).map(({ range }) => range.start.line),
      [2],
    );
  });

  it('never vanish between two scans', async () => {
    const document = await open(page(PROSE[0], SURE, PROSE[1]));
    await marked(document, 1);
    let fewest = 1;
    const watching = vscode.languages.onDidChangeDiagnostics(() => {
      fewest = Math.min(fewest, marks(document).length);
    });
    for (let i = 0; i < 8; i++) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(PROSE[0].length), '!');
      await vscode.workspace.applyEdit(edit);
      await pause(60);
    }
    await pause(600);
    watching.dispose();
    equal(fewest, 1);
  });

  it('come only by command in other languages, and then move along with the text', async () => {
    const document = await open(page(PROSE[0], SURE, PROSE[1], SURE), { extension: 'ini' });
    await pause(500);
    equal(marks(document).length, 0);
    await run('scanDocument');
    await marked(document, 2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'One more line.\n');
    edit.insert(document.uri, new vscode.Position(2, 3), 'p');
    await vscode.workspace.applyEdit(edit);
    equal(
      (await marked(document, 1)).map(({ range }) => range.start.line),
      [7],
    );
  });

  it('come when a document is opened or saved, if the settings say so', async () => {
    await set('descrape.run', 'onSave', { language: 'plaintext' });
    const document = await open(page(PROSE[0], SURE));
    await marked(document, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `${SURE}\n\n`);
    await vscode.workspace.applyEdit(edit);
    await pause(600);
    equal(
      (await marked(document, 1)).map(({ range }) => range.start.line),
      [4],
    );
    await document.save();
    await marked(document, 2);
  });

  it('go when their document is closed', async () => {
    const document = await openFromExplorer(page(PROSE[0], SURE));
    await marked(document, 1);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('no marks', () => marks(document.uri).length === 0);
  });

  it('stay away from documents that are not text to clean', async () => {
    const log = vscode.window.createOutputChannel('descrape test', 'plaintext');
    log.append(page(PROSE[0], SURE));
    log.show();
    await until('the output', () =>
      vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'output'),
    );
    const provider = vscode.workspace.registerTextDocumentContentProvider('descrape-test-tool', {
      provideTextDocumentContent: () => page(PROSE[0], SURE),
    });
    const tool = await vscode.workspace.openTextDocument(vscode.Uri.parse('descrape-test-tool:/tool.txt'));
    const after = await open(page(PROSE[0], SURE));
    await marked(after, 1);
    await pause(300);
    const schemes = ['output', 'descrape-test-tool'];
    const foreign = vscode.workspace.textDocuments.filter(({ uri }) => schemes.includes(uri.scheme));
    ok(foreign.length >= 2, 'no such documents');
    for (const document of foreign) equal(marks(document).length, 0, document.uri.toString());
    await show(tool);
    await run('cleanDocument');
    equal(tool.getText(), page(PROSE[0], SURE));
    provider.dispose();
    log.dispose();
  });
});

async function show(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
}

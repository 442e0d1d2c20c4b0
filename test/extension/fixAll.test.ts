import * as vscode from 'vscode';
import {
  actions,
  apply,
  equal,
  ok,
  open,
  page,
  PERHAPS,
  PROSE,
  set,
  SURE,
  tidyUp,
  withOwnPatterns,
} from './support';

const DIRTY = page(PROSE[0], SURE, PROSE[1], PERHAPS, PROSE[2], SURE);
const SAFE = page(PROSE[0], PROSE[1], PERHAPS, PROSE[2]);
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('descrape');

async function savedText(document: vscode.TextDocument): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
}

async function type(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), 'Typed. ');
  await vscode.workspace.applyEdit(edit);
}

describe('source.fixAll.descrape', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  it('is offered by its kind and by that of its parents', async () => {
    const document = await open(DIRTY);
    for (const kind of [FIX_ALL, vscode.CodeActionKind.SourceFixAll]) {
      const [fix] = (await actions(document, new vscode.Range(0, 0, 0, 0), kind)).filter(
        (one) => one.kind?.value === FIX_ALL.value,
      );
      ok(fix?.edit, `none for ${kind.value}`);
    }
    const [fix] = await actions(document, new vscode.Range(0, 0, 0, 0), FIX_ALL);
    ok(fix, 'no fix');
    await apply(fix);
    equal(document.getText(), SAFE);
  });

  it('cleans when a document is saved', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.descrape': 'explicit' });
    const document = await open(DIRTY);
    await type(document);
    ok(await document.save(), 'not saved');
    equal(await savedText(document), `Typed. ${SAFE}`);
    equal(document.getText(), `Typed. ${SAFE}`);
  });

  it('goes as far as descrape.clean.confidence says', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll': 'explicit' });
    await set('descrape.clean.confidence', 'likely');
    const document = await open(DIRTY);
    await type(document);
    ok(await document.save(), 'not saved');
    equal(await savedText(document), `Typed. ${page(...PROSE)}`);
  });

  it('works in languages that are scanned by command only', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.descrape': 'explicit' });
    const document = await open(DIRTY, { extension: 'ini' });
    await type(document);
    ok(await document.save(), 'not saved');
    equal(await savedText(document), `Typed. ${SAFE}`);
  });

  it('leaves saving alone when it is not asked for', async () => {
    const document = await open(DIRTY);
    await type(document);
    ok(await document.save(), 'not saved');
    equal(await savedText(document), `Typed. ${DIRTY}`);
  });
});

import * as vscode from 'vscode';
import {
  action,
  actions,
  apply,
  equal,
  folder,
  marked,
  marks,
  ok,
  open,
  page,
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

const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
const TEXT = page(PROSE[0], SURE, PROSE[1], PERHAPS, PROSE[2], SURE);
const AT_SURE = new vscode.Range(2, 4, 2, 4);
const AT_PERHAPS = new vscode.Range(6, 4, 6, 4);

async function openMarked(): Promise<vscode.TextDocument> {
  const document = await open(TEXT);
  await marked(document, 3);
  return document;
}

function setting(key: string, document: vscode.TextDocument): Record<string, unknown> {
  const found = vscode.workspace.getConfiguration('descrape', document.uri).inspect(key);
  ok(found, `There is no setting ${key}`);
  return { ...found };
}

describe('quick fixes', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  it('are offered for the finding at the cursor, the removal first and preferred', async () => {
    const document = await openMarked();
    const all = await actions(document, AT_PERHAPS, vscode.CodeActionKind.QuickFix);
    equal(
      all.map(({ title }) => title),
      [
        'Remove this line',
        'Remove all findings of "pattern:perhaps" in this document',
        'Remove all safe junk in this document',
        'Turn off "pattern:perhaps" everywhere (user settings)',
        'Turn off "pattern:perhaps" in this workspace',
        'Turn off "pattern:perhaps" in folder "first"',
        `Always keep "${PERHAPS}"`,
      ],
    );
    equal(
      all.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Remove this line'],
    );
  });

  it('are not offered beside a finding', async () => {
    const document = await openMarked();
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 3, 0, 3),
      vscode.CodeActionKind.QuickFix.value,
    );
    equal(
      found.filter(({ title }) => /junk|keep|Turn off/.test(title)).map(({ title }) => title),
      [],
    );
  });

  it('remove the finding, with its blank lines folded', async () => {
    const document = await openMarked();
    await apply(await action(document, AT_PERHAPS, 'Remove this line'));
    equal(document.getText(), page(PROSE[0], SURE, PROSE[1], PROSE[2], SURE));
    await marked(document, 2);
  });

  it('remove a block as a whole', async () => {
    await set('descrape.customRules', [
      { id: 'tail', kind: 'section', start: 'Zorp list', until: 'The end of it' },
    ]);
    const document = await open(page(...PROSE, 'Zorp list', 'One thing', 'Another thing', 'The end of it'));
    await marked(document, 1);
    await apply(await action(document, new vscode.Range(8, 1, 8, 1), 'Remove these 5 lines'));
    equal(document.getText(), page(...PROSE, 'The end of it'));
  });

  it('remove all findings of a rule', async () => {
    const document = await openMarked();
    await apply(await action(document, AT_SURE, /^Remove all findings of/));
    equal(document.getText(), page(PROSE[0], PROSE[1], PERHAPS, PROSE[2]));
  });

  it('remove all safe junk', async () => {
    await set('descrape.clean.confidence', 'likely'); // is about cleaning, not about this
    const document = await openMarked();
    await apply(await action(document, AT_PERHAPS, /safe junk/));
    equal(document.getText(), page(PROSE[0], PROSE[1], PERHAPS, PROSE[2]));
  });

  it('are computed from the text of the moment: a finding that moved is found, one that is gone is left alone', async () => {
    const document = await openMarked();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A new first line.\n\n');
    await vscode.workspace.applyEdit(edit);
    // At once, long before the next scan.
    await apply(await action(document, new vscode.Range(8, 4, 8, 4), 'Remove this line'));
    equal(document.getText(), page('A new first line.', PROSE[0], SURE, PROSE[1], PROSE[2], SURE));
    // Marks of before the change: nothing is offered for text that is not what they marked.
    const other = new vscode.WorkspaceEdit();
    other.replace(document.uri, new vscode.Range(4, 0, 4, SURE.length), 'A line that is no junk at all.');
    await vscode.workspace.applyEdit(other);
    const left = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(4, 1, 4, 1),
      vscode.CodeActionKind.QuickFix.value,
      50,
    );
    equal(left.filter(({ title, edit: own }) => own !== undefined && title === 'Remove this line').length, 0);
  });

  it('offer nothing where findings are not shown', async () => {
    await set('descrape.severity', { likely: 'none' });
    const document = await open(TEXT);
    await marked(document, 2);
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      AT_PERHAPS,
      vscode.CodeActionKind.QuickFix.value,
    );
    equal(found.filter(({ title }) => title.startsWith('Remove')).length, 0);
  });

  describe('turn a rule off', () => {
    const targets = [
      { name: 'for the user', title: /user settings/, target: Global, place: 'globalValue' },
      { name: 'in the workspace', title: /this workspace/, target: Workspace, place: 'workspaceValue' },
      {
        name: 'in the folder',
        title: /in folder "first"/,
        target: WorkspaceFolder,
        place: 'workspaceFolderValue',
      },
    ];
    for (const { name, title, target, place } of targets) {
      it(name, async () => {
        const document = await openMarked();
        const before = setting('rules', document)[place];
        await apply(await action(document, AT_SURE, title));
        try {
          equal(setting('rules', document)[place], { ...(before as object), 'pattern:sure': 'off' });
          equal((await marked(document, 1)).map(ruleOf), ['pattern:perhaps']);
        } finally {
          const config = vscode.workspace.getConfiguration('descrape', document.uri);
          await config.update('rules', before, target);
        }
        await marked(document, 3);
      });
    }

    it('but not over a setting that holds something else', async () => {
      const document = await openMarked();
      await set('descrape.rules', 'all of them', Workspace);
      await apply(await action(document, AT_SURE, /this workspace/));
      equal(setting('rules', document).workspaceValue, 'all of them');
    });
  });

  describe('keep text for good', () => {
    afterEach(async () => {
      await vscode.workspace.getConfiguration('descrape').update('keep', undefined, Global);
    });

    it('by its line, for the user', async () => {
      const document = await openMarked();
      await apply(await action(document, AT_PERHAPS, `Always keep "${PERHAPS}"`));
      equal(setting('keep', document).globalValue, [PERHAPS]);
      equal((await marked(document, 2)).map(ruleOf), ['pattern:sure', 'pattern:sure']);
      await run('cleanDocumentLikely');
      equal(document.getText(), page(PROSE[0], PROSE[1], PERHAPS, PROSE[2]));
    });

    it('in the list that counts, which is that of the narrowest place', async () => {
      const document = await openMarked();
      await set('descrape.keep', ['Something else'], { folder: 'first' });
      await apply(await action(document, AT_PERHAPS, /^Always keep/));
      equal(setting('keep', document).workspaceFolderValue, ['Something else', PERHAPS]);
      equal(setting('keep', document).globalValue, undefined);
      equal(folder('first').name, 'first');
    });

    it('also where the line reads like a regular expression', async () => {
      const line = '/usr/share/(junk)/';
      await set('descrape.patterns', { path: '/^\\/usr\\/share/' });
      const document = await open(page(PROSE[0], line, PROSE[1]));
      await marked(document, 1);
      await apply(await action(document, new vscode.Range(2, 1, 2, 1), /^Always keep/));
      await until('no marks', () => marks(document).length === 0);
    });

    it('of lines without blank ones between only that with the cursor', async () => {
      await set('descrape.customRules', [
        { id: 'tail', kind: 'section', start: 'Zorp list', until: 'The end of it' },
      ]);
      const document = await open(page(...PROSE, 'Zorp list\nOne thing\nAnother thing\nThe end of it'));
      await marked(document, 1);
      ok(await action(document, new vscode.Range(7, 1, 7, 1), 'Always keep "One thing"'), 'no such action');
    });

    it('of a block only the line with the cursor', async () => {
      await set('descrape.customRules', [
        { id: 'tail', kind: 'section', start: 'Zorp list', until: 'The end of it' },
      ]);
      const document = await open(page(...PROSE, 'Zorp list', 'One thing', 'Another thing', 'The end of it'));
      await marked(document, 1);
      await apply(await action(document, new vscode.Range(8, 1, 8, 1), 'Always keep "One thing"'));
      await run('cleanDocument');
      ok(document.getText().includes('One thing'), document.getText());
    });
  });
});

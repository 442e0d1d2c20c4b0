import * as vscode from 'vscode';
import {
  equal,
  folder,
  marked,
  marks,
  ok,
  open,
  openFromExplorer,
  page,
  pause,
  PERHAPS,
  PROSE,
  run,
  set,
  show,
  SURE,
  tidyUp,
  until,
  withOwnPatterns,
} from './support';

const CLEAN = page(...PROSE);
const DIRTY = page(PROSE[0], SURE, PROSE[1], PROSE[2], SURE);

async function untitled(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await show(document);
  return document;
}

describe('clean', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  it('removes what is sure, in one step that one undo takes back', async () => {
    const document = await open(DIRTY);
    await run('cleanDocument');
    equal(document.getText(), CLEAN);
    ok(document.isDirty, 'it was saved');
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => document.getText() === DIRTY);
    await vscode.commands.executeCommand('redo');
    await until('the redo', () => document.getText() === CLEAN);
  });

  it('leaves what is likely until it is told to clean that too', async () => {
    const document = await open(page(PROSE[0], SURE, PROSE[1], PERHAPS, PROSE[2]));
    await run('cleanDocument');
    equal(document.getText(), page(PROSE[0], PROSE[1], PERHAPS, PROSE[2]));
    await run('cleanDocumentLikely');
    equal(document.getText(), CLEAN);
  });

  it('goes as far as descrape.clean.confidence says', async () => {
    await set('descrape.clean.confidence', 'likely');
    const document = await open(page(PROSE[0], SURE, PROSE[1], PERHAPS, PROSE[2]));
    await run('cleanDocument');
    equal(document.getText(), CLEAN);
  });

  it('keeps the cursors on their text and the text where it was on the screen', async () => {
    const lines = Array.from(
      { length: 400 },
      (_, i) => `This is sentence number ${i} of a long story, and it goes on.`,
    );
    const junk = Array.from({ length: 50 }, () => SURE);
    const document = await open([...lines.slice(0, 20), ...junk, ...lines.slice(20)].join('\n'));
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no editor');
    editor.selections = [new vscode.Selection(250, 8, 250, 11), new vscode.Selection(260, 1, 260, 1)];
    editor.revealRange(new vscode.Range(245, 0, 245, 0), vscode.TextEditorRevealType.AtTop);
    const top = await until('the scroll position', () => {
      const line = editor.visibleRanges[0]?.start.line ?? 0;
      return line > 200 && line;
    });
    await run('cleanDocument');
    equal(document.lineCount, 400);
    equal(
      editor.selections.map(({ start, end }) => [start.line, start.character, end.line, end.character]),
      [
        [200, 8, 200, 11],
        [210, 1, 210, 1],
      ],
    );
    await until('the view to scroll back', () => {
      const line = editor.visibleRanges[0]?.start.line ?? 0;
      return Math.abs(line - (top - 50)) <= 2;
    });
  });

  it('works on a selection: only the lines inside go, also of a block', async () => {
    await set('descrape.customRules', [
      { id: 'tail', kind: 'section', start: 'Zorp list', until: 'The end of it' },
    ]);
    const document = await open(
      page(SURE, ...PROSE, 'Zorp list', 'One thing', 'Another thing', 'The end of it'),
    );
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no editor');
    editor.selections = [new vscode.Selection(10, 0, 10, 9), new vscode.Selection(12, 3, 12, 5)];
    await run('cleanSelection');
    equal(document.getText(), page(SURE, ...PROSE, 'Zorp list', 'The end of it'));
  });

  it('asks for a selection when there is none', async () => {
    const document = await open(DIRTY);
    await run('cleanSelection');
    equal(document.getText(), DIRTY);
  });

  it('never touches a version that it did not scan', async () => {
    const document = await open(DIRTY);
    const cleaning = run('cleanDocument');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A new first line.\n');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await cleaning;
    // Cleaned anew from the new version, or not at all; but whole lines only, and nothing of the new one.
    const texts = [`A new first line.\n${CLEAN}`, `A new first line.\n${DIRTY}`];
    ok(texts.includes(document.getText()), document.getText());
  });

  it('does nothing to a document that is closed meanwhile', async () => {
    const document = await openFromExplorer(DIRTY);
    const cleaning = run('cleanDocument');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await cleaning;
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    equal(new TextDecoder().decode(bytes), DIRTY);
  });

  it('undoes from its message, only what it did', async () => {
    const document = await open(DIRTY);
    await run('cleanDocument');
    equal(document.getText(), CLEAN);
    await pause(200);
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await until('the undo', () => document.getText() === DIRTY);
  });

  it('does not undo from its message what was typed after it', async () => {
    const document = await open(DIRTY);
    await run('cleanDocument');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Typed later. ');
    await vscode.workspace.applyEdit(edit);
    await pause(200);
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await pause(300);
    equal(document.getText(), `Typed later. ${CLEAN}`);
  });

  it('shows what was removed as a diff', async () => {
    const document = await open(DIRTY);
    await run('cleanDocument');
    await run('showRemoved');
    const input = await until('a diff', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return tab instanceof vscode.TabInputTextDiff && tab;
    });
    const text = async (uri: vscode.Uri): Promise<string> =>
      (await vscode.workspace.openTextDocument(uri)).getText();
    equal(await text(input.original), DIRTY);
    equal(await text(input.modified), CLEAN);
    equal(marks(input.original).length, 0);
    equal(document.getText(), CLEAN);
  });

  it('takes the URI of a document that no editor shows', async () => {
    const document = await open(DIRTY);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('cleanDocument', document.uri);
    const opened = vscode.workspace.textDocuments.find(
      ({ uri }) => uri.toString() === document.uri.toString(),
    );
    equal(opened?.getText(), CLEAN);
    await opened?.save();
  });

  it('works on unsaved documents', async () => {
    const document = await untitled(DIRTY);
    await marked(document, 2);
    await run('cleanDocument');
    equal(document.getText(), CLEAN);
  });

  it('leaves a read-only document alone', async () => {
    const document = await open(DIRTY);
    await set('files.readonlyInclude', { [`**/${document.uri.path.split('/').pop() ?? ''}`]: true });
    await run('cleanDocument');
    await run('cleanDocumentLikely');
    equal(document.getText(), DIRTY);
    await set('files.readonlyExclude', { '**/*.txt': true });
    await run('cleanDocument');
    equal(document.getText(), CLEAN);
  });

  it('says of a page that it cannot read that it cannot, and does nothing', async () => {
    const source = '<div>'.repeat(20_000) + SURE;
    const document = await open(source, { extension: 'html' });
    await run('scanDocument');
    await run('cleanDocument');
    equal(document.getText(), source);
    equal(marks(document).length, 0);
  });

  it('goes through every command without an editor', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const command of [
      'scanDocument',
      'cleanDocument',
      'cleanSelection',
      'cleanDocumentLikely',
      'showRemoved',
    ]) {
      await run(command);
    }
  });

  describe('with odd text', () => {
    const odd: Readonly<Record<string, string>> = {
      'an empty document': '',
      'only blank lines': '\n\n \n\t\n\n',
      'lone surrogates': `\ud800 alone\n\n${PROSE[0]}\n\n\udc00\n`,
    };
    for (const [name, text] of Object.entries(odd)) {
      it(`leaves ${name} as it is`, async () => {
        const document = await untitled(text);
        const before = document.getText(); // VS Code itself replaces what no file can hold
        for (const command of ['scanDocument', 'cleanDocument', 'cleanDocumentLikely']) await run(command);
        equal(document.getText(), before);
      });
    }

    it('takes no more than the character from a line with NUL', async () => {
      const document = await untitled(page(PROSE[0], 'Zero\u0000 in a line', PROSE[1]));
      await run('cleanDocumentLikely');
      equal(document.getText().replaceAll('\u0000', ''), page(PROSE[0], 'Zero in a line', PROSE[1]));
    });

    it('reads a line of five million characters', async function () {
      this.timeout(60_000);
      const long = 'It was a very long line that somebody had scraped without a single line end. '.repeat(
        65_000,
      );
      const document = await untitled(page(long, SURE));
      await run('cleanDocument');
      equal(document.getText().length, page(long).length);
    });
  });

  describe('the page that started the project', () => {
    const read = async (): Promise<[string, string]> => {
      const [source, expected] = await Promise.all(
        ['source.txt', 'expected.txt'].map(async (name) => {
          const extension = vscode.extensions.getExtension('descrape.descrape');
          ok(extension, 'no extension');
          const uri = vscode.Uri.joinPath(extension.extensionUri, 'test', 'corpus', 'text', 'voa-asia', name);
          return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
        }),
      );
      return [source ?? '', expected ?? ''];
    };
    const flavours = [
      { name: 'LF', eol: '\n', bom: false },
      { name: 'CRLF', eol: '\r\n', bom: false },
      { name: 'CRLF and BOM', eol: '\r\n', bom: true },
    ];
    for (const { name, eol, bom } of flavours) {
      it(`is cleaned byte for byte (${name})`, async () => {
        await set('descrape.patterns', undefined);
        await set('descrape.rules', undefined);
        const [source, expected] = (await read()).map((text) => text.replaceAll('\n', eol));
        const document = await open(source ?? '', { bom });
        await run('cleanDocument');
        equal(document.getText(), expected);
        ok(await document.save(), 'not saved');
        const saved = await vscode.workspace.fs.readFile(document.uri);
        const wanted = new TextEncoder().encode(`${bom ? '\ufeff' : ''}${expected ?? ''}`);
        equal([...saved].join(), [...wanted].join(), 'bytes');
      });
    }
  });

  it('cleans in a file system that is not on this machine, and not in a read-only one', async () => {
    for (const isReadonly of [false, true]) {
      const scheme = isReadonly ? 'descrape-test-ro' : 'descrape-test-rw';
      const files = new MemoryFiles(DIRTY);
      const provider = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly });
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/some/page.txt`));
      await show(document);
      await marked(document, 2);
      await run('cleanDocument');
      equal(document.getText(), isReadonly ? DIRTY : CLEAN);
      if (!isReadonly) {
        await document.save();
        equal(files.text, CLEAN);
      }
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      provider.dispose();
    }
  });

  it('uses the settings of the folder that a document is in', async () => {
    await set('descrape.patterns', { folder: 'Only in the second folder' }, { folder: 'second' });
    const text = page(PROSE[0], 'Only in the second folder', PROSE[1]);
    const first = await open(text, { in: 'first' });
    await run('cleanDocument');
    equal(first.getText(), text);
    const second = await open(text, { in: 'second' });
    await run('cleanDocument');
    equal(second.getText(), page(PROSE[0], PROSE[1]));
    equal(folder('second').name, 'second');
  });
});

/** A file system of one file in memory. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  #mtime = 1;
  constructor(public text: string) {}
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const isFile = uri.path.endsWith('.txt');
    return {
      type: isFile ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 1,
      mtime: this.#mtime,
      size: this.text.length,
    };
  }
  readFile(): Uint8Array {
    return new TextEncoder().encode(this.text);
  }
  writeFile(_uri: vscode.Uri, content: Uint8Array): void {
    this.text = new TextDecoder().decode(content);
    this.#mtime++;
  }
  readDirectory(): [string, vscode.FileType][] {
    return [['page.txt', vscode.FileType.File]];
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

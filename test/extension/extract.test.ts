import * as vscode from 'vscode';
import { equal, ok, open, pause, PROSE, run, set, SURE, tidyUp, until, withOwnPatterns } from './support';

const PAGE = `<!doctype html>
<html lang="en">
<head><title>The harbour - A Gazette</title><meta name="author" content="Ann Lee"></head>
<body>
<main><h1>The harbour</h1><p>${PROSE[0]}</p><p>${PROSE[1]} <a href="https://site.example/a">More of it</a></p></main>
<aside><p>${SURE}</p></aside>
</body>
</html>
`;
const FRONT = '---\ntitle: "The harbour"\nbyline: "Ann Lee"\nlanguage: "en"\n---\n\n';
const MARKDOWN = `${FRONT}# The harbour\n\n${PROSE[0]}\n\n${PROSE[1]} [More of it](https://site.example/a)\n`;
const TEXT = `${FRONT}The harbour\n\n${PROSE[0]}\n\n${PROSE[1]} More of it\n`;

describe('Extract Article', () => {
  withOwnPatterns();
  afterEach(async () => {
    await setFormat(undefined);
    await tidyUp();
  });

  const setFormat = (format: string | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration('descrape')
      .update('extract.format', format, vscode.ConfigurationTarget.Global);

  /** The new editor that the command opens. */
  async function extracted(document: vscode.TextDocument): Promise<vscode.TextDocument> {
    await run('extractArticle');
    return until('an editor with the article', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown !== document && shown?.isUntitled && shown;
    });
  }

  it('opens the article of a page as Markdown beside it, and leaves the page as it is', async () => {
    const document = await open(PAGE, { extension: 'html' });
    const article = await extracted(document);
    equal(article.getText(), MARKDOWN);
    equal(article.languageId, 'markdown');
    equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
    equal(document.getText(), PAGE);
  });

  it('opens plain text where the setting says so', async () => {
    await setFormat('text');
    const article = await extracted(await open(PAGE, { extension: 'html' }));
    equal(article.getText(), TEXT);
    equal(article.languageId, 'plaintext');
  });

  it('leaves out front matter where the setting says so', async () => {
    await set('descrape.extract.frontMatter', false);
    const article = await extracted(await open(PAGE, { extension: 'html' }));
    equal(article.getText(), MARKDOWN.slice(FRONT.length));
  });

  it('opens nothing where the question is closed', async () => {
    await setFormat('ask');
    const document = await open(PAGE, { extension: 'html' });
    const done = run('extractArticle');
    let isDone = false;
    void done.then(() => (isDone = true));
    await until('the end of the command', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await pause(50);
      return isDone;
    });
    ok(vscode.window.activeTextEditor?.document === document, 'another editor');
  });

  it('gives the article of the text that was there, where the page changes and is closed meanwhile', async () => {
    const document = await open(PAGE, { extension: 'html' });
    const done = run('extractArticle');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '<p>Typed.</p>');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isPage = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
    await vscode.window.tabGroups.close(tabs.filter(isPage));
    await done;
    const article = await until('an editor with the article', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled && shown;
    });
    equal(article.getText(), MARKDOWN);
  });

  it('takes a read-only page', async () => {
    const document = await open(PAGE, { extension: 'html' });
    await set('files.readonlyInclude', { [`**/${document.uri.path.split('/').pop() ?? ''}`]: true });
    equal((await extracted(document)).getText(), MARKDOWN);
  });

  it('asks where the setting says so', async () => {
    await setFormat('ask');
    const document = await open(PAGE, { extension: 'html' });
    const done = run('extractArticle');
    // The question is there a little later; what accepts it before that does nothing.
    await until('an editor with the article', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const shown = vscode.window.activeTextEditor?.document;
      return shown !== document && shown?.isUntitled;
    });
    await done;
    equal(vscode.window.activeTextEditor?.document.getText(), MARKDOWN);
  });

  it('takes the page of a menu', async () => {
    const document = await open(PAGE, { extension: 'html' });
    await open('Another document.\n');
    await run('extractArticle', document.uri);
    const shown = vscode.window.activeTextEditor?.document;
    ok(shown?.isUntitled, 'no new editor');
    equal(shown.getText(), MARKDOWN);
  });

  it('gives the cleaned text of a document that is not HTML', async () => {
    const source = `${PROSE[0]}\n\n${PROSE[1]}\n\n${SURE}\n`;
    const article = await extracted(await open(source));
    equal(article.getText(), `${PROSE[0]}\n\n${PROSE[1]}\n`);
  });

  it('opens nothing where there is no article', async () => {
    for (const source of [
      '<html><body><div id="root"></div></body></html>',
      '',
      `<p>${SURE}</p>`,
      '<div>'.repeat(20_000),
      '{% for x in y %}<p>{{ x.one }}{{ x.two }}{{ x.three }}</p>{% endfor %}',
    ]) {
      const document = await open(source, { extension: 'html' });
      await run('extractArticle');
      ok(vscode.window.activeTextEditor?.document === document, `another editor for ${source.slice(0, 40)}`);
    }
  });
});

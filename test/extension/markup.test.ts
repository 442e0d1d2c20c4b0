/** What holds for HTML and Markdown as it does for plain text: the commands, the quick fixes, and what stops them. */
import * as vscode from 'vscode';
import {
  action,
  actions,
  api,
  apply,
  equal,
  marked,
  marks,
  ok,
  open,
  openFromExplorer,
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

interface Markup {
  readonly name: string;
  readonly extension: string;
  /** Two parts that are surely junk, and one between them that may be. */
  readonly source: string;
  /** Without what is sure, and without all of it. */
  readonly safe: string;
  readonly likely: string;
}

const html = (...parts: readonly string[]): string =>
  `<!doctype html>\n<html>\n<body>\n${parts.map((part) => `${part}\n`).join('')}</body>\n</html>\n`;
const ASIDE = `<aside>\n  <p><a href="/a">${SURE}</a></p>\n</aside>`;
const PARAGRAPHS = PROSE.map((prose) => `<p>${prose}</p>`);
const MAYBE = `<p><b>${PERHAPS}</b></p>`;
const [ONE = '', TWO = '', THREE = ''] = PARAGRAPHS;

const FORMATS: readonly Markup[] = [
  {
    name: 'HTML',
    extension: 'html',
    source: html(ONE, `<ul><li>${SURE}</li></ul>`, TWO, MAYBE, THREE, ASIDE),
    safe: html(ONE, TWO, MAYBE, THREE),
    likely: html(...PARAGRAPHS),
  },
  {
    name: 'Markdown',
    extension: 'md',
    source: `${PROSE[0]}\n\n- [${SURE}](/a)\n\n${PROSE[1]}\n\n**${PERHAPS}**\n\n${PROSE[2]}\n\n[${SURE}][a]\n\n[a]: /b\n`,
    safe: `${PROSE[0]}\n\n${PROSE[1]}\n\n**${PERHAPS}**\n\n${PROSE[2]}\n`,
    likely: `${PROSE.join('\n\n')}\n`,
  },
];

for (const { name, extension, source, safe, likely } of FORMATS) {
  describe(`${name}, as plain text`, () => {
    withOwnPatterns();
    afterEach(tidyUp);

    const openPage = (): Promise<vscode.TextDocument> => open(source, { extension });

    /** One mark for each finding; what only fades the rest of an element is none. */
    const findings = (document: vscode.TextDocument): vscode.Diagnostic[] =>
      marks(document).filter(({ code }) => code !== undefined);

    async function scanned(): Promise<vscode.TextDocument> {
      const document = await openPage();
      await run('scanDocument');
      await until('three findings', () => findings(document).length === 3);
      return document;
    }

    function at(document: vscode.TextDocument, text: string): vscode.Range {
      const position = document.positionAt(document.getText().indexOf(text));
      return new vscode.Range(position, position);
    }

    it('is cleaned as far as it is told to, and one undo brings each back', async () => {
      const document = await openPage();
      await run('cleanDocument');
      equal(document.getText(), safe);
      await run('cleanDocumentLikely');
      equal(document.getText(), likely);
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), safe);
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), source);
    });

    it('is cleaned in a selection', async () => {
      const document = await openPage();
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'no editor');
      editor.selection = new vscode.Selection(new vscode.Position(0, 0), at(document, PROSE[1]).start);
      await run('cleanSelection');
      ok(document.getText().startsWith(safe.slice(0, safe.indexOf(PROSE[1]))), document.getText());
      ok(document.getText().includes(SURE), 'more than the selection went');
    });

    it('loses all findings of a rule, and all that is sure, by quick fix', async () => {
      for (const title of [/^Remove all findings of "pattern:sure"/, /^Remove all safe junk/]) {
        const document = await scanned();
        await apply(await action(document, at(document, SURE), title));
        equal(document.getText(), safe);
      }
    });

    it('is cleaned by the fix of everything', async () => {
      const document = await openPage();
      const kind = vscode.CodeActionKind.SourceFixAll.append('descrape');
      const [fix] = await actions(document, new vscode.Range(0, 0, 0, 0), kind);
      ok(fix, 'no fix');
      await apply(fix);
      equal(document.getText(), safe);
    });

    it('keeps a text for good, and has a rule turned off', async () => {
      const { Global } = vscode.ConfigurationTarget;
      const config = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('descrape');
      const document = await scanned();
      const rules = config().inspect('rules')?.globalValue;
      try {
        await apply(await action(document, at(document, PERHAPS), `Always keep "${PERHAPS}"`));
        equal(config().inspect('keep')?.globalValue, [PERHAPS]);
        await run('scanDocument');
        equal(findings(document).map(ruleOf), ['pattern:sure', 'pattern:sure']);
        await apply(await action(document, at(document, SURE), /^Turn off "pattern:sure" everywhere/));
        await run('scanDocument');
        equal(findings(document), []);
      } finally {
        await config().update('keep', undefined, Global);
        await config().update('rules', rules, Global);
      }
    });

    it('keeps a linked line', async () => {
      const document = await scanned();
      try {
        await apply(await action(document, at(document, SURE), `Always keep "${SURE}"`));
        await run('cleanDocumentLikely');
        equal(document.getText().split(SURE).length, source.split(SURE).length);
      } finally {
        const config = vscode.workspace.getConfiguration('descrape');
        await config.update('keep', undefined, vscode.ConfigurationTarget.Global);
      }
    });

    it('is left alone where it is read-only', async () => {
      const document = await openPage();
      await set('files.readonlyInclude', { [`**/${document.uri.path.split('/').pop() ?? ''}`]: true });
      await run('cleanDocument');
      await run('cleanDocumentLikely');
      equal(document.getText(), source);
    });

    it('is left alone where it is closed meanwhile', async () => {
      const document = await openFromExplorer(source, extension);
      const cleaning = run('cleanDocument');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await cleaning;
      const bytes = await vscode.workspace.fs.readFile(document.uri);
      equal(new TextDecoder().decode(bytes), source);
    });

    it('is cleaned of what stands there, where it changes meanwhile', async () => {
      const document = await openPage();
      const cleaning = run('cleanDocument');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, at(document, PROSE[0]).start, 'Typed. ');
      ok(await vscode.workspace.applyEdit(edit), 'not typed');
      await cleaning;
      equal(document.getText(), safe.replace(PROSE[0], `Typed. ${PROSE[0]}`));
    });

    it('has no more to clean when it is clean', async () => {
      const descrape = await api();
      const document = await open(likely, { extension });
      await run('scanDocument');
      await run('cleanDocumentLikely');
      equal(descrape.status(document).text, 'No junk');
      equal(document.getText(), likely);
      equal(await marked(document, 0), []);
    });
  });
}

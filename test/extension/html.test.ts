import * as vscode from 'vscode';
import {
  action,
  api,
  apply,
  equal,
  marked,
  marks,
  ok,
  open,
  PROSE,
  ruleOf,
  run,
  set,
  SURE,
  tidyUp,
  until,
  withOwnPatterns,
} from './support';

const JUNK = `<aside class="box">\n    <p><a href="/a">${SURE}</a></p>\n  </aside>`;
const page = (part: string): string =>
  `<!doctype html>\n<html>\n<body>\n  <main>\n    <p>${PROSE[0]}</p>\n    <p>${PROSE[1]}</p>\n  </main>\n${part}</body>\n</html>\n`;

describe('HTML', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  async function scanned(): Promise<vscode.TextDocument> {
    const document = await open(page(`  ${JUNK}\n`), { extension: 'html' });
    await run('scanDocument');
    await until('marks', () => marks(document).length > 0);
    return document;
  }

  it('is scanned by command; the line of the opening tag is marked, and the rest faded', async () => {
    const document = await scanned();
    const shown = marks(document).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
    equal(
      shown.map(({ range }) => document.getText(range)),
      ['<aside class="box">'],
    );
    const faded = marks(document).find(({ severity }) => severity === vscode.DiagnosticSeverity.Hint);
    ok(faded, 'nothing faded');
    ok(faded.tags?.includes(vscode.DiagnosticTag.Unnecessary), 'not faded');
    ok(document.getText(faded.range).trimEnd().endsWith('</aside>'), document.getText(faded.range));
  });

  it('is cleaned by command, and comes back with one undo', async () => {
    const descrape = await api();
    const document = await scanned();
    await run('cleanDocument');
    equal(document.getText(), page(''));
    await until('nothing left', () => descrape.status(document).text === 'No junk');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), page(`  ${JUNK}\n`));
  });

  it('loses an element by quick fix', async () => {
    const document = await scanned();
    const line = document.positionAt(document.getText().indexOf('<aside')).line;
    await apply(await action(document, new vscode.Range(line, 3, line, 3), /^Remove/));
    equal(document.getText(), page(''));
  });

  it('is cleaned by selectors of its own', async () => {
    await set('descrape.customRules', [{ id: 'box', kind: 'selector', selector: 'aside.box' }]);
    const box = '<aside class="box"><p>Nobody knows this line.</p></aside>\n';
    const document = await open(page(box), { extension: 'html' });
    await run('scanDocument');
    equal((await marked(document, 1)).map(ruleOf), ['box']);
    await run('cleanDocument');
    equal(document.getText(), page(''));
  });

  it('reports a broken selector where it stands, and scans without it', async () => {
    const value = [{ id: 'box', kind: 'selector', selector: 'aside[' }];
    await set('descrape.customRules', value);
    const problem = await until('a report in the settings', () =>
      vscode.languages
        .getDiagnostics()
        .filter(([uri]) => uri.path.endsWith('settings.json'))
        .flatMap(([, diagnostics]) => diagnostics)
        .find(({ source }) => source === 'Descrape'),
    );
    ok(problem.message.includes('selector'), problem.message);
    await scanned();
  });

  it('is left alone where it is a template, unless asked', async () => {
    const descrape = await api();
    const source = page(`  ${JUNK}\n`).replace(
      '<main>',
      '<main>{% for item in items %}{{ item.title }}{{ item.text }}',
    );
    const document = await open(source, { extension: 'html' });
    await run('scanDocument');
    await run('cleanDocument');
    const { text, details } = descrape.status(document);
    equal([text, document.getText(), marks(document)], ['Cannot be scanned for junk', source, []]);
    ok(
      details.some((detail) => detail.includes('template')),
      details.join(' '),
    );
    await set('descrape.skipTemplates', false);
    await run('cleanDocument');
    ok(!document.getText().includes(SURE), document.getText());
  });

  it('says why it cannot be read', async () => {
    const descrape = await api();
    const document = await open('<div>'.repeat(20_000) + SURE, { extension: 'html' });
    await run('scanDocument');
    const { text, details } = descrape.status(document);
    equal(text, 'Cannot be scanned for junk');
    ok(
      details.some((detail) => detail.includes('nested')),
      details.join(' '),
    );
  });

  it('is not scanned before somebody asks', async () => {
    const document = await open(page(`  ${JUNK}\n`), { extension: 'html' });
    equal(marks(document), []);
  });
});

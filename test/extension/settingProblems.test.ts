import * as vscode from 'vscode';
import {
  api,
  equal,
  folder,
  marked,
  marks,
  ok,
  open,
  page,
  PROSE,
  set,
  SURE,
  tidyUp,
  until,
} from './support';
import { told, toldAbout } from './told';

const { Workspace } = vscode.ConfigurationTarget;

describe('wrong settings', () => {
  afterEach(async () => {
    await tidyUp();
    await until('no reports', async () => (await told()).length === 0);
  });

  it('are reported in the user settings, on the value', async () => {
    await set('descrape.patterns', { fine: SURE, broken: '/(/' });
    const { message } = await toldAbout(/\/User\/settings\.json$/, '"/(/"');
    ok(message.includes('regular expression'), message);
    const document = await open(page(PROSE[0], SURE));
    await marked(document, 1);
  });

  it('are reported in the workspace file, down to the field of a rule', async () => {
    await set(
      'descrape.customRules',
      [{ id: 'mine', kind: 'section', start: 'Zorp', lines: 'many' }],
      Workspace,
    );
    const { message } = await toldAbout(/fixture\.code-workspace$/, '"many"');
    ok(message.includes('whole number'), message);
  });

  it('are reported in the settings of a folder', async () => {
    await set('descrape.rules', { 'no-such-rule-at-all': 'off' }, { folder: 'second' });
    const { uri } = await toldAbout(/\/second\/\.vscode\/settings\.json$/, '"off"');
    ok(uri.path.startsWith(folder('second').uri.path), uri.toString());
  });

  it('are reported in the block of a language', async () => {
    await set('descrape.run', 'sometimes', { language: 'markdown' });
    const { message } = await toldAbout(/\/User\/settings\.json$/, '"sometimes"');
    ok(message.includes('onType'), message);
  });

  it('are reported whatever is wrong with them', async () => {
    const wrong: readonly (readonly [string, unknown, string])[] = [
      ['descrape.rules', 'none', '"none"'],
      ['descrape.patterns', 7, '7'],
      ['descrape.keep', [false], 'false'],
      ['descrape.severity', { safe: 'loud' }, '"loud"'],
      ['descrape.clean.confidence', 'certain', '"certain"'],
      ['descrape.blankLines', 'two', '"two"'],
    ];
    for (const [key, value] of wrong) await set(key, value);
    for (const [, , text] of wrong) await toldAbout(/\/User\/settings\.json$/, text);
    const document = await open(page(PROSE[0]));
    const status = (await api()).status(document);
    ok(status.isWarning, 'the status is quiet');
    ok(status.details.includes('6 settings are wrong'), status.details.join());
  });

  it('include keys that there are none of', async () => {
    const file = vscode.Uri.joinPath(folder('first').uri, '.vscode', 'settings.json');
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode(
        '{\n  // a comment\n  "descrape.patern": { "a": "b" },\n  "descrape.clean.speed": 1,\n}\n',
      ),
    );
    try {
      await toldAbout(/\/first\/\.vscode\/settings\.json$/, '"descrape.patern"');
      await toldAbout(/\/first\/\.vscode\/settings\.json$/, '"descrape.clean.speed"');
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('do not include rules that another place defines', async () => {
    await set('descrape.patterns', { fine: SURE });
    await set('descrape.rules', { 'pattern:fine': 'likely' }, { folder: 'first' });
    await set('descrape.rules', { 'pattern:gone': 'likely' }, Workspace);
    const { message } = await toldAbout(/fixture\.code-workspace$/, '"likely"');
    ok(message.includes('pattern:gone'), message);
    equal((await told()).length, 1);
    equal(marks(folder('first').uri).length, 0);
  });
});

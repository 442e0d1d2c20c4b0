/** What VS Code, the marketplace and npm read from package.json, and what nobody would notice until it is published. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Command {
  command: string;
  title: string;
  category?: string;
}
interface Setting {
  description?: string;
  markdownDescription?: string;
  scope?: string;
}
interface Walkthrough {
  steps: { media: Record<string, string | Record<string, string>> }[];
}
interface Manifest {
  main: string;
  browser: string;
  icon: string;
  bin: Record<string, string>;
  l10n?: string;
  engines: { vscode: string };
  activationEvents: string[];
  capabilities?: {
    untrustedWorkspaces?: { supported: boolean | 'limited'; restrictedConfigurations?: string[] };
    virtualWorkspaces?: unknown;
  };
  contributes: {
    commands: Command[];
    menus?: Record<string, { command?: string; submenu?: string }[]>;
    submenus?: { id: string }[];
    keybindings?: { command: string }[];
    configuration?: { properties: Record<string, Setting> };
    jsonValidation?: { url: string }[];
    walkthroughs?: Walkthrough[];
  };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

/** Texts that stand elsewhere: `%key%` is `key` of package.nls.json. */
const messageKeys = [...text.matchAll(/"%([^%"\s]+)%"/g)].map(([, key]) => key!);

/** Pictures and pages of a walkthrough: a path, or one for each kind of theme. */
function walkthroughFiles({ steps }: Walkthrough): string[] {
  return steps
    .flatMap(({ media }) => [media.image, media.markdown, media.svg])
    .flatMap((file) => (typeof file === 'object' ? Object.values(file) : (file ?? [])));
}

describe('manifest', () => {
  it('asks for the version of VS Code whose API it is compiled against', () => {
    assert.equal(manifest.devDependencies['@types/vscode'], '1.97.0');
    assert.equal(manifest.engines.vscode, '^1.97.0');
  });

  it('pins every dependency', () => {
    const loose = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });

  it('says in the contributing guide why each dependency is there', function () {
    const guide = 'docs/contributing.md';
    if (!existsSync(guide)) this.skip();
    const page = readFileSync(guide, 'utf8');
    const tools = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));
    const unexplained = tools.filter((name) => !page.includes(`\`${name}\``));
    assert.deepEqual(unexplained, []);
  });

  it('keeps the lock files free of the registry they were made with', () => {
    for (const file of ['package-lock.json', 'test/host/package-lock.json']) {
      const addresses = readFileSync(file, 'utf8').match(/"resolved": "https?:[^"]*"/g);
      assert.equal(addresses, null, `${file} holds addresses: npm install --omit-lockfile-registry-resolved`);
    }
  });

  it('gives every command a name of its own, a title and the category', () => {
    const ids = contributes.commands.map(({ command }) => command);
    assert.equal(new Set(ids).size, ids.length);
    for (const { command, title, category } of contributes.commands) {
      assert.match(command, /^descrape\.\w+$/);
      assert.ok(title.length > 0, `${command} has no title`);
      assert.equal(category, 'Descrape', command);
    }
  });

  it('puts only commands into menus and on keys that exist', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const submenus = new Set(contributes.submenus?.map(({ id }) => id));
    const entries = [...Object.values(contributes.menus ?? {}).flat(), ...(contributes.keybindings ?? [])];
    for (const entry of entries) {
      if ('submenu' in entry && entry.submenu) assert.ok(submenus.has(entry.submenu), entry.submenu);
      else assert.ok(known.has(entry.command ?? ''), entry.command);
    }
  });

  it('activates for what it works on, and never for everything', () => {
    assert.ok(manifest.activationEvents.length > 0);
    for (const event of manifest.activationEvents) {
      // VS Code derives onCommand and the like from the contributions itself.
      assert.match(event, /^(onLanguage:\w+|onStartupFinished|workspaceContains:.+|onWalkthrough:.+)$/);
    }
  });

  it('says how it behaves in Restricted Mode and in virtual workspaces', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities ?? {};
    assert.ok(untrustedWorkspaces, 'without it the extension is off in Restricted Mode');
    assert.notEqual(virtualWorkspaces, undefined);
    for (const key of untrustedWorkspaces.restrictedConfigurations ?? []) {
      assert.ok(contributes.configuration?.properties[key], `${key} is restricted, but no setting`);
    }
  });

  it('describes every setting, and lets folders have their own', () => {
    for (const [key, setting] of Object.entries(contributes.configuration?.properties ?? {})) {
      assert.match(key, /^descrape\./);
      assert.ok(setting.description ?? setting.markdownDescription, `${key} has no description`);
      // The default is `window`, which a folder of a multi-root workspace cannot override.
      assert.ok(setting.scope, `${key} has no scope`);
    }
  });

  it('names only files that are there after a build', () => {
    const schemas =
      contributes.jsonValidation?.map(({ url }) => url).filter((url) => url.startsWith('.')) ?? [];
    const walkthroughs = contributes.walkthroughs?.flatMap(walkthroughFiles) ?? [];
    const { main, browser, icon, bin, l10n } = manifest;
    const named = [
      main,
      browser,
      icon,
      ...Object.values(bin),
      ...schemas,
      ...walkthroughs,
      ...(l10n ? [l10n] : []),
    ];
    assert.deepEqual(
      named.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('finds all of its texts, and has no others', () => {
    const file = 'package.nls.json';
    const messages = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
      : {};
    assert.deepEqual([...new Set(messageKeys)].sort(), Object.keys(messages).sort());
  });
});

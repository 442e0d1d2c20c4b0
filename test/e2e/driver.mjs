// Uses the workbench as a person does: with keys and clicks, on the packaged extension. Notifications show, which is
// why the tests here run against the installed .vsix and not against an extension in development.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, newPage } from '../host/browser.mjs';
import { ROOT } from '../host/paths.mjs';
import { serverCli, serverFolder, startServer } from '../host/server.mjs';
import { exitOnSignals } from '../host/signals.mjs';
import { workbenchUrl } from '../host/workbench.mjs';
import { pressUntil, until } from './retry.mjs';
import { SettingsEditor } from './settings-editor.mjs';

const VSIX = path.join(ROOT, 'dist/descrape.vsix');
const SCREENSHOTS = path.join(ROOT, 'test/e2e/screenshots');
const QUICK_INPUT = '.quick-input-widget:visible';

exitOnSignals();

/**
 * Starts a fresh VS Code with the packaged extension and opens a folder in it: copies of the samples, and `files`
 * (name to content). `open` is the file to open first, `settings` the user's, `page` options of the browser's page.
 */
export async function openWorkbench({ files = {}, open, settings = {}, page: pageOptions } = {}) {
  if (!existsSync(VSIX)) throw new Error('There is no package: run `npm run package` first.');
  const dir = serverFolder();
  await serverCli(dir, '--install-extension', VSIX);
  const server = await startServer({ dir, settings });
  const folder = path.join(dir, 'workspace');
  cpSync(path.join(ROOT, 'samples'), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const browser = await launchBrowser();
  const { page, refused } = await newPage(browser, pageOptions);
  page.setDefaultTimeout(20_000);
  const workbench = new Workbench({ server, folder, browser, page, refused });
  await page.goto(workbenchUrl(server, { folder, ...(open ? { file: path.join(folder, open) } : {}) }));
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  if (open) await workbench.editor(open).locator('.view-line').first().waitFor();
  return workbench;
}

class Workbench {
  #server;
  #browser;
  #shots = 0;

  constructor({ server, folder, browser, page, refused }) {
    this.#server = server;
    this.#browser = browser;
    /** The workspace folder on disk. */
    this.folder = folder;
    /** Playwright's page, for what has no method here. */
    this.page = page;
    /** Addresses outside this machine that the page asked for; all were refused. */
    this.refused = refused;
    this.settingsEditor = new SettingsEditor(this);
  }

  async close() {
    await this.#browser.close();
    await this.#server.stop();
  }

  /** Saves a picture to the git-ignored test/e2e/screenshots. */
  async screenshot(name) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const number = String(++this.#shots).padStart(2, '0');
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${number}-${name}.png`) });
  }

  /** For a mocha `afterEach`: what the screen showed when a test failed, and what had been said before. */
  async screenshotIfFailed(test) {
    if (test?.state !== 'failed') return;
    const name = `FAILED-${test.title.replace(/\W+/g, '-')}`;
    await this.screenshot(name);
    await this.page.keyboard.press('Escape');
    await this.command('Notifications: Show Notifications').catch(() => undefined);
    await this.screenshot(`${name}-notifications`);
  }

  // --- files and text

  read(name) {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** The editor of a file of the folder, by its name. */
  editor(name) {
    return this.page.locator(`.part.editor .monaco-editor[data-uri$="/${name}"]`).first();
  }

  async openFile(name) {
    await this.#quickOpen('Control+P', name, path.basename(name));
    await this.editor(name).locator('.view-line').first().waitFor();
  }

  /** The lines that are on the screen. */
  async visibleText(name) {
    const text = await this.editor(name).locator('.view-lines').innerText();
    return text.replaceAll('\u00a0', ' ');
  }

  /** Puts the cursor somewhere; both count from 1, as in the status bar. */
  async goTo(line, column = 1) {
    await this.#quickOpen('Control+G', `:${line}:${column}`);
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Saves the active file until the disk holds what is expected: a change may arrive after the first try. */
  async save(name, isSaved) {
    let tries = 0;
    await until(`${name} to be saved`, async () => {
      if (tries++ % 20 === 0) await this.page.keyboard.press('Control+S');
      return isSaved(this.read(name));
    });
  }

  /** Marks drawn in the editor: `error`, `warning`, `info` or `hint`; `faded` is text shown as unnecessary. */
  marks(name, kind) {
    const classes = { faded: '.squiggly-unnecessary, .squiggly-inline-unnecessary' };
    return this.editor(name).locator(classes[kind] ?? `.squiggly-${kind}`);
  }

  // --- quick input: palette, pickers, questions

  async #quickOpen(key, text, row) {
    const input = this.page.locator(`${QUICK_INPUT} input[type=text]`);
    await pressUntil(this.page, key, input);
    await input.fill(text);
    if (row) await this.page.locator(`${QUICK_INPUT} .monaco-list-row.focused`, { hasText: row }).waitFor();
    await this.page.keyboard.press('Enter');
    return input;
  }

  /** Runs a command by its title, with category: `Descrape: Clean Document`. */
  async command(title) {
    await this.#quickOpen('F1', `>${title}`, title);
  }

  /** The rows of the picker that a command shows now. */
  pickerRows(text) {
    return this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: text });
  }

  async pick(text) {
    await this.pickerRows(text).first().click();
  }

  /** Types into the input box that a command shows now. */
  async answer(text) {
    await this.page.locator(`${QUICK_INPUT} input[type=text]`).fill(text);
    await this.page.keyboard.press('Enter');
  }

  // --- code actions

  /** Opens the menu of fixes at the cursor, once it holds a fix whose label holds `label`. */
  async openFixes(label) {
    const fix = this.page.locator('.action-widget .monaco-list-row.action', { hasText: label }).first();
    await pressUntil(this.page, 'Control+.', fix);
    return fix;
  }

  async applyFix(label) {
    await (await this.openFixes(label)).click();
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' });
  }

  // --- what the workbench says

  notification(text) {
    return this.page.locator('.notification-toast', { hasText: text }).first();
  }

  async clickInNotification(text, button) {
    await this.notification(text).locator('.monaco-button', { hasText: button }).click();
  }

  statusItem(text) {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text }).first();
  }

  /** Opens the Problems panel and gives its rows; those above and below the visible part are not drawn. */
  async problems(text) {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await pressUntil(this.page, 'Control+Shift+M', panel);
    return panel.locator('.monaco-list-row', { hasText: text });
  }

  async hideProblems() {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  // --- settings

  /** The user's settings on disk, as the Settings editor wrote them; none while it is writing: the file is empty then. */
  userSettings() {
    const text = readFileSync(path.join(this.#server.userDir, 'settings.json'), 'utf8');
    return text.trim() === '' ? {} : JSON.parse(text);
  }
}

// The Settings editor: a modal one in current versions, so it has to be closed before anything else is clicked.
import { pressUntil, until } from './retry.mjs';

export class SettingsEditor {
  #workbench;

  constructor(workbench) {
    this.#workbench = workbench;
  }

  get #root() {
    return this.#workbench.page.locator('.settings-editor');
  }

  /** Opens it with a search, such as `descrape.rules` or `@ext:descrape.descrape`. */
  async open(query) {
    const { page } = this.#workbench;
    const search = this.#root.locator('.suggest-input-container .monaco-editor').first();
    await pressUntil(page, 'Control+,', search);
    await search.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(query);
    await this.#root.locator('.setting-item-contents').first().waitFor();
  }

  /** The row of a setting, by its key. */
  row(key) {
    return this.#root.locator(`.setting-item-contents[data-key="${key}"]`).first();
  }

  async choose(key, label) {
    await this.row(key).locator('select').selectOption({ label });
  }

  async toggle(key) {
    await this.row(key).locator('.setting-value-checkbox').click();
  }

  async type(key, text) {
    await this.row(key).locator('input, textarea').first().fill(text);
  }

  /** Waits until the file holds a value for the key; the editor saves a moment after the change. */
  async saved(key, isRight) {
    await until(`${key} to be saved`, () => isRight(this.#workbench.userSettings()[key]));
  }

  async close() {
    const { page } = this.#workbench;
    for (let attempt = 1; (await this.#root.isVisible()) && attempt <= 5; attempt++) {
      await page.keyboard.press('Escape');
      await this.#root.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => undefined);
    }
    await this.#root.waitFor({ state: 'hidden' });
  }
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'mocha';
import { openWorkbench } from './driver.mjs';

const PAGE = 'voa-asia.txt';
const CLEANED = readFileSync('test/corpus/text/voa-asia/expected.txt', 'utf8');

describe('fix on save, in the packaged extension', () => {
  let workbench;

  before(async () => {
    workbench = await openWorkbench({
      open: PAGE,
      settings: { 'editor.codeActionsOnSave': { 'source.fixAll.descrape': 'explicit' } },
    });
  });
  afterEach(async function () {
    await workbench.screenshotIfFailed(this.currentTest);
  });
  after(() => workbench?.close());

  it('leaves exactly the article of the sample page', async () => {
    assert.notEqual(workbench.read(PAGE), CLEANED);
    await workbench.marks(PAGE, 'info').first().waitFor();
    // Only a changed document is saved: a line is opened and closed again.
    await workbench.goTo(3);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Backspace');
    await workbench.save(PAGE, (text) => text === CLEANED);
    await workbench.screenshot('saved');
  });
});

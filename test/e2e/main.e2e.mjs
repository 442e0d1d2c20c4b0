import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { openWorkbench } from './driver.mjs';

describe('the packaged extension in the workbench', () => {
  let workbench;

  before(async () => {
    workbench = await openWorkbench({ open: 'voa-asia.txt' });
  });
  afterEach(async function () {
    await workbench.screenshotIfFailed(this.currentTest);
  });
  after(() => workbench?.close());

  it('opens the sample', async () => {
    assert.match(await workbench.visibleText('voa-asia.txt'), /Pakistan, Russia Intensify Contacts/);
    await workbench.screenshot('sample');
  });

  it('is installed', async () => {
    await workbench.command('View: Show Extensions');
    await workbench.page.locator('.extension-list-item', { hasText: 'Descrape' }).first().waitFor();
    await workbench.screenshot('installed');
  });

  it('asks nothing of any other machine', () => {
    assert.deepEqual(workbench.refused, []);
  });
});

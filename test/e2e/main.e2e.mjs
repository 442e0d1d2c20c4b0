import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { openWorkbench } from './driver.mjs';

const SAMPLE = 'voa-asia.txt';
const DUPLICATE = /^(Pakistan's Foreign Minister Hina Rabbani Khar.*)\n\1$/m;

describe('the packaged extension in the workbench', () => {
  let workbench;

  before(async () => {
    workbench = await openWorkbench({ open: SAMPLE, settings: { 'editor.minimap.enabled': false } });
  });
  afterEach(async function () {
    await workbench.screenshotIfFailed(this.currentTest);
  });
  after(() => workbench?.close());

  it('is installed', async () => {
    await workbench.command('View: Show Extensions');
    await workbench.page.locator('.extension-list-item', { hasText: 'Descrape' }).first().waitFor();
    await workbench.command('View: Show Explorer');
  });

  it('marks junk in the sample', async () => {
    assert.match(workbench.read(SAMPLE), DUPLICATE);
    await workbench.marks(SAMPLE, 'info').first().waitFor();
    await workbench.screenshot('sample');
  });

  it('lists it in the Problems panel', async () => {
    const rows = await workbench.problems('Descrape');
    await rows.first().waitFor();
    await workbench.screenshot('problems');
    await workbench.hideProblems();
  });

  it('removes one finding by quick fix', async () => {
    await workbench.goTo(6);
    const fix = await workbench.openFixes('Remove this line');
    await workbench.screenshot('quick-fix');
    await fix.click();
    await workbench.save(SAMPLE, (text) => !DUPLICATE.test(text));
  });

  it('cleans the document by command, says so, and one undo brings everything back', async () => {
    const before = workbench.read(SAMPLE);
    await workbench.command('Descrape: Clean Document Including Likely Junk');
    await workbench.notification('Removed').waitFor();
    await workbench.screenshot('cleaned');
    await workbench.save(SAMPLE, (text) => text.length < before.length);
    await workbench.clickInNotification('Removed', 'Undo');
    await workbench.save(SAMPLE, (text) => text === before);
  });

  it('follows a setting changed in the Settings editor', async () => {
    const { settingsEditor } = workbench;
    await settingsEditor.open('descrape.clean.confidence');
    await settingsEditor.choose('descrape.clean.confidence', 'likely');
    await settingsEditor.saved('descrape.clean.confidence', (value) => value === 'likely');
    await workbench.screenshot('settings');
    await settingsEditor.close();
    const before = workbench.read(SAMPLE);
    await workbench.command('Descrape: Clean Document');
    await workbench.save(SAMPLE, (text) => text.length < before.length);
  });

  it('asks nothing of any other machine', () => {
    assert.deepEqual(workbench.refused, []);
  });
});

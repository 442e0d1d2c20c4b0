import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'mocha';
import { openWorkbench } from './driver.mjs';

const PAGE = 'island-bread.html';
const NOTE = 'turndown-news.md';
const page = readFileSync('test/corpus/extract/island-bread/source.html', 'utf8');
const note = readFileSync('test/corpus/markdown/turndown-news/source.md', 'utf8');
const lineOf = (text, part) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('HTML and Markdown in the workbench', () => {
  let workbench;

  before(async () => {
    workbench = await openWorkbench({
      files: { [PAGE]: page, [NOTE]: note },
      open: PAGE,
      settings: { 'editor.minimap.enabled': false },
    });
  });
  afterEach(async function () {
    await workbench.screenshotIfFailed(this.currentTest);
  });
  after(() => workbench?.close());

  const isWhole = (source) => (text) => text === source;
  const isWithout = (part) => (text) => !text.includes(part);

  async function scan(name) {
    await workbench.command('Descrape: Scan Document');
    await workbench.notification('findings').waitFor();
    await workbench.marks(name, 'info').first().waitFor();
    await workbench.screenshot(`scanned-${name}`);
  }

  /** Takes one part away by the menu of fixes, and back by Ctrl+Z. */
  async function fixAndUndo(name, source, part) {
    await workbench.goTo(lineOf(source, part), 4);
    const fix = await workbench.openFixes('Remove th');
    await workbench.screenshot(`fixes-${name}`);
    await fix.click();
    await workbench.save(name, isWithout(part));
    await workbench.page.keyboard.press('Control+Z');
    await workbench.save(name, isWhole(source));
  }

  /** Cleans by command, and brings everything back by Ctrl+Z. */
  async function cleanAndUndo(name, source, part) {
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('Descrape: Clean Document');
    await workbench.notification('Removed').waitFor();
    await workbench.screenshot(`cleaned-${name}`);
    await workbench.save(name, isWithout(part));
    await workbench.page.keyboard.press('Control+Z');
    await workbench.save(name, isWhole(source));
  }

  it('marks the junk of a page by command', () => scan(PAGE));

  it('takes an element away by quick fix, and one undo brings it back', () =>
    fixAndUndo(PAGE, page, 'class="share-buttons"'));

  it('cleans a page, and one undo brings back every byte', () => cleanAndUndo(PAGE, page, 'share-buttons'));

  it('extracts the article into an editor beside the page', async () => {
    await workbench.command('Descrape: Extract Article');
    const lines = workbench.page.locator('.part.editor .monaco-editor[data-uri^="untitled:"] .view-lines');
    await lines.getByText('Bread for an island & its guests').first().waitFor();
    await workbench.screenshot('extracted');
    assert.equal(await workbench.page.locator('.part.editor .tab', { hasText: 'Untitled' }).count(), 1);
    assert.equal(workbench.read(PAGE), page);
  });

  it('does the same to Markdown', async () => {
    await workbench.openFile(NOTE);
    await scan(NOTE);
    await fixAndUndo(NOTE, note, 'Share on Facebook');
    await cleanAndUndo(NOTE, note, 'Share on Facebook');
  });
});

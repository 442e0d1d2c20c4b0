// Makes the pictures that the README shows, in media/, from the packaged extension: `npm run pictures`.
import path from 'node:path';
import { ROOT } from '../host/paths.mjs';
import { openWorkbench } from './driver.mjs';

const SAMPLE = 'voa-asia.txt';
const VIEWPORT = { width: 1100, height: 700 };

const workbench = await openWorkbench({
  open: SAMPLE,
  settings: {
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.occurrencesHighlight': 'off',
    'editor.stickyScroll.enabled': false,
    'workbench.activityBar.location': 'hidden',
    'breadcrumbs.enabled': false,
  },
  page: { viewport: VIEWPORT },
});
const { page } = workbench;
const picture = (name) => page.screenshot({ path: path.join(ROOT, 'media', `screenshot-${name}.png`) });

try {
  await workbench.marks(SAMPLE, 'info').first().waitFor();
  await page.keyboard.press('Control+B');
  await workbench.problems('Descrape');
  await workbench.editor(SAMPLE).locator('.view-line').first().click();
  await workbench.goTo(46);
  await picture('scan');
  await workbench.command('View: Hide Panel');

  await workbench.goTo(57);
  await workbench.openFixes('Remove these');
  await picture('quick-fix');
  await page.keyboard.press('Escape');
} finally {
  await workbench.close();
}

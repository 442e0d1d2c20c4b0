// Draws media/icon.png from media/icon.svg. The marketplace takes no SVG; run this after changing it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, newPage } from '../test/host/browser.mjs';
import { ROOT } from '../test/host/paths.mjs';

const SIZE = 256;
const browser = await launchBrowser();
const { page } = await newPage(browser, { viewport: { width: SIZE, height: SIZE } });
const svg = readFileSync(path.join(ROOT, 'media/icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.screenshot({ path: path.join(ROOT, 'media/icon.png'), omitBackground: true });
await browser.close();

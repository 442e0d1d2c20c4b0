// The browser that shows the workbench, cut off from the network.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const ARGS = [
  '--no-sandbox', // it cannot be had as root or in most containers, and only pages of this machine are shown
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
    args: ARGS,
    // Playwright ends the process at once on Ctrl+C; the launchers clean up first (`onSignal` there).
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** A page that can reach this machine only, in a profile of its own. `refused` collects what it asked for beyond. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce', // the workbench follows it; screenshots would catch notifications half faded in
    ...options,
  });
  const refused = [];
  await context.route(/^https?:/, (route) => {
    const { hostname } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || hostname === 'localhost') return route.continue();
    refused.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  return { page, refused };
}

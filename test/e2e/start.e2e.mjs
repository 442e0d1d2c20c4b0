/* global fetch */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { launchBrowser, newPage } from '../host/browser.mjs';
import { ROOT } from '../host/paths.mjs';
import { until } from './retry.mjs';

/** Without a display `npm start` uses the test host, also where there is a `code`. */
function start() {
  const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs')], { env });
  const started = { child, output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (started.output += data));
  return started;
}

describe('npm start', () => {
  let browser;
  let started;

  before(async () => {
    browser = await launchBrowser();
    started = start();
  });
  after(async () => {
    started?.child.kill('SIGINT');
    await browser?.close();
  });

  it('prints an address at which the sample is open and the extension at work', async () => {
    const address = await until(
      'an address',
      () => /^\s*(http:\/\/127\.0\.0\.1\S+)$/m.exec(started.output)?.[1],
      30_000,
    );
    const { page } = await newPage(browser);
    await page.goto(address);
    const editor = page.locator('.part.editor .monaco-editor[data-uri$="/voa-asia.txt"]');
    await editor.locator('.squiggly-info').first().waitFor();
  });

  it('ends on Ctrl+C, with its server', async () => {
    const { origin } = new URL(/http:\S+/.exec(started.output)[0]);
    const exit = new Promise((done) => started.child.once('exit', done));
    started.child.kill('SIGINT');
    assert.equal(await exit, 0);
    await until('the server to be gone', () =>
      fetch(origin).then(
        () => false,
        () => true,
      ),
    );
  });
});

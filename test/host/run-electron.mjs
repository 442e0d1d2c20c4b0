// Runs the same suite in the desktop VS Code (Electron), where one is at hand or can be downloaded.
//   VSCODE_EXECUTABLE=/path/to/code                an installed one
//   VSCODE_VERSION=stable | insiders | 1.97.0      the one to download otherwise (default: stable)
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ROOT } from './paths.mjs';

const temporary = mkdtempSync(path.join(os.tmpdir(), 'descrape-electron-'));
try {
  cpSync(path.join(ROOT, 'test/extension/fixture'), temporary, { recursive: true });
  await runTests({
    ...(process.env.VSCODE_EXECUTABLE ? { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE } : {}),
    version: process.env.VSCODE_VERSION ?? 'stable',
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(ROOT, 'dist/test/extension/index.js'),
    launchArgs: [
      path.join(temporary, 'fixture.code-workspace'),
      '--disable-extensions',
      // A socket below it may be 103 characters long at most, which a deep checkout exceeds.
      `--user-data-dir=${path.join(temporary, 'data')}`,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

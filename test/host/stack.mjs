// Turns positions in bundles into positions in sources, so that a failure of either host names the line to look at.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** `file:///.../dist/x.js:12:34` and the worker's `http://.../dist/x.js#vscode-extension:12:34` alike. */
const POSITION = /(?:[a-z]+:\/\/|\/)[^\s()]*?\/(dist\/[\w./-]+\.js)(#vscode-extension)?:(\d+):(\d+)/g;
/** The worker host evaluates a file through `new Function`, which puts two lines above it. */
const LINES_ABOVE = 2;

const maps = new Map();

function mapOf(bundle) {
  if (!maps.has(bundle)) {
    const file = path.join(ROOT, `${bundle}.map`);
    maps.set(bundle, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  }
  return maps.get(bundle);
}

/** The text with the positions that a source map knows replaced, and without the frames inside packages. */
export function mapPositions(text) {
  const mapped = text.replace(POSITION, (whole, bundle, worker, line, column) => {
    const entry = mapOf(bundle)?.findEntry(line - 1 - (worker ? LINES_ABOVE : 0), column - 1);
    if (!entry?.originalSource) return whole;
    const source = path.resolve(ROOT, path.dirname(bundle), entry.originalSource);
    return `${path.relative(ROOT, source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
  return mapped
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules\/|node:internal\/)/.test(line))
    .join('\n');
}

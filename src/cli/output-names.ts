/** What the files of `--output-dir` are called. Pure. */
import * as path from 'node:path';
import type { ExtractTo } from './options';

const EXTENSIONS: Readonly<Record<ExtractTo, string>> = {
  markdown: '.md',
  text: '.txt',
  html: '.html',
  json: '.json',
};

/** For each file its name below the output folder: as below the folder that all of them are in, with another ending. */
export function outputNames(files: readonly string[], to: ExtractTo): ReadonlyMap<string, string> {
  const shared = sharedFolder(files.map((file) => path.dirname(file)));
  return new Map(
    files.map((file) => {
      const { dir, name } = path.parse(path.relative(shared, file));
      return [file, path.join(dir, name + EXTENSIONS[to])];
    }),
  );
}

/** The deepest folder that holds all of them. */
function sharedFolder(folders: readonly string[]): string {
  let shared = folders[0] ?? '';
  for (const folder of folders) {
    while (folder !== shared && !folder.startsWith(shared.endsWith(path.sep) ? shared : shared + path.sep)) {
      const parent = path.dirname(shared);
      if (parent === shared) break;
      shared = parent;
    }
  }
  return shared;
}

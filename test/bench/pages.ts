import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A labelled page; one character of `labels` for each line: C content, J junk, U unsure, blank. */
export interface LabelledPage {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly site: string;
  readonly text: string;
  readonly labels: string | null;
  /** Labels that two extractors agree on, where nobody labelled by hand. */
  readonly silver?: string | null;
  /** First and last line of the article's surroundings, inclusive. */
  readonly crop?: readonly [number, number];
}

/** Every page of `text/*.jsonl.gz` in the data folder. Throws where the folder cannot be read. */
export function readPages(data: string): LabelledPage[] {
  const folder = path.join(data, 'text');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(path.join(folder, name)))
        .toString('utf8')
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPage);
}

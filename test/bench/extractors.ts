/** Other programs that get the article out of a page's HTML, to compare with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program makes of a page, and how long it took: the parser of the page and the program itself apart. */
export interface Extracted {
  /** Undefined where it finds no article, or fails. */
  readonly html: string | undefined;
  readonly parseMs: number;
  readonly workMs: number;
}

export interface Extractor {
  /** Name and version. */
  readonly name: string;
  extract(html: string): Promise<Extracted>;
}

/** A page as a program's own documentation has it parsed. */
interface Opened {
  readonly document: unknown;
  close?(): void;
}

const MODULES = path.resolve('test/bench/peers/node_modules');

/** No site that any of them has rules for. */
const PAGE_URL = 'https://page.example/article';

/** Rejects where `test/bench/peers/install.mjs` has not run. */
export async function extractors(): Promise<Extractor[]> {
  const { JSDOM, VirtualConsole } = await load<{
    JSDOM: new (html: string, options: object) => { window: { document: unknown; close(): void } };
    VirtualConsole: new () => object;
  }>('jsdom/lib/api.js');
  const { Readability } = await load<{
    Readability: new (document: unknown) => { parse(): { content?: string | null } | null };
  }>('@mozilla/readability/index.js');
  const { Defuddle } = await load<{
    Defuddle: (document: unknown, url: string, options: object) => Promise<{ content?: string }>;
  }>('defuddle/dist/node.js');
  const { parseLinkedomHTML } = await load<{
    parseLinkedomHTML: (html: string, url: string) => unknown;
  }>('defuddle/dist/utils/linkedom-compat.js');

  return [
    extractor(
      '@mozilla/readability',
      (html) => {
        // Without a console of its own jsdom prints every style sheet that it cannot read.
        const { window } = new JSDOM(html, { url: PAGE_URL, virtualConsole: new VirtualConsole() });
        return { document: window.document, close: () => window.close() };
      },
      (document) => Promise.resolve(new Readability(document).parse()?.content ?? ''),
    ),
    extractor(
      'defuddle',
      (html) => ({ document: parseLinkedomHTML(html, PAGE_URL) }),
      async (document) => (await Defuddle(document, PAGE_URL, { useAsync: false })).content ?? '',
    ),
  ];
}

function extractor(
  name: string,
  open: (html: string) => Opened,
  articleOf: (document: unknown) => Promise<string>,
): Extractor {
  return {
    name: `${name} ${versionOf(name)}`,
    async extract(html) {
      const began = performance.now();
      const page = open(html);
      const parsed = performance.now();
      const article = await articleOf(page.document).catch(() => '');
      const done = performance.now();
      page.close?.();
      return {
        html: article.trim() === '' ? undefined : article,
        parseMs: parsed - began,
        workMs: done - parsed,
      };
    },
  };
}

async function load<T>(file: string): Promise<T> {
  return ((await import(pathToFileURL(path.join(MODULES, file)).href)) as { default: T }).default;
}

function versionOf(name: string): string {
  const file = path.join(MODULES, name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

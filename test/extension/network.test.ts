import * as vscode from 'vscode';
import { api, equal, open, page, PROSE, run, tidyUp, until } from './support';

/** Where a program asks for the network, in this host. */
function doors(): readonly (readonly [object: object, method: string])[] {
  const inEveryHost = [
    [globalThis, 'fetch'],
    [globalThis, 'WebSocket'],
    [globalThis, 'XMLHttpRequest'],
    [globalThis, 'EventSource'],
  ] as const;
  if (WEB) return inEveryHost;
  const load = require as (name: string) => object;
  return [
    ...inEveryHost,
    [(load('node:net') as { Socket: { prototype: object } }).Socket.prototype, 'connect'],
    [load('node:dns'), 'lookup'],
    [load('node:dgram'), 'createSocket'],
    [load('node:child_process'), 'spawn'],
  ];
}

/** Shuts every door for as long as `work` takes, and gives the call stacks of whoever knocked. */
async function withoutNetwork(work: () => Promise<void>): Promise<string[]> {
  const knocks: string[] = [];
  const open = doors().flatMap(([object, method]) => {
    const before = Object.getOwnPropertyDescriptor(object, method);
    if (!before) return [];
    const refuse = function (): never {
      const { stack = '' } = new Error(`${method} was called`);
      knocks.push(stack);
      throw new Error('There is no network.');
    };
    Object.defineProperty(object, method, { ...withoutAccessors(before), value: refuse });
    return [() => Object.defineProperty(object, method, before)];
  });
  try {
    await work();
  } finally {
    for (const restore of open) restore();
  }
  return knocks;
}

function withoutAccessors({ configurable, enumerable }: PropertyDescriptor): PropertyDescriptor {
  return { configurable: configurable ?? true, enumerable: enumerable ?? true, writable: true };
}

/** VS Code's own doings are not ours: ours come from the folder of the extension. */
const isOurs = (stack: string): boolean => /[/\\]dist[/\\](?!test[/\\])/.test(stack);

describe('without a network', () => {
  afterEach(tidyUp);

  it('everything works, and nothing asks for one', async () => {
    const descrape = await api();
    const junk = "Your JavaScript is turned off or you have an old version of Adobe's Flash Player.";
    const knocks = await withoutNetwork(async () => {
      for (const [extension, text] of [
        ['txt', page(...PROSE, junk)],
        ['md', page('# A bridge', ...PROSE, junk)],
        ['html', [...PROSE, junk].map((line) => `<p>${line}</p>`).join('\n')],
      ] as const) {
        const document = await open(text, { extension });
        equal((await descrape.scan(document)).findings.length, 1, `findings in ${extension}`);
        await run('cleanDocument');
        await until('the junk to go', () => !document.getText().includes(junk));
      }
      await run('extractArticle');
      await until('the article', () => vscode.window.activeTextEditor?.document.isUntitled);
    });
    equal(knocks.filter(isOurs), [], 'who asked');
  });
});

import type { Segment } from '../model/segment';

/** First and last code point of the blocks of a script, and its name. Letters elsewhere are not counted. */
const BLOCKS: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x530, 0x58f, 'Armenian'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x600, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xb80, 0xbff, 'Tamil'],
  [0xe00, 0xe7f, 'Thai'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Korean'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7af, 'Korean'],
];
/** Enough to tell the mix. */
const LETTERS = 20_000;
/** A smaller share is names and quotations. */
const SMALLEST_SHARE = 0.05;
/** From this share of kana on, Han characters are Japanese. */
const JAPANESE = 0.1;
const LETTER = /\p{L}/u;

/** In which scripts a document is written: "Cyrillic script", "Latin (80 %) and Greek (20 %) script". */
export function scriptMix(segments: readonly Segment[]): string | undefined {
  const counts = countScripts(segments);
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('Han') ?? 0;
  if (kana > 0) {
    counts.delete('kana');
    const isJapanese = kana >= (kana + han) * JAPANESE;
    if (isJapanese) counts.delete('Han');
    counts.set(isJapanese ? 'Japanese' : 'Han', kana + han);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const mix = [...counts].filter(([, count]) => count >= total * SMALLEST_SHARE).sort((a, b) => b[1] - a[1]);
  const [first] = mix;
  if (!first) return undefined;
  if (mix.length === 1) return `${first[0]} script`;
  const names = mix.map(([script, count]) => `${script} (${Math.round((100 * count) / total)} %)`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} script`;
}

/** How many letters each script has, in the order in which they come up. */
function countScripts(segments: readonly Segment[]): Map<string, number> {
  const counts = new Map<string, number>();
  const byBlock = new Uint32Array(BLOCKS.length);
  let left = LETTERS;
  for (const { text } of segments) {
    for (let i = 0; i < text.length && left > 0; i++) {
      const block = blockOf(text.charCodeAt(i));
      if (block < 0) continue;
      if (byBlock[block] === 0) counts.set(BLOCKS[block]?.[2] ?? '', 0);
      byBlock[block] = (byBlock[block] as number) + 1;
      left--;
    }
    if (left === 0) break;
  }
  BLOCKS.forEach(([, , script], block) => {
    const count = byBlock[block] as number;
    if (count > 0) counts.set(script, (counts.get(script) ?? 0) + count);
  });
  return counts;
}

/** Place in `BLOCKS` plus 2 by UTF-16 code unit, 1 for what is no letter of them, 0 for what was not asked for yet. */
const KNOWN = new Uint8Array(0x10000);

/** The block of a letter; below 0 for everything else. */
function blockOf(code: number): number {
  const known = KNOWN[code] as number;
  if (known !== 0) return known - 2;
  const isLetter = LETTER.test(String.fromCharCode(code));
  const block = isLetter ? BLOCKS.findIndex(([first, last]) => code >= first && code <= last) : -1;
  KNOWN[code] = block + 2;
  return block;
}

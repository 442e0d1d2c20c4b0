/**
 * Two views of a line for matching only; the source is never changed by them.
 *
 * `readable`: what a reader sees: spaces of every kind folded to one, invisible characters and soft hyphens gone.
 * `core`: for comparing: also compatibility forms and quotes made plain, lower-cased (Turkish i folded), digits to 0,
 * decoration, brackets around the whole and closing punctuation stripped.
 */

/** Spaces that a page uses for layout: ASCII blanks, NBSP and the Unicode space separators, line and paragraph separators. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]+/gu;
/** Characters without a glyph. ZWNJ and ZWJ (U+200C, U+200D) shape Persian, Indic and emoji text and are not among them. */
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/gu;
/** Everything but single spaces between ASCII characters that have a glyph. */
const MAYBE_UNCLEAN = /[^ -~]| {2}|^ | $/;
const NON_ASCII = /[\u0080-\uffff]/;
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{2,6}|#x[0-9a-f]{2,6});/giu;

/** The entities that scraped text really keeps; the full table serves the repair, not the matching. */
const COMMON_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
  reg: '®',
  raquo: '»',
  laquo: '«',
  bull: '•',
  middot: '·',
};

function decodeCommonEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return COMMON_ENTITIES[name] ?? entity;
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : entity;
}

/** A line as a reader sees it. Takes any string, lone surrogates too. */
export function readable(line: string): string {
  if (!MAYBE_UNCLEAN.test(line) && !line.includes('&')) return line;
  const decoded = line.includes('&') ? line.replace(ENTITY, decodeCommonEntity) : line;
  return decoded.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060]/gu;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033]/gu;
/** Joiners (which phrases write now with, now without), combining dot above (left by lower-casing the Turkish İ), tatweel. */
const JOINERS = /\u200c|\u200d|\u0307|\u0640|\ufe0e|\ufe0f/g;
const DIGIT = /\p{Nd}/gu;
const ASCII_DIGIT = /[1-9]/g;
/** Bullets, arrows, rules and pictographs that menus put around their words. Not ©, ®, ™, currency, % or digits. */
const DECORATION =
  /[\s>»›→⇒➔➜▶►•·∙‧|*+#✕×✖–—\-:…▾▼▲△▸▹◂◀←<«‹_=~/\\,;\ufffd]|(?![©®™\d])\p{Extended_Pictographic}/u;
const CLOSING = /[.!。！]/u;
const WRAPPED = /^(?:\(([^()]*)\)|\[([^[\]]*)\])$/u;

/** A letter or a zero of a core: what most lines begin and end with. */
function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x30;
}

/** Cuts decoration from both ends, and closing punctuation from the end. Linear, unlike a RegExp that ends in `$`. */
function undecorated(s: string): string {
  let start = 0;
  let end = s.length;
  const isDecoration = (at: number): boolean =>
    !isAsciiLetter(s.charCodeAt(at)) && DECORATION.test(String.fromCodePoint(s.codePointAt(at) ?? 0));
  while (start < end && isDecoration(start)) start += (s.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  while (end > start) {
    const isPair = end - 2 >= start && (s.codePointAt(end - 2) ?? 0) > 0xffff;
    const at = isPair ? end - 2 : end - 1;
    if (!isDecoration(at) && !CLOSING.test(s.charAt(at))) break;
    end = at;
  }
  return s.slice(start, end);
}

/** The characters of a core before anything is cut from its ends. */
export function plainLetters(text: string): string {
  let s = text;
  if (NON_ASCII.test(s)) {
    s = s.normalize('NFKC').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
    s = s.toLowerCase().replace(JOINERS, '').replaceAll('ı', 'i').replaceAll('ي', 'ی').replaceAll('ك', 'ک');
    return s.replace(DIGIT, '0');
  }
  return s.toLowerCase().replace(ASCII_DIGIT, '0');
}

/** The core of a line that `readable` gave. Empty when nothing but decoration is left. */
export function core(text: string): string {
  const s = undecorated(plainLetters(text));
  const wrapped = WRAPPED.exec(s);
  return wrapped ? (wrapped[1] ?? wrapped[2] ?? '').trim() : s;
}

/** The core of a phrase as a person writes it. */
export function coreOf(phrase: string): string {
  return core(readable(phrase));
}

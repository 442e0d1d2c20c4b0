/** Preformatted text of a page and the language it is in. */
import type { Element } from 'hast';
import { elementOf } from './block';
import type { HtmlPage, PageNode } from '../../model/page';

const LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?-|brush:\s*|highlight-(?:source-|text-)?|sourceCode\s+|hljs\s+(?!language-))([\w+#.-]{1,30})/iu;
/** As highlight.js writes it behind a bare name. */
const BARE_LANGUAGE = /(?:^|\s)([\w+#.-]{1,30})\s+hljs(?:$|\s)/u;
/** Names that highlighters use for what is none. */
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|nohighlight|default|notranslate)$/iu;
/** Numbers of lines, as highlighters print them. */
const GUTTER = /(?:^|[\s_-])(?:gutter|lineno|linenos|line-?numbers?(?:-rows)?)(?:$|[\s_-])/iu;
const LINES = new Set(['div', 'p', 'li', 'tr']);

/** Nothing but numbers. */
const NUMBERS = /^\s*\d+(?:\s+\d+)*\s*$/u;

/** Whether a `<pre>` holds the numbers of the lines of another one, in the next cell of a table. */
export function isGutter(page: HtmlPage, pre: PageNode): boolean {
  const { nodes } = page;
  const within = (tag: string): PageNode | undefined => {
    let at = nodes[pre.parent];
    while (at && at.tag !== tag) at = nodes[at.parent];
    return at;
  };
  const row = within('tr');
  if (!row || !NUMBERS.test(codeText(page, pre))) return false;
  return nodes.slice(pre.last + 1, row.last + 1).some(({ tag }) => tag === 'pre');
}

/** The text of a `<pre>`: every blank counts. Numbers of lines beside it are left out. */
export function codeText({ nodes }: HtmlPage, { index, last }: PageNode): string {
  let text = '';
  const ends: number[] = [];
  const newLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  for (let i = index + 1; i <= last; i++) {
    const node = nodes[i];
    if (!node) break;
    while ((ends.at(-1) ?? i) < i) {
      ends.pop();
      newLine();
    }
    if (node.kind === 'text') text += node.text;
    else if (GUTTER.test(node.attributes.get('class') ?? '')) i = node.last;
    else if (node.tag === 'br') text += '\n';
    else if (LINES.has(node.tag)) {
      newLine();
      ends.push(node.last);
    }
  }
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .replace(/\n+$/u, '')
    .replace(/^\n+/u, '');
}

/** The block; undefined where it is empty. */
export function codeBlock(page: HtmlPage, node: PageNode): Element | undefined {
  const value = codeText(page, node);
  if (value.trim() === '') return undefined;
  const language = codeLanguage(page, node);
  const code = elementOf('code', [{ type: 'text', value }]);
  if (language !== undefined) code.properties.className = [`language-${language}`];
  return elementOf('pre', [code]);
}

/** The language that the `<pre>`, the `<code>` in it or an element close around it names. */
function codeLanguage({ nodes }: HtmlPage, pre: PageNode): string | undefined {
  const inside = nodes.slice(pre.index + 1, pre.last + 1).find(({ tag }) => tag === 'code');
  const around = nodes[pre.parent];
  for (const node of [pre, inside, around, nodes[around?.parent ?? -1]]) {
    const { attributes } = node ?? {};
    if (!attributes) continue;
    const named = attributes.get('data-lang') ?? attributes.get('data-language');
    const classes = attributes.get('class') ?? '';
    const language = named ?? (LANGUAGE.exec(classes) ?? BARE_LANGUAGE.exec(classes))?.[1];
    if (language !== undefined && /^[\w+#.-]+$/u.test(language)) {
      return NO_LANGUAGE.test(language) ? undefined : language.toLowerCase();
    }
  }
  return undefined;
}

/** A run of text between two blocks -> the inline elements that it consists of. */
import type { Element, ElementContent } from 'hast';
import { tidyEdges } from './edges';

/** What formats a stretch of text: an element without its content. */
export interface Mark {
  readonly tag: string;
  readonly properties: Readonly<Record<string, string>>;
}

type Item = { readonly marks: readonly Mark[] } & (
  { readonly kind: 'text'; text: string } | { readonly kind: 'atom'; readonly element: Element }
);

/** Blanks that HTML folds, and no-break spaces, of which a reader sees no difference. */
const BLANKS = /[ \t\n\f\r\u00a0]+/gu;
/** Characters without a glyph at which a browser may break a line. */
const INVISIBLE = /[\u200b\u00ad\ufeff\u2060]/gu;

/** Where one sentence ends, and another begins. */
const SENTENCE_END = /\p{Ll}[.!?]["”’)]?$/u;
const SENTENCE_START = /^["“‘(]?\p{Lu}/u;

/** Collects a run. Blanks are folded; formatting begins and ends at text, never at a blank. */
export class Run {
  readonly #items: Item[] = [];
  #isSpacePending = false;
  #breaks = 0;
  #isEdge = false;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  text(source: string, marks: readonly Mark[]): void {
    const text = source.replace(INVISIBLE, '').replace(BLANKS, ' ');
    if (text === '') return;
    if (/^\s/u.test(text)) this.#isSpacePending = true;
    const shown = text.trim();
    if (shown === '') return;
    const before = this.#items.at(-1);
    if (
      this.#isEdge &&
      before?.kind === 'text' &&
      SENTENCE_END.test(before.text) &&
      SENTENCE_START.test(shown)
    ) {
      this.#isSpacePending = true;
    }
    this.#isEdge = false;
    this.#space(marks);
    const last = this.#items.at(-1);
    if (last?.kind === 'text' && areSame(last.marks, marks)) last.text += shown;
    else this.#items.push({ kind: 'text', text: shown, marks: [...marks] });
    this.#isSpacePending = /\s$/u.test(text);
  }

  /** Here an element begins that a style sheet may set off: a sentence that begins with it has a blank before it. */
  edge(): void {
    this.#isEdge = true;
  }

  /** Something that is not text and stands in the line: a picture, say. */
  atom(element: Element, marks: readonly Mark[]): void {
    this.#space(marks);
    this.#items.push({ kind: 'atom', element, marks: [...marks] });
  }

  /** A `<br>`. Says whether it is the second in a row, which makes a paragraph. */
  lineBreak(): boolean {
    if (this.isEmpty) return false;
    this.#isSpacePending = false;
    return ++this.#breaks > 1;
  }

  /** What follows is to stand on another line. */
  newLine(): void {
    if (!this.isEmpty) this.#breaks = Math.max(1, this.#breaks);
  }

  #space(marks: readonly Mark[]): void {
    const last = this.#items.at(-1);
    if (last && this.#breaks > 0) {
      const element: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
      this.#items.push({ kind: 'atom', element, marks: shared(last.marks, marks) });
    } else if (last && this.#isSpacePending) {
      const around = shared(last.marks, marks);
      if (last.kind === 'text' && areSame(last.marks, around)) last.text += ' ';
      else this.#items.push({ kind: 'text', text: ' ', marks: around });
    }
    this.#breaks = 0;
    this.#isSpacePending = false;
  }

  /** The items with punctuation out of emphasis where it has to be, blanks again outside of all formatting. */
  #tidy(): readonly Item[] {
    const tidied = tidyEdges(this.#items);
    if (tidied.every((item, i) => item === this.#items[i])) return this.#items;
    const run = new Run();
    for (const item of tidied) {
      if (item.kind === 'text') run.text(item.text, item.marks);
      else run.atom(item.element, item.marks);
    }
    return run.#tidy();
  }

  /** The elements, outermost formatting first. */
  content(): ElementContent[] {
    const content: ElementContent[] = [];
    const open: { mark: Mark; children: ElementContent[] }[] = [];
    for (const item of this.#tidy()) {
      let depth = 0;
      while (depth < open.length && isSame(open[depth]?.mark, item.marks[depth])) depth++;
      open.length = depth;
      let children = open.at(-1)?.children ?? content;
      for (const mark of item.marks.slice(depth)) {
        const inside: ElementContent[] = [];
        children.push({
          type: 'element',
          tagName: mark.tag,
          properties: { ...mark.properties },
          children: inside,
        });
        open.push({ mark, children: inside });
        children = inside;
      }
      const last = children.at(-1);
      if (item.kind === 'atom') children.push(item.element);
      else if (last?.type === 'text') last.value += item.text;
      else children.push({ type: 'text', value: item.text });
    }
    return content;
  }
}

function shared(a: readonly Mark[], b: readonly Mark[]): Mark[] {
  let depth = 0;
  while (depth < a.length && isSame(a[depth], b[depth])) depth++;
  return a.slice(0, depth);
}

function areSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => isSame(mark, b[i]));
}

function isSame(a: Mark | undefined, b: Mark | undefined): boolean {
  return (
    a !== undefined &&
    a.tag === b?.tag &&
    a.properties.href === b.properties.href &&
    a.properties.title === b.properties.title
  );
}

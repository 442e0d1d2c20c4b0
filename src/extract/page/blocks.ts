/** Puts the blocks of an article together from what comes in the order of the page. */
import type { Element, ElementContent } from 'hast';
import { elementOf, finished, OF_TEXT, openOf, paragraphs, type Open } from './block';
import { Run, type Mark } from './inline';

/** Blocks that hold no text themselves. */
const ROWS = new Set(['table', 'tr']);
/** Deeper lists and quotes than this are written as if they stood here. */
const DEEPEST = 16;

export class Blocks {
  readonly #root: Open = openOf('root', {});
  readonly #stack: Open[] = [this.#root];
  readonly #marks: Mark[] = [];
  #run = new Run();

  /** The block that content goes to. */
  get current(): string {
    return this.#top.element.tagName;
  }

  /** Whether a block may hold others. */
  get holdsBlocks(): boolean {
    return !OF_TEXT.has(this.current) && this.#stack.length < DEEPEST;
  }

  get #top(): Open {
    return this.#stack.at(-1) ?? this.#root;
  }

  open(tag: string, properties: Readonly<Record<string, string>> = {}): void {
    this.boundary();
    this.#stack.push(openOf(tag, properties));
  }

  close(): void {
    this.#flush();
    const done = this.#stack.pop();
    if (done && this.#stack.length > 0) {
      const element = finished(done);
      if (element) this.#add(element);
    }
  }

  /** Makes the item that is open, and has nothing in it yet, a task. */
  tick(isDone: boolean): void {
    const { element, parts } = this.#top;
    if (element.tagName !== 'li' || parts.length > 0 || !this.#run.isEmpty) return;
    element.properties.checked = String(isDone);
  }

  /** A block without anything to open and close. */
  block(element: Element): void {
    this.boundary();
    this.#add(element);
  }

  push(mark: Mark): void {
    this.#marks.push(mark);
  }

  pop(): void {
    this.#marks.pop();
  }

  /** Whether text is formatted that way already, around. */
  isMarked(tag: string): boolean {
    return this.#marks.some((mark) => mark.tag === tag);
  }

  text(text: string): void {
    this.#run.text(text, this.#marks);
  }

  /** Where an element with a style of its own begins in the line. */
  edge(): void {
    this.#run.edge();
  }

  /** Something in the line that is not text. A footnote mark is raised by itself. */
  atom(element: Element): void {
    const marks =
      element.tagName === 'footnote-mark' ? this.#marks.filter(({ tag }) => tag !== 'sup') : this.#marks;
    this.#run.atom(element, marks);
  }

  /** Something that stands on a line by itself. */
  line(element: Element): void {
    this.boundary();
    this.atom(element);
    this.boundary();
  }

  lineBreak(): void {
    if (this.current.startsWith('h')) this.text(' ');
    else if (this.#run.lineBreak()) this.boundary();
  }

  /** Where one stretch of text ends and another begins: a new line where there can be no new paragraph. */
  boundary(): void {
    if (this.current.startsWith('h')) this.text(' ');
    else if (OF_TEXT.has(this.current)) this.#run.newLine();
    else this.#flush();
  }

  #flush(): void {
    if (this.#run.isEmpty) {
      this.#run = new Run();
      return;
    }
    const content = this.#run.content();
    this.#run = new Run();
    const { element, parts } = this.#top;
    if (element.tagName === 'ul' || element.tagName === 'ol') this.#add(elementOf('li', content));
    else if (element.tagName === 'dl') this.#add(elementOf('dd', content));
    else {
      // The caption of a table, which is not finished yet, comes before it.
      const around = this.#stack.filter((open) => !ROWS.has(open.element.tagName)).at(-1);
      (around?.parts ?? parts).push(content);
    }
  }

  /** Everything, in order. */
  finish(): ElementContent[] {
    while (this.#stack.length > 1) this.close();
    this.#flush();
    return paragraphs(this.#root);
  }

  #add(element: Element): void {
    const { parts, element: around } = this.#top;
    const isList = around.tagName === 'ul' || around.tagName === 'ol';
    const last = parts.at(-1);
    if (!isList || element.tagName === 'li') parts.push(element);
    else if (last && 'tagName' in last) last.children.push(element);
    else parts.push(elementOf('li', [element]));
  }
}

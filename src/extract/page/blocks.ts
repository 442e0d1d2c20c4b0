/** Puts the blocks of an article together from what comes in the order of the page. */
import type { Element, ElementContent } from 'hast';
import { Run, type Mark } from './inline';

/** Blocks that hold text and no other blocks. */
const OF_TEXT = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption', 'dt', 'p']);
/** In these one stretch of text stands by itself; several are paragraphs. */
const OF_EITHER = new Set(['li', 'dd', 'figure']);
/** Blocks that hold no text themselves. */
const ROWS = new Set(['table', 'tr']);
/** Blocks that make no sense empty. */
const NEEDS_CONTENT = new Set(
  'ul ol dl li dd dt blockquote figure figcaption table h1 h2 h3 h4 h5 h6 p'.split(' '),
);
/** Deeper lists and quotes than this are written as if they stood here. */
const DEEPEST = 16;

interface Open {
  readonly element: Element;
  /** Stretches of text and blocks, in order. */
  readonly parts: (readonly ElementContent[] | Element)[];
}

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

function openOf(tag: string, properties: Readonly<Record<string, string>>): Open {
  return {
    element: { type: 'element', tagName: tag, properties: { ...properties }, children: [] },
    parts: [],
  };
}

export function elementOf(
  tagName: string,
  children: ElementContent[],
  properties: Readonly<Record<string, string>> = {},
): Element {
  return { type: 'element', tagName, properties: { ...properties }, children };
}

/** The element with what was put into it; undefined where that is nothing. */
function finished(open: Open): Element | undefined {
  const { element, parts } = open;
  const { tagName } = element;
  if (parts.length === 0 && NEEDS_CONTENT.has(tagName)) return undefined;
  if (OF_TEXT.has(tagName)) element.children = parts.flatMap((part) => (isText(part) ? part : [part]));
  else if (OF_EITHER.has(tagName) && parts.filter(isText).length === 1) {
    element.children = parts.flatMap((part) => (isText(part) ? part : [part]));
  } else element.children = paragraphs(open);
  if (tagName === 'ul' || tagName === 'ol') return list(element);
  return tagName === 'table' && !holdsContent(element) ? undefined : element;
}

/** A date alone is no list. Items that hold nothing but a list are those of one list. */
function list(element: Element): Element {
  const { tagName, children } = element;
  element.children = children.flatMap((item) => {
    const [only, ...others] =
      item.type === 'element' && item.properties.checked === undefined ? item.children : [];
    return only?.type === 'element' && only.tagName === tagName && others.length === 0
      ? only.children
      : [item];
  });
  const [item, ...others] = element.children;
  if (item?.type !== 'element' || others.length > 0 || !isDate(textOf(item))) return element;
  return elementOf('p', item.children);
}

/** A short text with a year: "20 Dec 2023". */
const isDate = (text: string): boolean =>
  text.length <= 40 && text.split(/\s+/u).length <= 5 && /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text);

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** Whether any cell of a table has something in it. */
function holdsContent({ children }: Element): boolean {
  return children.some((row) => row.type === 'element' && row.children.some(hasChildren));
}

const hasChildren = (node: ElementContent): boolean => node.type === 'element' && node.children.length > 0;

function paragraphs({ parts }: Open): ElementContent[] {
  return parts.map((part) => (isText(part) ? elementOf('p', [...part]) : part));
}

function isText(part: Open['parts'][number]): part is readonly ElementContent[] {
  return Array.isArray(part);
}

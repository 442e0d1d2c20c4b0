/** The elements of a page that make up its article, as a tree of their own: no wrappers, no attributes but those that count. */
import type { Root } from 'hast';
import type { HtmlPage, PageNode } from '../../model/page';
import { isBlock, isMedia, isOpaque } from '../../read/html/display';
import { elementOf } from './block';
import { Blocks } from './blocks';
import {
  CONTAINERS,
  CONTROLS,
  isTask,
  keptAttributes,
  MARKS,
  OF_TABLES,
  PARENTS,
  PREFORMATTED,
} from './elements';
import { codeBlock, codeText, isGutter } from './code';
import { footnotesOf, isBacklink, textOf, type Footnotes } from './footnotes';
import { emojiOf, filmLink, folded, isTeaser, pictureOf } from './images';
import type { Mark } from './inline';
import { isTelling, targetOf, type Resolve } from './links';
import { formulaOf, pictureFormula } from './formula';
import { dataTables } from '../../read/html/dataTables';

/** Fewer words name what a button does. */
const BUTTON_WORDS = 4;
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|attribution)(?:$|[\s_-])/iu;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What is known before the walk. */
interface Known {
  readonly page: HtmlPage;
  /** For each node whether it is hidden for good. */
  readonly leftOut: Uint8Array;
  readonly resolve: Resolve;
  readonly footnotes: Footnotes;
  readonly tables: ReadonlySet<number>;
}

/** The tree of what `root` holds. Hidden elements, scripts, controls and icons are left out. */
export function articleTree(page: HtmlPage, root: PageNode, leftOut: Uint8Array, resolve: Resolve): Root {
  const footnotes = footnotesOf(page, root.index, root.last, resolve.own);
  return new Walk({ page, leftOut, resolve, footnotes, tables: dataTables(page) }).tree(root);
}

class Walk {
  readonly #known: Known;
  /** Whether this is the text of a footnote. */
  readonly #isOfNote: boolean;
  readonly #blocks = new Blocks();
  readonly #notes: { label: string; node: PageNode }[] = [];
  /** What to do where an element ends. */
  readonly #open: { last: number; leave: () => void }[] = [];

  constructor(known: Known, isOfNote = false) {
    this.#known = known;
    this.#isOfNote = isOfNote;
  }

  tree(root: PageNode): Root {
    this.#walk(root);
    const children = this.#blocks.finish();
    for (const { label, node } of this.#notes) {
      const note = new Walk(this.#known, true);
      note.#walk(node);
      const content = note.#blocks.finish();
      if (content.length > 0) children.push(elementOf('footnote', content, { label }));
    }
    return { type: 'root', children };
  }

  /** Everything inside of an element. */
  #walk({ index, last }: PageNode): void {
    const { page, leftOut } = this.#known;
    for (let i = index + 1; i <= last; i++) {
      const node = page.nodes[i];
      if (!node) break;
      this.#leave(i);
      if (leftOut[i] === 1) i = node.last;
      else if (node.kind === 'text') this.#blocks.text(node.text);
      else if (node.kind === 'element' && this.#enter(node) === 'whole') i = node.last;
    }
    this.#leave(Infinity);
  }

  #leave(index: number): void {
    for (let top = this.#open.at(-1); top && top.last < index; top = this.#open.at(-1)) {
      this.#open.pop();
      top.leave();
    }
  }

  /** `whole`: nothing in it is to be looked at. */
  #enter(node: PageNode): 'whole' | 'inside' {
    const { tag, index } = node;
    const blocks = this.#blocks;
    const note = this.#known.footnotes.notes.get(index);
    if (note !== undefined) {
      this.#notes.push({ label: note, node });
      return 'whole';
    }
    if (this.#isOfNote && isBacklink(node)) return 'whole';
    if (tag === 'br') blocks.lineBreak();
    else if (tag === 'hr') {
      if (blocks.holdsBlocks) blocks.block(elementOf('hr', []));
      else blocks.boundary();
    } else if (tag === 'img') this.#picture(node);
    else if (tag === 'math') {
      const formula = formulaOf(this.#known.page.nodes, node);
      if (!formula) return 'inside';
      blocks.atom(formula);
    } else if (PREFORMATTED.has(tag)) this.#code(node);
    else if (isTask(node)) blocks.tick(node.attributes.has('checked'));
    else if (isMedia(node) && tag !== 'picture') {
      const film = blocks.isMarked('a') ? undefined : filmLink(node, this.#known.resolve);
      if (film) blocks.line(film);
    } else if (tag === 'picture' || (!isOpaque(node) && !CONTROLS.has(tag) && !this.#isButton(node))) {
      return this.#container(node);
    }
    return 'whole';
  }

  #container(node: PageNode): 'whole' | 'inside' {
    const { tag } = node;
    const blocks = this.#blocks;
    if (tag === 'span' && node.attributes.has('class')) blocks.edge();
    // Only the style sheet sets the credit off from the caption.
    if (CREDIT.test(node.attributes.get('class') ?? '')) blocks.text(' ');
    if (tag === 'a') return this.#link(node);
    const mark = MARKS[tag];
    if (tag === 'rt') {
      // How characters are read stands small above them.
      blocks.text('(');
      this.#open.push({ last: node.last, leave: () => blocks.text(')') });
    } else if (mark !== undefined) {
      if (!blocks.isMarked(mark)) this.#mark(node, { tag: mark, properties: {} });
    } else if (this.#isContainer(node)) {
      blocks.open(tag, keptAttributes(node));
      this.#open.push({ last: node.last, leave: () => blocks.close() });
    } else if (isBlock(node) || tag === 'td' || tag === 'th') {
      blocks.boundary();
      this.#open.push({ last: node.last, leave: () => blocks.boundary() });
    }
    return 'inside';
  }

  /** A button with a question on it unfolds the answer; shorter ones only do something. */
  #isButton(node: PageNode): boolean {
    if (node.tag !== 'button') return false;
    return textOf(this.#known.page.nodes, node).split(' ').length < BUTTON_WORDS;
  }

  #isContainer({ tag, index, parent }: PageNode): boolean {
    const { current, holdsBlocks } = this.#blocks;
    if (!holdsBlocks) return false;
    if (tag === 'table') return this.#known.tables.has(index);
    if (tag === 'tr') return current === 'table';
    if (tag === 'td' || tag === 'th') return current === 'tr';
    if (tag === 'figcaption') return current === 'figure' && this.#known.page.nodes[parent]?.tag === 'figure';
    if (!CONTAINERS.has(tag) || OF_TABLES.has(current)) return false;
    return PARENTS[tag]?.includes(current) ?? current !== 'dl';
  }

  #mark({ last }: PageNode, mark: Mark): void {
    this.#blocks.push(mark);
    this.#open.push({ last, leave: () => this.#blocks.pop() });
  }

  #link(node: PageNode): 'whole' | 'inside' {
    const label = this.#known.footnotes.references.get(node.index);
    if (label !== undefined) {
      this.#blocks.atom(elementOf('footnote-mark', [], { label }));
      return 'whole';
    }
    const words = textOf(this.#known.page.nodes, node);
    // "¶" beside a heading and "↩" after a footnote lead to places that are not here.
    if (targetOf(node, this.#known.resolve.own) !== undefined && words !== '' && !HAS_WORDS.test(words)) {
      return 'whole';
    }
    const href = this.#known.resolve(node.attributes.get('href') ?? '');
    if (href === undefined || this.#blocks.isMarked('a')) return 'inside';
    const title = folded(node.attributes.get('title'));
    const properties = isTelling(title, words, href) ? { href, title } : { href };
    this.#mark(node, { tag: 'a', properties });
    return 'inside';
  }

  #picture(node: PageNode): void {
    const emoji = emojiOf(node);
    if (emoji !== undefined) {
      this.#blocks.text(emoji);
      return;
    }
    const formula = pictureFormula(node);
    if (formula) {
      this.#blocks.atom(formula);
      return;
    }
    const picture = pictureOf(node, this.#known.resolve);
    if (!picture || this.#lastPicture === picture.src || isTeaser(this.#known.page.nodes, node)) return;
    this.#lastPicture = picture.src;
    this.#blocks.atom(elementOf('img', [], { ...picture }));
  }

  /** Pages repeat a picture for browsers without scripts. */
  #lastPicture = '';

  #code(node: PageNode): void {
    if (isGutter(this.#known.page, node)) return;
    const code = codeBlock(this.#known.page, node);
    const blocks = this.#blocks;
    if (!code) return;
    if (blocks.holdsBlocks && !OF_TABLES.has(blocks.current)) blocks.block(code);
    else {
      blocks.boundary();
      blocks.text(codeText(this.#known.page, node));
      blocks.boundary();
    }
  }
}

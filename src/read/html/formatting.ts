/** What the parser remembers besides the elements that are open. */
import { Parser, type DefaultTreeAdapterMap, type ParserOptions, type Token } from 'parse5';
import { Unparsable } from './unparsable';

/**
 * A place from which on, up to the next one, the parser remembers the same: the formatting that it goes on with after the
 * element it was begun in, and the form whose fields come. Equal states have equal numbers.
 */
export interface Remembered {
  readonly offset: number;
  readonly state: number;
}

/** With more open formatting than this every change counts as a state of its own: no page that is shown has so much. */
const MOST_FORMATTING = 50;

/**
 * Deeper elements than this have no page that a browser shows (Chrome flattens below 512); for each start tag the parser
 * looks through all that are open.
 */
const DEEPEST = 2000;
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** parse5 that writes down where what it remembers changes. */
export class TracingParser extends Parser<DefaultTreeAdapterMap> {
  readonly remembered: Remembered[] = [];
  /** By the place of the tag that ends a cell or a caption: what is remembered once that is closed. */
  readonly cleared = new Map<number, number>();
  /** Where a `<frameset>` stands that was passed over because of what comes before it; else 0. */
  refusedFrames = 0;
  /** Where the first `</body>` stands; `Infinity` where none does. */
  bodyEnd = Infinity;
  readonly #states = new Map<string, number>([['', 0]]);
  #last = 0;
  #newest: TracingParser['activeFormattingElements']['newest'] = null;
  #form: TracingParser['formElement'] = null;
  #count = 0;

  constructor(options: ParserOptions<DefaultTreeAdapterMap>) {
    super(options);
    const list = this.activeFormattingElements;
    const clear = list.clearToLastMarker.bind(list);
    list.clearToLastMarker = () => {
      clear();
      const { location } = this.currentToken ?? {};
      if (location) this.cleared.set(location.startOffset, this.#state());
    };
  }

  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    if (this.openElements.stackTop >= DEEPEST) {
      throw new Unparsable(`its elements are nested more than ${DEEPEST} deep`);
    }
    if (token.tagName === 'frameset' && this.openElements.currentTagId !== token.tagID) {
      this.refusedFrames = token.location?.startOffset ?? 0;
    }
    this.#note(token);
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(token);
    if (token.tagName === 'body') {
      this.bodyEnd = Math.min(this.bodyEnd, token.location?.startOffset ?? Infinity);
    }
    this.#note(token);
  }

  #note({ location, tagName }: Token.TagToken): void {
    const { newest } = this.activeFormattingElements;
    const form = this.formElement;
    // Only tags of formatting change the list before its end.
    if (newest === this.#newest && form === this.#form && !FORMATTING.has(tagName)) return;
    this.#newest = newest;
    this.#form = form;
    const state = this.#state();
    if (state === this.#last) return;
    this.#last = state;
    this.remembered.push({ offset: location?.endOffset ?? 0, state });
  }

  #state(): number {
    const key = this.#key();
    let state = this.#states.get(key);
    if (state === undefined) this.#states.set(key, (state = ++this.#count));
    return state;
  }

  /** The start tags that it remembers. A copy of an element that the parser made has the start tag of the first. */
  #key(): string {
    const form = this.formElement?.sourceCodeLocation?.startOffset;
    let key = form === undefined ? '' : `f${form}`;
    let count = 0;
    for (let entry = this.activeFormattingElements.newest; entry; entry = entry.older) {
      if (++count > MOST_FORMATTING) return `${++this.#count}`;
      key += 'token' in entry ? ` ${entry.token.location?.startOffset ?? 0}` : ' |';
    }
    return key;
  }
}

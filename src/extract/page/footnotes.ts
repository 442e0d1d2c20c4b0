/** Marks in the text and the notes they lead to. */
import type { HtmlPage, PageNode } from '../../model/page';
import { targetOf } from './links';

export interface Footnotes {
  /** Links, by node, and the label of the note they lead to. */
  readonly references: ReadonlyMap<number, string>;
  /** Elements, by node, that are notes, and their labels. */
  readonly notes: ReadonlyMap<number, string>;
}

/** `1`, `[2]`, `*`, `a)`. */
const MARK = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§¶#]{1,3}|note \d{1,3})[\])]?\.?$/iu;
const NAMED = /foot-?note|note-?ref|reference|endnote|^fn/iu;
const NOTES = new Set(['li', 'p', 'div', 'dd', 'aside', 'section']);

/** Finds the footnotes between the nodes `first` and `last`; `own` is the address of the page. */
export function footnotesOf(
  { nodes }: HtmlPage,
  first: number,
  last: number,
  own: string | undefined,
): Footnotes {
  const byId = new Map<string, PageNode>();
  const inside = nodes.slice(first, last + 1);
  for (const node of inside) {
    const id = node.attributes.get('id') ?? (node.tag === 'a' ? node.attributes.get('name') : undefined);
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
  }
  const targets = new Map<number, number>();
  for (const node of inside) {
    const target = byId.get(targetOf(node, own) ?? '');
    if (!target || target.index < node.index || !isReference(nodes, node)) continue;
    const note = noteAround(nodes, target);
    if (note && note.index > node.index) targets.set(node.index, note.index);
  }
  const found = [...new Set(targets.values())].sort((a, b) => a - b);
  // A note around another one would take it along.
  const notes = found.filter((note, i) => (nodes[note]?.last ?? 0) < (found[i + 1] ?? Infinity));
  const labels = labelsOf(nodes, notes, targets);
  const references = new Map<number, string>();
  for (const [reference, note] of targets) {
    const label = labels.get(note);
    if (label !== undefined) references.set(reference, label);
  }
  return { references, notes: labels };
}

/** The numbers that the page gives its notes; where they are no numbers or the same, they count from one. */
function labelsOf(
  nodes: readonly PageNode[],
  notes: readonly number[],
  targets: ReadonlyMap<number, number>,
): ReadonlyMap<number, string> {
  const own = new Map<number, string>();
  for (const [reference, note] of targets) {
    const link = nodes[reference];
    const number = link && /\d+/u.exec(textOf(nodes, link))?.[0];
    if (number !== undefined && !own.has(note)) own.set(note, number);
  }
  const numbers = new Set(notes.flatMap((note) => own.get(note) ?? []));
  return new Map(
    notes.map((note, i) => [note, numbers.size === notes.length ? (own.get(note) ?? '') : String(i + 1)]),
  );
}

function isReference(nodes: readonly PageNode[], link: PageNode): boolean {
  if (!MARK.test(textOf(nodes, link))) return false;
  const around = nodes[link.parent];
  const inner = nodes[link.index + 1];
  if (around?.tag === 'sup' || inner?.tag === 'sup') return true;
  const names = ['class', 'id', 'role', 'rel', 'epub:type'].map((name) => link.attributes.get(name) ?? '');
  return names.some((name) => NAMED.test(name));
}

/** Whether an element of a note does nothing but lead back to where its mark stands. */
export function isBacklink({ attributes }: PageNode): boolean {
  const names = ['class', 'role', 'rev', 'rel'].map((name) => attributes.get(name) ?? '');
  return names.some((name) => /(?:^|[\s_-])back-?(?:link|ref)s?(?:$|[\s_-])/iu.test(name));
}

/** The element that is the note, around or at the one that the link leads to. */
function noteAround(nodes: readonly PageNode[], target: PageNode): PageNode | undefined {
  let at: PageNode | undefined = target;
  for (let steps = 0; at && steps < 4; steps++) {
    if (NOTES.has(at.tag)) return textOf(nodes, at) === '' ? undefined : at;
    at = nodes[at.parent];
  }
  return undefined;
}

export function textOf(nodes: readonly PageNode[], { index, last }: PageNode): string {
  let text = '';
  for (let i = index; i <= last; i++) text += nodes[i]?.text ?? '';
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}

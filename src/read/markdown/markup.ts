import type { MarkdownLine, Reference } from '../../model/markdown';
import type { Range } from '../../model/text';
import type { Cut, Image, InlineMarkup } from './inline';
import { lineAt } from './lines';
import { normalLabel } from './structure';
import type { TreeNode, Walk } from './walk';

/** A link or image that is open. */
interface OpenLink {
  readonly isImage: boolean;
  readonly start: number;
  readonly end: number;
  /** Undefined where the target is written in place. */
  readonly label: string | undefined;
  /** Whether the walk has reached the target. */
  inTarget: boolean;
  /** Of a link the images in it, by their place. */
  readonly images: number[];
}

const SPANNING: ReadonlySet<string> = new Set([
  'Emphasis',
  'StrongEmphasis',
  'Strikethrough',
  'Link',
  'Image',
  'InlineCode',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Autolink',
]);
const MARKS: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'HeaderMark',
  'TaskMarker',
  'FootnoteLabel',
  'Comment',
  'ProcessingInstruction',
]);
/** A link to one of these shows a picture, not a page. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#!/][^\s]*)?$/iu;
/** Badges of a project's README: `badge.svg`, shields.io. */
const BADGE = /badge|\bshields\.io\//iu;
/** Pictures that show nothing. */
const SPACER = /(?:1x1|spacer|pixel|blank|transparent)[\w.-]*\.(?:gif|png|webp|svg)/iu;
/** `&amp;nbsp;`: encoded twice, so that a reader sees the code of a character. */
const ENCODED_TWICE = /^&amp;#?\w{2,8};/iu;

export interface MarkupAndReferences extends InlineMarkup {
  readonly references: readonly Reference[];
}

/** Reads the inline markup off a tree. */
export function markupOf(walk: Walk, source: string, lines: readonly MarkdownLine[]): MarkupAndReferences {
  const cuts: Cut[] = [];
  const images: Image[] = [];
  const fixed: Range[] = [];
  const spans: Range[] = [];
  const tags: Range[] = [];
  const references: Reference[] = [];
  const open: OpenLink[] = [];

  const cut = (start: number, end: number, label?: string, shows: Cut['shows'] = ''): void => {
    cuts.push({ start, end, label, shows });
  };
  const openLink = (node: TreeNode): void => {
    const label = labelOf(node, source);
    if (label !== undefined) references.push({ start: node.from, end: node.to, label });
    const isImage = node.name === 'Image';
    open.push({ isImage, start: node.from, end: node.to, label, inTarget: false, images: [] });
    // A mark of a footnote has no text.
    if (label?.startsWith('^')) cut(node.from, node.to, label);
  };
  const linkMark = (node: TreeNode): void => {
    const link = open.at(-1);
    if (source.charCodeAt(node.from) === 0x28 && link) link.inTarget = true;
    cut(node.from, node.to, link?.label);
  };
  const target = (node: TreeNode): void => {
    fixed.push({ start: node.from, end: node.to });
    const link = open.at(-1);
    // Else a bare address, which a reader sees.
    if (!link?.inTarget) return;
    cut(node.from, node.to);
    if (link.isImage) {
      const at = images.length - 1;
      const address = source.slice(node.from, node.to);
      if (SPACER.test(address)) images[at] = { ...imageAt(at), isPicture: false };
      else if (BADGE.test(address)) images[at] = { ...imageAt(at), isPicture: true };
    }
    if (!link.isImage && PICTURE.test(source.slice(node.from, node.to))) {
      for (const at of link.images) images[at] = { ...imageAt(at), isPicture: true };
    }
  };
  const imageAt = (at: number): Image => images[at] ?? { start: 0, end: 0, isPicture: true };

  const enter = (node: TreeNode): void => {
    const { name, from, to } = node;
    if (SPANNING.has(name)) {
      if (lineAt(lines, from) !== lineAt(lines, to - 1)) spans.push({ start: from, end: to });
      if (name === 'Link' || name === 'Image') {
        if (name === 'Image') {
          const around = open.at(-1);
          around?.images.push(images.length);
          images.push({ start: from, end: to, isPicture: around === undefined });
        }
        openLink(node);
        return;
      }
    }
    if (name === 'LinkMark') linkMark(node);
    else if (name === 'URL') target(node);
    else if (name === 'LinkLabel' || name === 'LinkTitle') {
      fixed.push({ start: from, end: to });
      cut(from, to, open.at(-1)?.label);
    } else if (name === 'Escape') cut(from, from + 1);
    else if (name === 'HTMLTag') {
      tags.push({ start: from, end: to });
      fixed.push({ start: from, end: to });
      cut(from, to, undefined, /^<br\b/iu.test(source.slice(from, from + 4)) ? ' ' : '');
    } else if (name === 'InlineCode' || name === 'Autolink') fixed.push({ start: from, end: to });
    else if (name === 'Entity') {
      if (!ENCODED_TWICE.test(source.slice(from, from + 14))) fixed.push({ start: from, end: to });
    }
    if (MARKS.has(name)) cut(from, to);
    if (name === 'Comment') fixed.push({ start: from, end: to });
  };

  walk(enter, (name) => {
    if (name === 'Link' || name === 'Image') open.pop();
  });
  return { cuts, images, fixed: fixed.sort((a, b) => a.start - b.start), spans, tags, references };
}

/** The label that a link takes its target from; undefined where the target is written in place. */
function labelOf(node: TreeNode, source: string): string | undefined {
  if (source.charCodeAt(node.to - 1) !== 0x5d) return undefined;
  const last = node.lastChild();
  const label = last?.name === 'LinkLabel' ? source.slice(last.from + 1, last.to - 1) : '';
  const start = node.from + (node.name === 'Image' ? 2 : 1);
  const end = last?.name === 'LinkLabel' ? last.from - 1 : node.to - 1;
  return normalLabel(label === '' ? source.slice(start, end) : label);
}

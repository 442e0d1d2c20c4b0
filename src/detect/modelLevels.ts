import type { Confidence } from '../model/rule';
import { isApart, isPlainSentence, isStrongHit, lesser, zoneOf, type Outline, type Zone } from './outline';

type ByConfidence = Readonly<Record<Confidence, number>>;
type ByZone = Readonly<Record<Zone, ByConfidence>>;

/**
 * From which probability of junk on a line that no rule knows counts as that sure, by where it stands. Junk : content of
 * the labelled pages, folds split by site: before the article from .95 on 4,490 : 4, after it from .985 on 2,250 : 7;
 * likely before it from .8 on 6,000 : 132, after it from .87 on 5,100 : 120, inside it from .75 on about 2,850 : 165.
 * Inside it the model alone proves nothing to a person and is never safe.
 */
const THRESHOLDS: ByZone = {
  head: { suspect: 0.5, likely: 0.8, safe: 0.95 },
  tail: { suspect: 0.5, likely: 0.87, safe: 0.985 },
  inside: { suspect: 0.5, likely: 0.75, safe: Infinity },
  nowhere: { suspect: 0.85, likely: Infinity, safe: Infinity },
};

/**
 * Outside the article of documents that are none: from .92 on about 1,500 : 30, from .99 on 780 : 0. Shops and forums
 * have entries as short as menus (from .9 on 1,250 : 8); of a listing the entries may be all of its text.
 */
const STRICT: ByConfidence = { suspect: 0.8, likely: 0.92, safe: 0.99 };
const SHOP: ByConfidence = { suspect: 0.6, likely: 0.9, safe: 0.98 };

/** Lines that share words with the article stay, unless the model is this sure; less so if they stand far above it. */
const OVER_TITLE = 0.95;
const OVER_FAR_TITLE = 0.9;
const LINES_OF_TITLE = 20;
/** A paragraph of full sentences is what a person fears for most. */
const OVER_PARAGRAPH = 0.95;
/** A line set off by blank lines inside the article, over a sentence, is its heading: from .75 on 23 : 16 are junk. */
const OVER_HEADING = 0.95;

/** Between headline and text stand byline, date and standfirst, which labels do not count: junk is 850 : 5 from .9 on. */
const BELOW_TITLE: Readonly<Record<Confidence, number>> = { suspect: 0.7, likely: 0.9, safe: 0.97 };
/** What stands so close above the article is left to rules. */
const LINES_ABOVE = 3;

/** A page that was scraped has so many lines that rules know; a text without may be clean, and asks for more. */
const KNOWN_LINES = 3;

/** How sure the model has to be. */
export interface Levels {
  readonly byZone: ByZone;
  readonly belowTitle: ByConfidence;
  readonly overTitle: number;
  readonly overParagraph: number;
  /** So many lines directly above the article are left to rules. */
  readonly linesAbove: number;
  /** For a likely finding in the place of a heading. */
  readonly overHeading: number;
  /** For a likely finding where hardly a line is known to rules; nothing is safe there. 0 where all pages are alike. */
  readonly onUnknownPage: number;
}

const TEXT_LEVELS: Levels = {
  byZone: THRESHOLDS,
  belowTitle: BELOW_TITLE,
  overTitle: OVER_TITLE,
  overParagraph: OVER_PARAGRAPH,
  overHeading: OVER_HEADING,
  linesAbove: LINES_ABOVE,
  onUnknownPage: 0.97,
};

/**
 * For pages whose elements were asked as well. On the labelled pages with a source, folds split by site, lines from .98 on
 * hold less than 0.1 % of the content's characters, those from .5 on 1.7 %.
 */
export const PAGE_LEVELS: Levels = {
  byZone: {
    head: { suspect: 0.35, likely: 0.5, safe: 0.97 },
    tail: { suspect: 0.35, likely: 0.5, safe: 0.98 },
    inside: { suspect: 0.35, likely: 0.5, safe: 0.99 },
    nowhere: { suspect: 0.6, likely: 0.9, safe: Infinity },
  },
  belowTitle: { suspect: 0.5, likely: 0.7, safe: 0.985 },
  overTitle: 0.9,
  overParagraph: 0.8,
  // Headings are known there.
  overHeading: 0,
  // The headline is known there.
  linesAbove: 0,
  onUnknownPage: 0,
};

/** How sure the line model is of each line by itself; undefined where it is not sure enough for a hint. */
export function modelLevels(
  outline: Outline,
  junk: Float32Array,
  by: Levels = TEXT_LEVELS,
): (Confidence | undefined)[] {
  const first = outline.isTitle.indexOf(true, Math.max(0, (outline.article?.first ?? 0) - LINES_OF_TITLE));
  const title = first < 0 ? Infinity : first;
  const isPage = by.onUnknownPage === 0 || isKnownPage(outline);
  return Array.from(junk, (p, i) => {
    const level = levelOf(outline, p, i, title, by);
    if (isPage || level === undefined) return level;
    return p < by.onUnknownPage ? 'suspect' : lesser(level, 'likely');
  });
}

function isKnownPage({ matches }: Outline): boolean {
  return matches.filter(isStrongHit).length >= KNOWN_LINES;
}

/** `title` is the first line of the last lines above the article that belongs to it. */
function levelOf(outline: Outline, p: number, i: number, title: number, by: Levels): Confidence | undefined {
  const above = (outline.article?.first ?? i) - i;
  if (above > 0 && above <= by.linesAbove) return undefined;
  if (outline.isTitle[i] && p < (above > LINES_OF_TITLE ? OVER_FAR_TITLE : by.overTitle)) return undefined;
  const from = above > 0 && i > title ? by.belowTitle : thresholdsFor(outline, zoneOf(outline, i), by.byZone);
  if (!from) return undefined;
  const least = outline.isProse[i] ? by.overParagraph : isOverText(outline, i) ? by.overHeading : 0;
  const likely = Math.max(least, from.likely);
  return p >= from.safe ? 'safe' : p >= likely ? 'likely' : p >= from.suspect ? 'suspect' : undefined;
}

function thresholdsFor({ profile }: Outline, zone: Zone, byZone: ByZone): ByConfidence | undefined {
  if (profile === 'article' || zone === 'nowhere') return byZone[zone];
  if (profile === 'product' || profile === 'forum') return zone === 'inside' ? STRICT : SHOP;
  return zone === 'inside' ? undefined : STRICT;
}

function isOverText(outline: Outline, i: number): boolean {
  return zoneOf(outline, i) === 'inside' && isApart(outline, i) && isPlainSentence(outline, i + 1);
}

import type { Confidence } from '../model/rule';
import type { Segment } from '../model/segment';
import type { ActiveSection } from '../rules/compile';
import { counted, quoted, type Candidate } from './candidate';
import type { CardBlock } from './cards';
import { isOffIn } from './context';
import {
  isHit,
  isShort,
  isStrongHit,
  lesser,
  looksLikeProse,
  looksLikeTitle,
  lowered,
  zoneOf,
  type Outline,
} from './outline';

/** So much of the article must have passed before a heading can end it (catalogue, section 5.2). */
const PROSE_WORDS_BEFORE = 100;
/**
 * So many known lines from a heading to the end of the document make it certain that the article is over: 0.999 of the
 * lines were junk (labelled pages, 67,000 lines).
 */
const KNOWN_FOR_CERTAINTY = 1;

/** A notice or a first card of another shape may stand between a heading and its cards. */
const LINES_BEFORE_CARDS = 8;

/** A list so many times as long as the article over it may be what the person came for (a guide to products). */
const LARGEST_LIST = 3;

/** Headings of parts that belong to the article and often come after its last paragraph; no section runs past them. */
const PROTECTED_HEADINGS = new Set([
  'references',
  'bibliography',
  'notes',
  'footnotes',
  'sources',
  'appendix',
  'acknowledgements',
  'acknowledgments',
  'ingredients',
  'instructions',
  'directions',
  'method',
  'methods',
  'works cited',
  'endnotes',
  'literature',
  'literatur',
  'quellen',
  'einzelnachweise',
  'zutaten',
  'zubereitung',
  'références',
  'bibliographie',
  'ingrédients',
  'préparation',
  'referencias',
  'bibliografía',
  'ingredientes',
  'preparación',
  'note',
  'fonti',
  'ingredienti',
  'bronnen',
  'ingrediënten',
  'literatura',
  'przypisy',
  'bibliografia',
  'źródła',
  'примечания',
  'литература',
  'источники',
  '参考文献',
  '参考资料',
  '注释',
  '脚注',
  '出典',
  '材料',
  '작성자 주',
  '참고 문헌',
  '참고문헌',
]);

/** What is asked of many places, counted once. */
interface Survey extends Outline {
  readonly cards: readonly CardBlock[];
  /** The card block that holds a segment. */
  readonly cardAt: readonly (CardBlock | undefined)[];
  /** For each segment the first place from there on where article prose resumes; the number of segments if nowhere. */
  readonly resumesAt: readonly number[];
  /** Words of prose before each segment. */
  readonly proseBefore: readonly number[];
}

function surveyOf(outline: Outline, cards: readonly CardBlock[]): Survey {
  const { segments, isProse } = outline;
  const cardAt = new Array<CardBlock | undefined>(segments.length);
  for (const block of cards) cardAt.fill(block, block.from, block.to + 1);
  // The first of two paragraphs in a row that no card holds. Blurbs under titles do not count, because a title stands
  // between them (catalogue, section 5.2).
  const resumesAt = new Array<number>(segments.length + 1).fill(segments.length);
  const isArticle = (i: number): boolean => (isProse[i] ?? false) && !cardAt[i];
  for (let i = segments.length - 1; i >= 0; i--) {
    resumesAt[i] = isArticle(i) && isArticle(i + 1) ? i : (resumesAt[i + 1] ?? segments.length);
  }
  let words = 0;
  const proseBefore = segments.map(({ facts }, i) => {
    const before = words;
    if (isProse[i]) words += facts.words;
    return before;
  });
  return { ...outline, cards, cardAt, resumesAt, proseBefore };
}

/** Every section the document has, one candidate each. `cards` are the card blocks found before. */
export function sectionCandidates(outline: Outline, cards: readonly CardBlock[]): Candidate[] {
  const survey = surveyOf(outline, cards);
  const candidates: Candidate[] = [];
  const starts = outline.matches.flatMap(({ headings }, i) => (headings.length > 0 ? [i] : []));
  starts.forEach((start, k) => {
    const next = starts[k + 1] ?? outline.segments.length;
    for (const section of outline.matches[start]?.headings ?? []) {
      if (isOffIn(section.rule, outline.profile)) continue;
      const candidate = sectionAt(survey, section, start, next);
      if (candidate) {
        candidates.push(candidate);
        break;
      }
    }
  });
  return candidates;
}

function sectionAt(
  survey: Survey,
  section: ActiveSection,
  start: number,
  nextHeading: number,
): Candidate | undefined {
  switch (section.end.kind) {
    case 'until':
      return untilSection(survey, section, start);
    case 'lines':
      return formSection(survey, section, start, section.end.max);
    case 'resumption':
      return listSection(survey, section, start, nextHeading);
  }
}

/** From the heading to before the line that a person named as its end. */
function untilSection(outline: Outline, section: ActiveSection, start: number): Candidate | undefined {
  const { segments } = outline;
  const { isEnd } = section;
  if (!isEnd) return undefined;
  for (let end = start + 1; end < segments.length; end++) {
    const segment = segments[end];
    if (!segment || !isEnd(segment)) continue;
    const confidence = section.set ?? section.rule.confidence;
    return candidateOf(outline, section, start, end - 1, confidence, [
      `It ends before ${quoted(segment.text)}.`,
    ]);
  }
  return undefined;
}

/** The heading and the short or known lines that follow it directly. */
function formSection(
  outline: Outline,
  section: ActiveSection,
  start: number,
  max: number,
): Candidate | undefined {
  const { segments, matches, isProse } = outline;
  const isOwn = section.rule.category === 'custom';
  let to = start;
  let known = 0;
  while (to - start < max && to + 1 < segments.length) {
    const segment = segments[to + 1];
    if (!segment || (matches[to + 1]?.headings.length ?? 0) > 0) break;
    const hit = isHit(matches[to + 1]);
    if (!isOwn && !hit && (isProse[to + 1] || !isShort(segment) || isProse[to + 2])) break;
    if (hit) known++;
    to++;
  }
  if (isOwn) return candidateOf(outline, section, start, to, section.set ?? section.rule.confidence, []);
  const zone = zoneOf(outline, start);
  const full = section.set ?? section.rule.confidence;
  const confidence = known > 0 || zone === 'head' || zone === 'tail' ? full : lowered(full);
  return confidence === undefined || (known === 0 && zone === 'inside')
    ? undefined
    : candidateOf(
        outline,
        section,
        start,
        to,
        confidence,
        known > 0 ? [`${counted(known, 'line')} in it ${known === 1 ? 'is' : 'are'} known by itself.`] : [],
      );
}

/** A list under a heading: to the end of the document, to the next such list, or to where the article goes on. */
function listSection(
  survey: Survey,
  section: ActiveSection,
  start: number,
  nextHeading: number,
): Candidate | undefined {
  const { segments, article, cards } = survey;
  const resumed = survey.resumesAt[start + 1] ?? segments.length;
  const before = survey.proseBefore[start] ?? 0;
  // The lists of a listing are what a person came for.
  const own = section.rule.confidence;
  const full = section.set ?? (survey.profile === 'listing' ? lesser(own, 'suspect') : own);

  const isTail =
    resumed === segments.length &&
    article !== undefined &&
    start > article.first &&
    before >= PROSE_WORDS_BEFORE;
  if (isTail) {
    let to = start;
    while (to + 1 < nextHeading && !isProtected(segments[to + 1])) to++;
    // Cards right under the heading are the list; what follows them is something else.
    const list = survey.cards.find((block) => block.from > start && block.to <= to);
    if (list && list.from - start <= LINES_BEFORE_CARDS) to = list.to;
    return tailSection(survey, section, start, to, full);
  }

  const to = listEnd(survey, start, Math.min(nextHeading, resumed));
  if (to === start) return undefined;
  const block = cardsIn(cards, start, to);
  const titles = to - start;
  // A list amid the article is its own block; without cards or known lines it may be the article's own list.
  const confidence = block
    ? lesser(full, 'likely')
    : titles >= 2 && countHits(survey, start + 1, to) > 0
      ? lesser(full, 'likely')
      : 'suspect';
  return candidateOf(survey, section, start, to, confidence, ['The article goes on after it.'], block);
}

function tailSection(
  outline: Survey,
  section: ActiveSection,
  start: number,
  to: number,
  full: Confidence,
): Candidate {
  const block = cardsIn(outline.cards, start, to);
  const hits = countHits(outline, start + 1, to);
  const known = countHits(outline, start + 1, outline.segments.length - 1);
  const isCertain =
    outline.profile === 'article' &&
    (block !== undefined || known >= KNOWN_FOR_CERTAINTY) &&
    start > (outline.article?.last ?? Infinity) &&
    wordsIn(outline, start, to) <= (outline.proseBefore[start] ?? 0) * LARGEST_LIST;
  const proven = full === 'suspect' ? full : 'safe';
  const reasons = ['No article prose follows it.'];
  if (hits > 0) {
    reasons.push(
      `${counted(hits, 'line')} in it ${hits === 1 ? 'is' : 'are'} junk by ${hits === 1 ? 'itself' : 'themselves'}.`,
    );
  }
  return candidateOf(
    outline,
    section,
    start,
    to,
    isCertain ? proven : lesser(full, 'likely'),
    reasons,
    block,
  );
}

/** Last line of a list that begins at `start` and lies before `limit`: titles, short lines, known lines and cards. */
function listEnd(
  { segments, matches, isProse, isTitle, cardAt }: Survey,
  start: number,
  limit: number,
): number {
  let to = start;
  while (to + 1 < limit) {
    const next = segments[to + 1];
    if (!next || isProtected(next) || isTitle[to + 1]) break;
    const block = cardAt[to + 1];
    if (block) {
      to = Math.min(block.to, limit - 1);
      continue;
    }
    if (isProse[to + 1] || looksLikeProse(next)) break;
    if (!isShort(next) && !looksLikeTitle(next) && !isHit(matches[to + 1])) break;
    to++;
  }
  // A short line directly over the next paragraph is that paragraph's heading.
  if (to > start && isProse[to + 1] && !isHit(matches[to]) && !cardAt[to]) to--;
  return to;
}

function wordsIn({ segments }: Survey, from: number, to: number): number {
  return segments.slice(from, to + 1).reduce((sum, { facts }) => sum + facts.words, 0);
}

function isProtected(segment: Segment | undefined): boolean {
  return segment !== undefined && PROTECTED_HEADINGS.has(segment.core);
}

function cardsIn(cards: readonly CardBlock[], from: number, to: number): CardBlock | undefined {
  return cards.find((block) => block.from >= from && block.to <= to);
}

function countHits({ matches }: Outline, from: number, to: number): number {
  let hits = 0;
  for (let i = from; i <= to; i++) if (isStrongHit(matches[i])) hits++;
  return hits;
}

function candidateOf(
  { segments }: Outline,
  { rule }: ActiveSection,
  from: number,
  to: number,
  confidence: Confidence,
  reasons: readonly string[],
  cards?: CardBlock,
): Candidate {
  const heading = quoted(segments[from]?.text ?? '');
  const subject = cards
    ? `${rule.title}: ${counted(cards.records, 'card')} of the same shape under ${heading}`
    : `${rule.title}: ${counted(to - from, 'line')} under ${heading}`;
  const shape = cards ? [`The cards: ${cards.anchor}.`] : [];
  return { rule, confidence, from, to, subject, reasons: [...shape, ...reasons] };
}

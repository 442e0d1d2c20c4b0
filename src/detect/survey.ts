import type { Segment } from '../model/segment';
import type { RuleSet } from '../rules/compile';
import { findCards, type CardBlock } from './cards';
import { matchLines } from './lines';
import type { ModelInput } from './lineModel/features';
import { findArticle, isStrongHit, looksLikeProse, type ArticleSpan, type Outline } from './outline';
import { pageKindOf } from './pageKind';
import { profileOf, type Profile } from './profile';
import { titleLines } from './title';

/** What is known of a document before its article is looked for. */
export interface Survey extends ModelInput {
  readonly cards: readonly CardBlock[];
  readonly kind: Profile;
  readonly span: ArticleSpan | undefined;
}

/** What the line model is asked with, and trained on. */
export function modelInputOf(segments: readonly Segment[], rules: RuleSet): ModelInput {
  return surveyOf(segments, rules);
}

/** Matches the lines, takes the document's profile, finds its cards and its article, in this order. */
function surveyOf(segments: readonly Segment[], rules: RuleSet): Survey {
  const matches = matchLines(segments, rules);
  const profile = profileOf(segments, matches);
  const isHeading = (i: number): boolean => (matches[i]?.headings.length ?? 0) > 0;
  const isSentence = segments.map((segment, i) => looksLikeProse(segment) && !isStrongHit(matches[i]));
  const min = Math.min(...rules.cards.map(({ rule }) => rule.min));
  const all = rules.cards.length > 0 ? findCards(segments, isHeading, min) : [];
  const cards = teasers(all, segments, isSentence, isHeading);
  const isCard = new Array<boolean>(segments.length).fill(false);
  for (const { from, to } of cards) isCard.fill(true, from, to + 1);
  const isProse = isSentence.map((sentence, i) => sentence && !isCard[i]);
  const span = findArticle(segments, matches, isProse);
  const isTitle = titleLines(segments, matches, span);
  const special = profile.kind === 'article' ? pageKindOf(segments, isProse, span) : undefined;
  const kind = special ?? profile;
  return { segments, matches, isProse, isCard, isTitle, profile: kind.kind, cards, kind, span };
}

/** The survey, and what follows from it. */
export function outlineOf(
  segments: readonly Segment[],
  rules: RuleSet,
): { outline: Outline; survey: Survey; profile: Profile } {
  const survey = surveyOf(segments, rules);
  const { matches, isProse, isTitle, profile, kind, span } = survey;
  return { outline: { segments, matches, profile, isProse, isTitle, article: span }, survey, profile: kind };
}

/** Entries that hold this share of the document's sentences are what a person came for, not teasers beside it. */
const SHARE_OF_TEXT = 0.4;

/** Leaves out the card blocks that are the text itself: a forum, a catalogue, a list of definitions. */
function teasers(
  blocks: readonly CardBlock[],
  segments: readonly Segment[],
  isSentence: readonly boolean[],
  isHeading: (index: number) => boolean,
): CardBlock[] {
  const before = [0];
  segments.forEach(({ facts }, i) => before.push((before[i] ?? 0) + (isSentence[i] ? facts.words : 0)));
  const total = before.at(-1) ?? 0;
  return blocks.filter(({ from, to }) => {
    const inside = (before[to + 1] ?? 0) - (before[from] ?? 0);
    const hasHeading = [1, 2, 3].some((back) => isHeading(from - back));
    return hasHeading || inside <= total * SHARE_OF_TEXT;
  });
}

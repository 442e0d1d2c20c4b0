import type { Segment } from '../model/segment';
import type { RuleSet } from '../rules/compile';
import { findCards, type CardBlock } from './cards';
import { matchLines, type LineMatch } from './lines';
import { changelogOf, documentationOf } from './documentation';
import { findArticle, isStrongHit, looksLikeProse, type Outline } from './outline';
import { pageKindOf } from './pageKind';
import { profileOf, type Profile } from './profile';
import { scriptMix } from './scripts';
import { titleLines } from './title';

/** All that is known of a document before its junk is looked for. */
export interface Survey extends Outline {
  readonly cards: readonly CardBlock[];
  readonly isCard: readonly boolean[];
  /** The profile with its reasons. */
  readonly kind: Profile;
}

/** Matches the lines, unless `matches` says what the rules say of them, takes the document's profile, finds its cards and its article, in this order. */
export function surveyOf(
  segments: readonly Segment[],
  rules: RuleSet,
  matches: readonly LineMatch[] = matchLines(segments, rules),
): Survey {
  const profile = profileOf(segments, matches);
  const isHeading = (i: number): boolean => (matches[i]?.headings.length ?? 0) > 0;
  const isSentence = segments.map((segment, i) => looksLikeProse(segment) && !isStrongHit(matches[i]));
  const min = Math.min(...rules.cards.map(({ rule }) => rule.min));
  const all = rules.cards.length > 0 ? findCards(segments, isHeading, min) : [];
  const cards = teasers(all, segments, isSentence, isHeading);
  const isCard = new Array<boolean>(segments.length).fill(false);
  for (const { from, to } of cards) isCard.fill(true, from, to + 1);
  const isProse = isSentence.map((sentence, i) => sentence && !isCard[i]);
  const article = findArticle(segments, matches, isProse);
  const isTitle = titleLines(segments, matches, article);
  const special = (): Profile | undefined => {
    if (profile.kind !== 'article' && profile.kind !== 'no-prose') return undefined;
    const written = documentationOf(segments, matches) ?? changelogOf(segments);
    return written ?? (profile.kind === 'article' ? pageKindOf(segments, isProse, article) : undefined);
  };
  const kind = withScript(special() ?? profile, segments);
  return { segments, matches, profile: kind.kind, isProse, isTitle, article, isCard, cards, kind };
}

function withScript({ kind, reasons }: Profile, segments: readonly Segment[]): Profile {
  const mix = scriptMix(segments);
  return { kind, reasons: mix === undefined ? reasons : [...reasons, mix] };
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

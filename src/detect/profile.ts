import type { ProfileKind } from '../model/rule';
import type { Segment } from '../model/segment';
import type { LineMatch } from './lines';
import { isHit, isShort, looksLikeProse } from './outline';

export interface Profile {
  readonly kind: ProfileKind;
  readonly reasons: readonly string[];
}

const SPEAKER = /^(?:\p{Lu}[\p{Lu}\p{L}. '-]{1,30}:|>>|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?:\s|$))/u;
const CLAUSE =
  /^(?:(?:§|art(?:icle|\.)?|section|clause)\s*\d|\(?\d{1,2}(?:\.\d{1,2})+\.?\)?\s|\((?:[a-z]|[ivx]{1,4})\)\s)/iu;
const LEGAL_WORDS =
  /\b(?:hereby|herein|thereof|hereinafter|pursuant|shall|licensee|licensor|warrant(?:y|ies)|indemnif\w+)\b/giu;
/** What licences of software say, each in its own words. */
const LICENCE =
  /permission is hereby granted|redistribution and use in source and binary|is provided ["“”']{0,2}as is|without warrant(?:y|ies) (?:of any kind|or conditions)|(?:gnu (?:lesser |library |affero )?general public|apache|mozilla public|creative commons)[^.]{0,40} licen[sc]e|in no event shall|permission to use, copy, modify|the above copyright notice/iu;
const LICENCE_LINES = 2;
/** Longer documents have a licence rather than being one. */
const LICENCE_SHARE = 0.02;
const CODE_LINE =
  /^\s*(?:[}\])]+[;,]?\s*$|(?:import|from|export|const|let|var|function|def|class|return|public|private|#include|package|using|if|for|while)\b.*[;{(:=]\s*$|[\w.$]+\([^)]*\);\s*$|<\/?[a-z][^>]*>\s*$|\/\/|#!\/|\$ |[\w-]+\s*:\s*[^;]+;\s*$)/u;
/** A table row: several cells, set apart by tabs or bars. */
const ROW_CELLS = 2;

/**
 * What a document is. Only documents that give reason for it are anything but an article; where the tests below mean
 * "mostly", the shares are those of the catalogue (section 1.8).
 */
export function profileOf(segments: readonly Segment[], matches: readonly LineMatch[]): Profile {
  const n = segments.length;
  const count = (test: (segment: Segment, index: number) => boolean): number => segments.filter(test).length;
  const prose = count((segment, i) => looksLikeProse(segment) && !isHit(matches[i]));
  if (n === 0) return { kind: 'no-prose', reasons: ['the document has no text'] };

  const code = count(({ raw, facts }) => facts.codeMarks >= 2 || (raw.length < 400 && CODE_LINE.test(raw)));
  if (code >= 3 && code > n * 0.2 && code > prose) {
    return { kind: 'code', reasons: [`${code} of ${n} lines look like code`] };
  }
  const rows = count(({ facts }) => facts.cells >= ROW_CELLS);
  if (rows >= 3 && rows > n * 0.4) {
    return { kind: 'table', reasons: [`${rows} of ${n} lines have cells set by tabs or bars`] };
  }

  const speakers = count(({ text }) => SPEAKER.test(text));
  if (speakers >= 6 && speakers > n * 0.3) {
    return { kind: 'transcript', reasons: [`${speakers} of ${n} lines begin with a speaker or a time code`] };
  }
  const clauses = count(({ text }) => CLAUSE.test(text));
  const legal = segments.reduce(
    (sum, { text, facts }) => sum + (facts.words >= 8 ? (text.match(LEGAL_WORDS)?.length ?? 0) : 0),
    0,
  );
  const words = segments.reduce((sum, { facts }) => sum + facts.words, 0);
  const licence = count(({ text }) => LICENCE.test(text));
  if (licence >= LICENCE_LINES && licence >= n * LICENCE_SHARE) {
    return { kind: 'legal', reasons: [`${licence} lines in the words of a licence`] };
  }
  if ((clauses >= 5 && clauses > n * 0.2) || (legal >= 8 && legal > words / 100)) {
    return {
      kind: 'legal',
      reasons: [clauses >= 5 ? `${clauses} numbered clauses` : `${legal} words of legal language`],
    };
  }
  if (isVerse(segments, matches, prose)) {
    return { kind: 'verse', reasons: ['short lines in stanzas, no paragraphs'] };
  }
  if (prose === 0) return { kind: 'no-prose', reasons: ['no line is a full sentence of 12 words or more'] };
  return { kind: 'article', reasons: [`${prose} paragraphs of full sentences`] };
}

/** Most lines short but not labels, stanzas set apart by blank lines, hardly a line that rules know. */
function isVerse(segments: readonly Segment[], matches: readonly LineMatch[], prose: number): boolean {
  const n = segments.length;
  if (n < 8 || prose > Math.min(2, n * 0.1)) return false;
  const verses = segments.filter((s) => s.facts.words >= 3 && s.facts.words <= 12).length;
  const stanzas = segments.filter((s) => s.blankBefore > 0).length;
  const hits = segments.filter((_, i) => isHit(matches[i])).length;
  const titled = segments.filter(
    (s) => s.facts.cased >= 3 && s.facts.capitalised > s.facts.cased * 0.7,
  ).length;
  const labels = segments.filter((s) => isShort(s) && s.facts.words < 3).length;
  return (
    verses > n * 0.6 &&
    stanzas >= 2 &&
    stanzas < n * 0.5 &&
    hits <= n * 0.05 &&
    titled < n * 0.4 &&
    labels < n * 0.3
  );
}

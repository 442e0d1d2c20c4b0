import type { Rule } from '../../model/rule';
import shipped from '../builtin/clues.json';
import { cluesOf, type Clues } from './clues';

/** The clues of built-in patterns as `npm run generate` writes them: by `keyOf`, strings separated by line feeds. */
export type ClueFile = Readonly<
  Record<string, { readonly starts?: string; readonly parts?: string; readonly also?: string }>
>;

/**
 * What names a pattern: FNV-1a over its source, and how long that is. A pattern that is not in the file is analysed
 * when it is needed, which takes about 20 ms where it is as long as some built-in ones.
 */
export function keyOf({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}.${source.length}.${flags}`;
}

/** The clues of a pattern, from the file or by looking at it; undefined where every line has to be tried. */
export function cluesFor(pattern: RegExp, file: ClueFile = shipped): Clues | undefined {
  const known = file[keyOf(pattern)];
  if (!known) return cluesOf(pattern);
  const { starts = '', parts = '', also = '' } = known;
  return { starts: listOf(starts), parts: listOf(parts), also: listOf(also) };
}

/** The patterns of rules that lines are tried with. */
export function patternsOf(rules: readonly Rule[]): RegExp[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'line' || rule.kind === 'inline') return [rule.pattern];
    if (rule.kind !== 'section') return [];
    return rule.start.flatMap((start) => (start.kind === 'pattern' ? [start.pattern] : []));
  });
}

/** The file for some patterns. Those without clues have no entry. */
export function clueFile(patterns: readonly RegExp[]): ClueFile {
  const entries = patterns.flatMap((pattern) => {
    const clues = cluesOf(pattern);
    if (!clues) return [];
    const { starts, parts, also } = clues;
    const texts = {
      ...(starts.length > 0 ? { starts: [...starts].sort().join('\n') } : {}),
      ...(parts.length > 0 ? { parts: [...parts].sort().join('\n') } : {}),
      ...(also.length > 0 ? { also: [...also].sort().join('\n') } : {}),
    };
    return [[keyOf(pattern), texts] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listOf(texts: string): readonly string[] {
  return texts === '' ? [] : texts.split('\n');
}

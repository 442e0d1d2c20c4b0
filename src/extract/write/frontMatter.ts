/** What is known of an article, as YAML in front of it. */
import type { ArticleMetadata } from '../../model/article';

/** In this order. */
const KEYS = [
  'title',
  'byline',
  'date',
  'url',
  'site',
  'language',
] as const satisfies readonly (keyof ArticleMetadata)[];

/** The front matter with the blank line after it; empty where nothing is known. */
export function frontMatter(metadata: ArticleMetadata): string {
  const lines = KEYS.flatMap((key) => {
    const value = metadata[key];
    return value === undefined ? [] : [`${key}: ${key === 'date' ? value : quoted(value)}`];
  });
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}

/** A YAML string: always in quotes, because `no`, `12:30` and `a: b` would be something else without. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped;
}

/** What one part of a page says of its article, unchecked, the best first. */
import type { ArticleMetadata } from '../../model/article';
import { line } from './values';

export type Claims = Readonly<Partial<Record<keyof ArticleMetadata, readonly unknown[]>>>;

/** Compared without case, punctuation and the way of quoting. */
export function isSameText(a: unknown, b: string): boolean {
  return plain(line(a) ?? '') === plain(b) && plain(b) !== '';
}

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

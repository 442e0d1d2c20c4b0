/** What is extracted from a page: its article, and what is known of it. */
import type { Note } from './finding';

/** What an article is written as. */
export const ARTICLE_FORMATS = ['markdown', 'text', 'html'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

/** What a page says of its article. What is not known for sure is left out. */
export interface ArticleMetadata {
  readonly title?: string;
  /** Who wrote it, without "By"; several names with commas between. */
  readonly byline?: string;
  /** `2026-03-04`, or with a time as in ISO 8601. */
  readonly date?: string;
  /** The address that the page itself calls its own. Absolute. */
  readonly url?: string;
  /** The name of the site. */
  readonly site?: string;
  /** A language tag: `en`, `pt-BR`. */
  readonly language?: string;
}

/** The article of a page, or why there is none. */
export type Extraction =
  | {
      readonly kind: 'article';
      /** The whole document to write, what is known of the article in front. */
      readonly text: string;
      /** The same without front matter. */
      readonly body: string;
      /** What `text` is. */
      readonly format: ArticleFormat;
      readonly metadata: ArticleMetadata;
      readonly notes: readonly Note[];
    }
  | {
      readonly kind: 'nothing';
      readonly reason:
        /** The document cannot be read, or is a template. */
        | 'unreadable'
        /** It shows no text. */
        | 'no-text'
        /** All of its text is junk. */
        | 'all-junk'
        /** Its article cannot be written in this format. */
        | 'no-page';
      /** What is the matter and what to do. */
      readonly message: string;
      readonly notes: readonly Note[];
    };

import { lazy } from '../lazy';

/** To be loaded before Markdown is read. */
export const markdownParser = lazy('The Markdown parser', () => import('./parser'));

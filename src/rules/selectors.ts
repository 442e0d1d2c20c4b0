import { lazy } from '../read/lazy';

/** To be loaded before rules with selectors are checked, or looked for in a page. */
export const selectors = lazy('The selector parser', () => import('./selector'));

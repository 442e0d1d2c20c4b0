import type { BuiltinRule } from '../../model/rule';
import { ADVERTISING } from './advertising';
import { APP_STORE } from './app-store';
import { BROWSER_NOTICE } from './browser-notice';
import { COOKIE } from './cookie';
import { COUNTER } from './counter';
import { DUPLICATE } from './duplicate';
import { GALLERY } from './gallery';
import { LAYOUT } from './layout';
import { NEWSLETTER } from './newsletter';
import { PAYWALL } from './paywall';
import { RELATED } from './related';
import { SHARE } from './share';
import { VIDEO } from './video';

/** Every built-in rule. The order decides nothing: when several rules match a line, the surest and most special one owns it. */
export const BUILTIN_RULES: readonly BuiltinRule[] = [
  ...ADVERTISING,
  ...APP_STORE,
  ...BROWSER_NOTICE,
  ...COOKIE,
  ...COUNTER,
  ...DUPLICATE,
  ...GALLERY,
  ...LAYOUT,
  ...NEWSLETTER,
  ...PAYWALL,
  ...RELATED,
  ...SHARE,
  ...VIDEO,
];

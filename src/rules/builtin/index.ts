import type { BuiltinRule } from '../../model/rule';
import { ACCOUNT } from './account';
import { ADVERTISING } from './advertising';
import { APP_STORE } from './app-store';
import { BROWSER_NOTICE } from './browser-notice';
import { COMMENTS } from './comments';
import { COOKIE } from './cookie';
import { COUNTER } from './counter';
import { DUPLICATE } from './duplicate';
import { ELEMENTS } from './elements';
import { ENCODING } from './encoding';
import { FOOTER } from './footer';
import { GALLERY } from './gallery';
import { INTERFACE } from './interface';
import { LAYOUT } from './layout';
import { MARKUP } from './markup';
import { METADATA } from './metadata';
import { NAVIGATION } from './navigation';
import { NEWSLETTER } from './newsletter';
import { PAGINATION } from './pagination';
import { PAYWALL } from './paywall';
import { RELATED } from './related';
import { SHARE } from './share';
import { SITE_SOFTWARE } from './site-software';
import { VIDEO } from './video';

/** Every built-in rule. The order decides nothing: when several rules match a line, the surest and most special one owns it. */
export const BUILTIN_RULES: readonly BuiltinRule[] = [
  ...ACCOUNT,
  ...ADVERTISING,
  ...APP_STORE,
  ...BROWSER_NOTICE,
  ...COMMENTS,
  ...COOKIE,
  ...COUNTER,
  ...DUPLICATE,
  ...ELEMENTS,
  ...ENCODING,
  ...FOOTER,
  ...GALLERY,
  ...INTERFACE,
  ...LAYOUT,
  ...MARKUP,
  ...METADATA,
  ...NAVIGATION,
  ...NEWSLETTER,
  ...PAGINATION,
  ...PAYWALL,
  ...RELATED,
  ...SHARE,
  ...SITE_SOFTWARE,
  ...VIDEO,
];

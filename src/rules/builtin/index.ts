import type { BuiltinRule } from '../../model/rule';
import { DUPLICATE } from './duplicate';
import { LAYOUT } from './layout';

/** Every built-in rule. The order decides nothing: when several rules match a line, the surest and most special one owns it. */
export const BUILTIN_RULES: readonly BuiltinRule[] = [...DUPLICATE, ...LAYOUT];

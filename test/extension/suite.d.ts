/** Set by esbuild.mjs: whether this bundle is for the web worker extension host. */
declare const WEB: boolean;
/** Set by esbuild.mjs: whether this is CI, where a forgotten `.only` must fail. */
declare const CI: boolean;
/** Set by esbuild.mjs from MOCHA_GREP: runs only the tests whose names match. */
declare const GREP: string;

/** Every `test/extension/**\/*.test.ts`, by glob (esbuild.mjs): no test file can be forgotten. */
declare module 'suite:all';

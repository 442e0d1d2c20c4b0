/** The trained weights as a module of their own: in Node, extension and command line share it (`esbuild.mjs`). */
export { default as WEIGHTS } from './weights.json';

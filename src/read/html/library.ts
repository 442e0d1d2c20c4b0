/** What is used of the HTML parser, in a file of its own so that it can be loaded by itself. */
export { defaultTreeAdapter, parseFragment } from 'parse5';
export { TracingParser } from './formatting';

/** What is used of the HTML parser, in a file of its own so that it can be loaded by itself. */
export { defaultTreeAdapter, parse, parseFragment } from 'parse5';

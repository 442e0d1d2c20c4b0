/** Says why a page cannot be parsed. */
export class Unparsable extends Error {}

import { equal, open, PROSE, run, SURE, tidyUp, until, withOwnPatterns, api, marked } from './support';

/** A clipping with a line that is surely junk, as a list item, a linked line and in code. */
const CLIPPING = `# Title\n\n${PROSE[0]}\n\n- [${SURE}](https://example.org)\n\n${PROSE[1]}\n\n\`\`\`\n${SURE}\n\`\`\`\n\n[${SURE}][a]\n\n[a]: https://example.org/a\n`;
const CLEAN = `# Title\n\n${PROSE[0]}\n\n${PROSE[1]}\n\n\`\`\`\n${SURE}\n\`\`\`\n`;

describe('Markdown', () => {
  withOwnPatterns();
  afterEach(tidyUp);

  it('is scanned by command, and marks what a reader sees', async () => {
    const document = await open(CLIPPING, { extension: 'md' });
    await run('scanDocument');
    const marks = await marked(document, 2);
    equal(
      marks.map(({ range }) => document.getText(range)),
      [`- [${SURE}](https://example.org)`, `[${SURE}][a]`],
    );
  });

  it('is cleaned with the definitions that go along, and comes back with one undo', async () => {
    const descrape = await api();
    const document = await open(CLIPPING, { extension: 'md' });
    await run('cleanDocument');
    equal(document.getText(), CLEAN);
    await run('scanDocument');
    await until('nothing left', () => descrape.status(document).text === 'No junk');
  });
});

/** Six paragraphs of plain prose for tests of rules to stand around, between and after. */
export const PARAGRAPHS: readonly string[] = [
  'The ferry that crosses the sound twice a day was built in 1931, and the people of the two villages still set their clocks by the whistle it gives when it leaves the northern pier.',
  'For eleven years Marta Lindqvist has stood at its wheel, in a coat that once belonged to her uncle, and she says that the water has taught her more about patience than any of her teachers did.',
  'In winter the crossing takes an hour longer because the ice comes down from the river in plates as wide as a barn door, and the crew has to wait until the current carries them past the bow.',
  'Nobody on board complains about the delay, since the galley stays open, the coffee is free after the second hour, and somebody always remembers a story that the others have not heard before.',
  'A bridge has been promised in every election since the war, and each time the surveyors come with their tripods in spring, drink tea in the harbour office, and go home before the first autumn gale.',
  'When the old engine finally failed last year, a retired mechanic from the southern shore cast the missing part in his own yard, and the boat was back on the water before the ministry had answered the letter.',
];

/** Where, in paragraphs, a text goes into the article. */
export type Place = 'after' | 'between';

/** The article with `text` in it, and the range that `text` takes. */
export function articleWith(text: string, place: Place): { text: string; start: number; end: number } {
  const before = PARAGRAPHS.slice(0, place === 'after' ? PARAGRAPHS.length : 3).join('\n\n') + '\n\n';
  const after = place === 'after' ? '\n' : '\n\n' + PARAGRAPHS.slice(3).join('\n\n') + '\n';
  return { text: before + text + after, start: before.length, end: before.length + text.length };
}

/** The same article as a page; `html` stands beside its elements. */
export function pageWith(html: string, place: Place): { text: string; start: number; end: number } {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  const before = `<body><main>\n${paragraphs.slice(0, place === 'after' ? PARAGRAPHS.length : 3).join('\n')}\n`;
  const after = `\n${place === 'after' ? '' : paragraphs.slice(3).join('\n')}</main></body>\n`;
  return { text: before + html + after, start: before.length, end: before.length + html.length };
}

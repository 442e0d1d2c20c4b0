/** The part of the converter that the benchmark uses. */
declare module 'turndown' {
  export default class TurndownService {
    constructor(options?: {
      readonly headingStyle?: 'setext' | 'atx';
      readonly codeBlockStyle?: 'indented' | 'fenced';
    });
    use(plugin: (service: TurndownService) => void): this;
    remove(names: readonly string[]): this;
    turndown(html: string): string;
  }
}

declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  export function gfm(service: TurndownService): void;
}
